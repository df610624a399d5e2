import type { ReactNode } from 'react'
import { isPlainPress } from './plain-press.ts'

interface ViewLinkProps {
  readonly href: string
  readonly onFollow: () => void
  readonly children: ReactNode
  readonly className?: string
  /** Id of the stop the link stands for, by which the focus finds its way back. */
  readonly dataStop?: string
}

/** A link to another view of this page: a real address, followed without leaving the page. */
export function ViewLink(props: ViewLinkProps) {
  const { href, onFollow, children, className, dataStop } = props
  return (
    <a
      href={href}
      className={className}
      data-stop={dataStop}
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
