import { type ReactNode, useId } from 'react'

interface RadioRowProps<Choice extends string> {
  /** What is chosen, in words. */
  readonly name: string
  readonly choices: readonly Choice[]
  readonly chosen: Choice
  readonly wordFor: (choice: Choice) => string
  readonly onChoose: (choice: Choice) => void
  /** What stands after the choices. */
  readonly children?: ReactNode
}

/** One choice among few, all of them in sight. */
export function RadioRow<Choice extends string>(props: RadioRowProps<Choice>) {
  const { name, choices, chosen, wordFor, onChoose, children } = props
  const group = useId()
  return (
    <fieldset className="radio-row">
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {wordFor(choice)}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
