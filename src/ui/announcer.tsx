import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

/** How a message appears: shown for a while, or for screen readers alone. */
type Showing = 'shown' | 'spoken'

type Announce = (message: string, showing?: Showing) => void

interface Message {
  readonly text: string
  readonly showing: Showing
  /** Makes a message said again a new element: screen readers speak only what changes. */
  readonly number: number
}

const AnnounceContext = createContext<Announce | null>(null)

/** How long a message stays on screen, in milliseconds: long enough to read twenty words. */
const SHOWN_FOR = 6000

/**
 * The page's one `status` (WCAG 2.2, 4.1.3). One for all, so that no two messages speak at once
 * and a reader of the page's structure meets a single live region.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<Message | null>(null)
  const announce = useMemo<Announce>(
    () =>
      (text, showing = 'shown') =>
        setMessage((before) => ({ text, showing, number: (before?.number ?? 0) + 1 })),
    [],
  )
  useEffect(
    function clearAfterReading() {
      if (message === null) return
      const timer = setTimeout(() => setMessage(null), SHOWN_FOR)
      return () => clearTimeout(timer)
    },
    [message],
  )
  const isShown = message?.showing === 'shown'
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={isShown ? 'status' : 'visually-hidden'}>
        {message !== null && <span key={message.number}>{message.text}</span>}
      </div>
    </AnnounceContext>
  )
}

/**
 * The function that announces a message.
 * @throws Error outside an `Announcer`, since the message would be lost.
 */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext)
  if (announce === null) {
    throw new Error('Nothing to announce with: put the component inside an <Announcer>.')
  }
  return announce
}
