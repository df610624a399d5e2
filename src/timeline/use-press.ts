import { useEffect, useEffectEvent, useState } from 'react'
import { ALL_DAYS, type DayRange } from '../calendar/range.ts'

/** A second press within this many milliseconds makes it a double one. */
const DOUBLE_PRESS = 300

interface PressOptions {
  readonly onDraft: (range: DayRange) => void
  readonly onSettle: () => void
  readonly onChoose: (range: DayRange) => void
}

/**
 * A press shows its days at once, and settles them when no second press has followed: a double press
 * takes all days, and makes one step of the history, not two.
 */
export function usePress({ onDraft, onSettle, onChoose }: PressOptions) {
  const [waiting, setWaiting] = useState<object | null>(null)
  const settle = useEffectEvent(() => {
    setWaiting(null)
    onSettle()
  })
  useEffect(
    function settleUnlessPressedAgain() {
      if (waiting === null) return
      const timer = setTimeout(() => settle(), DOUBLE_PRESS)
      return () => clearTimeout(timer)
    },
    [waiting],
  )
  return {
    /** @returns whether it was the second press of a double one */
    press(range: DayRange): boolean {
      if (waiting === null) {
        setWaiting({})
        onDraft(range)
        return false
      }
      setWaiting(null)
      onChoose(ALL_DAYS)
      return true
    },
    /** A drag has begun, which settles by itself: a press that waits is not one of two. */
    forget: () => setWaiting(null),
  }
}
