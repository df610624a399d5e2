import { type ComponentProps, Suspense, useEffect } from 'react'
import { english as text } from '../text/english.ts'
import { panelLater } from './panel-later.ts'

const StopPanel = panelLater.Component

interface StopPaneProps extends ComponentProps<typeof StopPanel> {
  /** Called each time a stop's panel is on screen. */
  readonly onOpened: (stop: string, excerpt: string | null) => void
}

/** A stop's panel, and a word in its place while its code is on the way. */
export function StopPane({ onOpened, ...props }: StopPaneProps) {
  return (
    <Suspense fallback={<p className="panel-loading">{text.panel.loading}</p>}>
      <StopPanel {...props} />
      <Opened stop={props.stop.id} marked={props.marked} onOpened={onOpened} />
    </Suspense>
  )
}

interface OpenedProps extends Pick<StopPaneProps, 'onOpened' | 'marked'> {
  readonly stop: string
}

/** Beside a panel that is still loading this is not there yet either, and tells when it is. */
function Opened({ stop, marked, onOpened }: OpenedProps) {
  useEffect(() => onOpened(stop, marked), [stop, marked, onOpened])
  return null
}
