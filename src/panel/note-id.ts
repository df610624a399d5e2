/** Id of the element of a note. */
export function noteId(number: number): string {
  return `note-${number}`
}
