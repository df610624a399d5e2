import { CAPITAL_PARTICLES, HONORIFICS, INSTITUTIONAL, PARTICLES, SUFFIXES } from './name-words.ts'
import { oneLine } from './one-line.ts'

/** A person whose family name is known from the way the name is printed. */
export interface PersonName {
  readonly kind: 'person'
  /** Given name first, as a note prints it. */
  readonly printed: string
  readonly family: string
  readonly given: string
  /** "Jr.", "III"; null for most. */
  readonly suffix: string | null
}

/** A name that must not be taken apart: an institution's, a single word, or one we cannot read. */
export interface LiteralName {
  readonly kind: 'literal'
  readonly printed: string
}

export type AuthorName = PersonName | LiteralName

/** Scripts whose bylines put the family name last often enough to say which word it is. */
const READABLE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\s.,'’ʼ‐‑-]+$/u
const ACRONYM = /^\p{Lu}{3,}$/u
const LOWER_CASE_LETTER = /\p{Ll}/u

/**
 * Takes a printed name apart into given and family name. Reads "Given Family", with particles
 * ("Ludwig van Beethoven") and a suffix ("King Jr."), and "Family, Given". Everything else stays
 * whole: a wrong family name files a citation under the wrong letter, a whole name does not.
 * Which of several last words make a double family name no print says; the last one is taken.
 */
export function readAuthorName(text: string): AuthorName {
  const printed = oneLine(text)
  return readPerson(printed) ?? { kind: 'literal', printed }
}

function readPerson(printed: string): PersonName | null {
  const words = printed.split(/[\s,]+/u).filter((word) => word !== '')
  if (!READABLE.test(printed) || !mayBePerson(words)) return null
  const [first = '', second, third, ...more] = printed.split(',').map((part) => part.trim())
  if (second === undefined) return readNatural(first)
  if (third === undefined && isSuffix(second)) return readNatural(`${first} ${second}`)
  if (more.length > 0 || (third !== undefined && !isSuffix(third))) return null
  return readInverted(first, second, third ?? null)
}

function mayBePerson(words: readonly string[]): boolean {
  const [first] = words
  if (first === undefined || words.length < 2) return false
  if (HONORIFICS.has(bare(first))) return false
  if (words.some((word) => INSTITUTIONAL.has(bare(word)))) return false
  const isMixed = words.some((word) => LOWER_CASE_LETTER.test(word))
  return !(isMixed && words.some((word) => ACRONYM.test(word) && !isSuffix(word)))
}

function readNatural(name: string): PersonName | null {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const last = words.at(-1)
  const suffix = last !== undefined && isSuffix(last) ? last : null
  const rest = suffix === null ? words : words.slice(0, -1)
  const [first = ''] = rest
  if (rest.length < 2 || PARTICLES.has(first)) return null
  let start = rest.length - 1
  while (start > 1 && isParticle(rest[start - 1])) start -= 1
  const given = rest.slice(0, start).join(' ')
  const family = rest.slice(start).join(' ')
  return { kind: 'person', printed: words.join(' '), family, given, suffix }
}

/** "Family, Given": only where the first part can be nothing but a family name. */
function readInverted(family: string, given: string, suffix: string | null): PersonName | null {
  const words = family.split(/\s+/u)
  const isFamily = words.slice(0, -1).every((word) => isParticle(word))
  if (!isFamily || family === '' || given === '') return null
  const printed = [given, family, ...(suffix === null ? [] : [suffix])].join(' ')
  return { kind: 'person', printed, family, given, suffix }
}

function isParticle(word: string | undefined): boolean {
  return word !== undefined && (PARTICLES.has(word) || CAPITAL_PARTICLES.has(word))
}

function isSuffix(word: string): boolean {
  return SUFFIXES.has(bare(word))
}

/** The word as lists have it: lower case, without full stops. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll('.', '')
}

/**
 * The initials of a given name as APA prints them (Publication Manual, 7th ed., 9.8): "Jean-Paul M."
 * gives "J.-P. M."; letters of other scripts keep their case. Empty where there is no letter.
 */
export function initialsOf(given: string): string {
  return given
    .split(/\s+/u)
    .map((word) => word.split(/[‐‑-]/u).map(dotted).filter(Boolean).join('-'))
    .filter((word) => word !== '')
    .join(' ')
}

/** "J.K." gives "J. K.", "Nike" gives "N.". */
function dotted(part: string): string {
  return part
    .split('.')
    .flatMap((letters) => /\p{L}\p{M}*/u.exec(letters)?.[0] ?? [])
    .map((letter) => `${letter}.`)
    .join(' ')
}
