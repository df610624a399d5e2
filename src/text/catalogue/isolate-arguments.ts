import { tokensOf } from './message-arguments.ts'

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9). */
const ISOLATE = '\u2068'
const END = '\u2069'

/**
 * A message of a language that is written from right to left, whose arguments keep their own
 * direction: a name in Latin letters, an address or a day would else change places with what stands
 * beside it. Here and not in the files: who translates cannot see the characters that do it.
 * @param message in ICU MessageFormat
 */
export function withIsolatedArguments(message: string): string {
  const places = tokensOf(message)
    .filter(({ type }) => type === 'argument')
    .map(({ ctx }) => ({ start: ctx.offset, end: ctx.offset + ctx.text.length }))
    .sort((a, b) => b.start - a.start)
  return places.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + ISOLATE + text.slice(start, end) + END + text.slice(end),
    message,
  )
}
