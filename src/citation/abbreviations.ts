import { baseLanguage } from '../dataset/known-language.ts'

/** Abbreviations that stand before a name or a number, with their letter case as printed. */
const ABBREVIATIONS = new Set(
  [
    'Mr Mrs Ms Mx Dr Prof Rev Fr Hon Pres Amb Gov Sen Rep Gen Lt Col Sgt Capt Cmdr Adm Maj Cpl Pvt',
    'Jr Sr St Ste Mt Ft Ave Blvd Rd Dept Univ Inc Ltd Co Corp Bros No Nos Vol Fig vs etc al approx',
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
    'Mme Mlle Hr Fr Frau Nr Str bzw ca Sra Srta Sr Ud Uds',
  ].flatMap((line) => line.split(' ')),
)

/** Languages that write an ordinal as a number with a full stop: "am 1. Mai". */
const DOTTED_ORDINALS = new Set(
  'bs cs da de et fi fo hr hu is lv nb nn no pl sk sl sr tr'.split(' '),
)

/** The longest piece before a full stop that is looked at, in UTF-16 code units. */
const LONGEST_WORD = 20

/**
 * Whether the full stop at the end of `text` may belong to an abbreviation ("U.S.", "Dr.", "J.") or
 * to an ordinal, so that it need not end a sentence.
 * @param text ends with the full stop; only its last word is looked at
 * @param language of the text, as a BCP 47 tag
 */
export function mayAbbreviate(text: string, language: string): boolean {
  const end = text.slice(-LONGEST_WORD)
  if (/(?:^|[^\p{L}\p{M}\p{N}])(?:\p{L}\.)+$/u.test(end)) return true
  const word = /(?:^|[^\p{L}\p{N}])([\p{L}\p{M}]+)\.$/u.exec(end)?.[1]
  if (word !== undefined && ABBREVIATIONS.has(word)) return true
  return /\p{N}\.$/u.test(end) && DOTTED_ORDINALS.has(baseLanguage(language))
}
