/** What a reader has entered into a field before the program ran. */
interface Entry {
  readonly field: HTMLInputElement | HTMLSelectElement
  readonly value: string
}

/** A written page notes here what is pressed, until the program is there (late-program.ts). */
interface NotesPresses extends Window {
  earlyPresses?: readonly EventTarget[]
}

/**
 * Takes note of what a reader has chosen, entered or pressed in a written page before the program came:
 * React sets fields back to what was written when it takes the page over, and a press came to nothing.
 * @returns does it again, as by the reader; to be called once the page is taken over
 */
export function earlyEntries(root: HTMLElement): () => void {
  const pressed = lastButton(root)
  const entries = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
    .filter((field) => field.value !== writtenValue(field))
    .map((field): Entry => ({ field, value: field.value }))
  // In a turn of its own: amid its work React would put off what follows from an entry.
  return () => {
    setTimeout(() => {
      entries.forEach(enter)
      pressed?.click()
    })
  }
}

/** The button pressed last: one pressed again and again by an impatient reader is meant once. */
function lastButton(root: HTMLElement): HTMLButtonElement | null {
  const notes: NotesPresses = window
  const presses = notes.earlyPresses ?? []
  delete notes.earlyPresses
  const last = presses.at(-1)
  const button = last instanceof Element ? last.closest('button') : null
  return button !== null && root.contains(button) ? button : null
}

function writtenValue(field: HTMLInputElement | HTMLSelectElement): string {
  if (field instanceof HTMLInputElement) return field.defaultValue
  const written = [...field.options].find((option) => option.defaultSelected)
  return (written ?? field.options[0])?.value ?? ''
}

function enter({ field, value }: Entry): void {
  // React tells an entry by the value that it has last set by its own property: first as it was written,
  // and then past that property.
  field.value = writtenValue(field)
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, value)
  const kind = field instanceof HTMLInputElement ? 'input' : 'change'
  field.dispatchEvent(new Event(kind, { bubbles: true }))
  // Leaving a day settles it; one that the reader is still in is left to them.
  if (document.activeElement !== field)
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
}
