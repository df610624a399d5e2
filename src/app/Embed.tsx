import type { ComponentProps } from 'react'
import { english as text } from '../text/english.ts'
import { LaterDialog } from './LaterDialog.tsx'
import { later } from './later.tsx'

/** The code of a frame, which few readers ask for. */
export const embedLater = later(async () => (await import('./EmbedDialog.tsx')).EmbedDialog)

const EmbedDialog = embedLater.Component

/** The dialog with the code of a frame, open as long as it is drawn. */
export function Embed(props: ComponentProps<typeof EmbedDialog>) {
  return (
    <LaterDialog missing={text.embed.missing} onClose={props.onClose}>
      <EmbedDialog {...props} />
    </LaterDialog>
  )
}
