import { useEffect, useEffectEvent, useId, useState } from 'react'
import { type Day, parseDay } from '../calendar/day.ts'
import { RESTS_AFTER } from './rest.ts'

interface DayInputProps {
  readonly label: string
  /** Null leaves the field empty. */
  readonly value: Day | null
  /** A day while it is entered; null when the field was emptied, which opens the range's side. */
  readonly onDraft: (day: Day | null) => void
  /** The reader pauses, or goes elsewhere: perhaps to the other field. */
  readonly onRest: () => void
  /** The reader presses Enter. */
  readonly onSettle: () => void
}

interface Entered {
  readonly text: string
  /** False while a part of the day is still to come. */
  readonly isWhole: boolean
}

/** A native date field. What is still half entered stays in the field and is nobody's day yet. */
export function DayInput({ label, value, onDraft, onRest, onSettle }: DayInputProps) {
  const id = useId()
  const [entered, setEntered] = useState<Entered | null>(null)
  const rest = () => {
    setEntered(null)
    onRest()
  }
  const pause = useEffectEvent(rest)
  useEffect(
    function restAfterPause() {
      if (entered === null || !entered.isWhole) return
      const timer = setTimeout(() => pause(), RESTS_AFTER)
      return () => clearTimeout(timer)
    },
    [entered],
  )
  const enter = (field: HTMLInputElement) => {
    const isWhole = isWholeDay(field)
    setEntered({ text: field.value, isWhole })
    if (isWhole) onDraft(parseDay(field.value))
  }
  return (
    <span className="day-input">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={entered?.text ?? value ?? ''}
        min="0001-01-01"
        max="9999-12-31"
        onChange={(event) => enter(event.target)}
        onBlur={() => {
          if (entered !== null) rest()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          setEntered(null)
          onSettle()
        }}
      />
    </span>
  )
}

/**
 * Whether a field holds a day, or nothing, on purpose. A year that looks like the first digits of
 * one still being typed (the year 2 on the way to 2024) is half entered; so is a day with a part
 * deleted, whose value is empty but whose input is bad (HTML Standard, "suffering from bad input").
 */
function isWholeDay({ value, validity }: HTMLInputElement): boolean {
  return value === '' ? !validity.badInput : parseDay(value) !== null && value >= '1000'
}
