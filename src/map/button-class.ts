/** The classes of a button on the map. What is pointed at shows in its look, never in its place. */
export function buttonClass(kind: string, isHighlighted: boolean): string {
  return ['stop-button', kind, isHighlighted ? 'stop-button-highlighted' : '']
    .filter(Boolean)
    .join(' ')
}
