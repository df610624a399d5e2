/** A place in a text, both counted from 1 as editors do; columns in UTF-16 code units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

export const TEXT_START: TextPlace = { line: 1, column: 1 }

/** The place to which a text leads that begins at `start`. */
export function placeAfter({ line, column }: TextPlace, text: string): TextPlace {
  let lines = 0
  let from = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
    lines += 1
    from = end + 1
  }
  const along = text.length - from
  return lines === 0 ? { line, column: column + along } : { line: line + lines, column: along + 1 }
}
