import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useAnnounce } from '../ui/announcer.tsx'

interface LaterDialogProps {
  /** Said where the dialog's code does not come. */
  readonly missing: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Around a dialog whose code is loaded when it is asked for. */
export function LaterDialog({ missing, onClose, children }: LaterDialogProps) {
  const announce = useAnnounce()
  return (
    <ErrorBoundary
      fallback={null}
      onError={() => {
        announce(missing)
        onClose()
      }}
    >
      {children}
    </ErrorBoundary>
  )
}
