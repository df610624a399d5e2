import type { ComponentProps } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { english as text } from '../text/english.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { later } from './later.tsx'

/** The credits in full, loaded when they are asked for: the short form stands on the map. */
const creditsLater = later(async () => (await import('./CreditsDialog.tsx')).CreditsDialog)

const CreditsDialog = creditsLater.Component

/** The dialog with the credits, open as long as it is drawn. */
export function Credits(props: ComponentProps<typeof CreditsDialog>) {
  const announce = useAnnounce()
  return (
    <ErrorBoundary
      fallback={null}
      onError={() => {
        announce(text.credits.missing)
        props.onClose()
      }}
    >
      <CreditsDialog {...props} />
    </ErrorBoundary>
  )
}
