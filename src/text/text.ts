import type { CompiledPart } from './catalogue/compile-messages.ts'
import { fetchPart, languages, wholeCatalogue } from './catalogue/in-node.ts'
import type { Language } from './catalogue/language-file.ts'
import type { Messages } from './messages.ts'

/** A part of the program whose messages come with its code. `build` never reaches a browser. */
export type Part = keyof Messages

/** What code can say that comes with some parts. */
export type Text<Of extends Part> = {
  /** The tag of the language that is spoken. */
  readonly language: string
} & All<Messages[Of]>

type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer Intersection,
) => void
  ? Intersection
  : never

/** The languages that there is a file of in languages/, English first. */
export const LANGUAGES: readonly Language[] = languages

const said: { language: string; [name: string]: unknown } = { language: 'en' }

/**
 * What the opening view says, in the language that is spoken: texts, and functions of named values.
 * The same object always, filled when a language is spoken. So it is read while something is drawn,
 * never while a module is: then a browser has no language yet, and a build the one before.
 */
export const text = said as unknown as Text<'opening'>

/** The parts that have been asked for, besides the opening one. */
const taken = new Set<Part>()

let begin: () => void
/** Kept once a language is spoken: nobody knows before which messages to fetch. */
const begun = new Promise<void>((resolve) => {
  begin = resolve
})

const whole = wholeCatalogue(said.language)
if (whole !== null) speakAtOnce(said.language, whole)

/**
 * Speaks a language: one for each page, before anything of it is drawn. In a browser it comes with the
 * messages of the opening view; where no network is between, all are there before this returns.
 * @param language one of `LANGUAGES`; any other is English
 * @returns rejected where the messages do not come
 */
export async function speak(language: string): Promise<void> {
  const known = LANGUAGES.some(({ tag }) => tag === language) ? language : 'en'
  const parts = wholeCatalogue(known)
  if (parts !== null) speakAtOnce(known, parts)
  else {
    said.language = known
    begin()
    // Also what has come in another language, which the page was opened in before its dataset was known.
    // What does not come of that is its own code's matter.
    const later = [...taken].map((part) => fetchPart(known, part).catch(() => ({})))
    const parts = await Promise.all([fetchPart(known, 'opening'), ...later])
    // Another one may have been asked for meanwhile.
    if (said.language === known) for (const part of parts) take(part)
  }
}

/**
 * Code that is loaded when it is needed, and the messages that come with it, both at once.
 * @param parts whose texts the code says, apart from the opening one
 */
export async function withText<Code>(
  parts: readonly Exclude<Part, 'opening' | 'build'>[],
  code: Promise<Code>,
): Promise<Code> {
  if (wholeCatalogue(said.language) === null) {
    const coming = begun.then(async () => {
      const { language } = said
      for (const part of parts) taken.add(part)
      const messages = await Promise.all(parts.map((part) => fetchPart(language, part)))
      // Who speaks another one by now has fetched them in that.
      if (language === said.language) for (const part of messages) take(part)
    })
    await Promise.all([code, coming])
  }
  return code
}

/** Which way a language is written: one of `LANGUAGES`, else from left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return LANGUAGES.find(({ tag }) => tag === language)?.direction ?? 'ltr'
}

function speakAtOnce(language: string, parts: readonly CompiledPart[]): void {
  for (const name of Object.keys(said)) delete said[name]
  said.language = language
  for (const part of parts) take(part)
}

/** A part can add to a section of another one: the opening view names what it does not yet show. */
function take(part: CompiledPart): void {
  for (const [name, messages] of Object.entries(part)) {
    said[name] = typeof messages === 'object' ? { ...(said[name] ?? {}), ...messages } : messages
  }
}
