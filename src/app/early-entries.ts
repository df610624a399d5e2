type Field = HTMLInputElement | HTMLSelectElement

/** A written page notes here what is pressed, until the program is there (late-program.ts). */
interface NotesPresses extends Window {
  earlyPresses?: readonly Event[]
}

/**
 * Takes note of what a reader has chosen, entered or pressed in a written page before the program came:
 * React sets fields back to what was written when it takes the page over, and a press came to nothing.
 * @returns does it again, as by the reader; to be called once the page is taken over
 */
export function earlyEntries(root: HTMLElement): () => void {
  const pressAgain = lastPress(root)
  const entries = new Map<Field, string>()
  for (const field of root.querySelectorAll<Field>('input, select')) {
    if (field.value !== writtenValue(field)) entries.set(field, field.value)
  }
  const note = ({ target }: Event) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      entries.set(target, target.value)
  }
  // Before React's own listener, which sets the field back first.
  window.addEventListener('input', note, true)
  return () => {
    window.removeEventListener('input', note, true)
    // In a turn of its own: amid its work React would put off what follows from an entry.
    setTimeout(() => {
      for (const [field, value] of entries) enter(field, value)
      pressAgain()
    })
  }
}

/** Ends the notes of a written page that another is drawn in place of: its links lead where they say. */
export function forgetPresses(): void {
  const notes: NotesPresses = window
  delete notes.earlyPresses
}

/**
 * Presses again what was pressed last, a button or Escape: what an impatient reader has pressed again and
 * again is meant once. Links have led where they lead without the program.
 */
function lastPress(root: HTMLElement): () => void {
  const notes: NotesPresses = window
  const noted = notes.earlyPresses ?? []
  const before = noted.length
  return () => {
    // While React takes the page over it sees to clicks itself; keys it does not know of, and what listens
    // for them is not there before it is done.
    const presses = noted
      .filter((event, index) => index < before || event instanceof KeyboardEvent)
      .flatMap((event) => pressOf(event, root) ?? [])
    forgetPresses()
    presses.at(-1)?.()
  }
}

function pressOf(event: Event, root: HTMLElement): (() => void) | null {
  if (event instanceof KeyboardEvent) return event.key === 'Escape' ? pressEscape : null
  const button = event.target instanceof Element ? event.target.closest('button') : null
  return button !== null && root.contains(button) ? () => button.click() : null
}

function pressEscape(): void {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  )
}

function writtenValue(field: Field): string {
  if (field instanceof HTMLInputElement) return field.defaultValue
  const written = [...field.options].find((option) => option.defaultSelected)
  return (written ?? field.options[0])?.value ?? ''
}

function enter(field: Field, value: string): void {
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
