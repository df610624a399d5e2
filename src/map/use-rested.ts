import { useEffect, useState } from 'react'

/** How long a value must stay the same, in milliseconds: longer than a hand that drags takes for a day. */
const RESTS_AFTER = 150

/**
 * A value once it has rested, for what takes too long to be done anew in every frame of a drag. With
 * another `key` it is taken at once.
 */
export function useRested<Value>(value: Value, key: unknown): Value {
  const [kept, setKept] = useState({ value, key })
  useEffect(
    function takeWhenRested() {
      if (kept.value === value) return
      const timer = setTimeout(() => setKept({ value, key }), RESTS_AFTER)
      return () => clearTimeout(timer)
    },
    [kept, value, key],
  )
  if (kept.key === key) return kept.value
  // Adjusted while rendering, as React advises for state that follows a prop: no frame shows both.
  setKept({ value, key })
  return value
}
