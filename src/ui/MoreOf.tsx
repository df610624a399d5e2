import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { longText as text } from '../text/parts.ts'
import { focusAnew } from './focus-anew.ts'

interface MoreOfProps {
  /** What holds the entries that are listed. */
  readonly list: RefObject<HTMLElement | null>
  /** How many are listed, of how many. */
  readonly shown: number
  readonly all: number
  /** Lists more. */
  readonly onMore: () => void
}

/** Says that a list goes on, and lists more of it: reading goes on from the first that was not there. */
export function MoreOf({ list, shown, all, onMore }: MoreOfProps) {
  if (shown >= all) return null
  const goOn = () => {
    flushSync(onMore)
    focusAnew(list.current?.children[shown])
  }
  return (
    <p className="more-of">
      {text.long.listed({ shown, all })}{' '}
      <button type="button" className="quiet-button" onClick={goOn}>
        {text.long.more({ amount: Math.min(shown, all - shown) })}
      </button>
    </p>
  )
}
