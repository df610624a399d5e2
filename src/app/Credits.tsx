import type { ComponentProps } from 'react'
import { english as text } from '../text/english.ts'
import { LaterDialog } from './LaterDialog.tsx'
import { later } from './later.tsx'

/** The credits in full, loaded when they are asked for: the short form stands on the map. */
const creditsLater = later(async () => (await import('./CreditsDialog.tsx')).CreditsDialog)

const CreditsDialog = creditsLater.Component

/** The dialog with the credits, open as long as it is drawn. */
export function Credits(props: ComponentProps<typeof CreditsDialog>) {
  return (
    <LaterDialog missing={text.credits.missing} onClose={props.onClose}>
      <CreditsDialog {...props} />
    </LaterDialog>
  )
}
