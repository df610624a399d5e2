import type { ReactNode } from 'react'
import { isPlainPress } from './plain-press.ts'

interface ViewLinkProps {
  readonly href: string
  readonly onFollow: () => void
  readonly children: ReactNode
  readonly className?: string
  /** Id of the stop the link stands for, by which the focus finds its way back. */
  readonly dataStop?: string
  /** Id of what tells it from others that read alike. */
  readonly describedBy?: string
}

/** A link to another view of this page: a real address, followed without leaving the page. */
export function ViewLink(props: ViewLinkProps) {
  const { href, onFollow, children, className, dataStop, describedBy } = props
  return (
    <a
      href={href}
      className={className}
      data-stop={dataStop}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        onFollow()
      }}
    >
      {children}
    </a>
  )
}
