import { baseLanguage } from '../../dataset/known-language.ts'

/** The opening and the closing mark of a quotation. */
export type OuterMarks = readonly [open: string, close: string]

const NARROW_SPACE = '\u202F'

/** As CLDR has them ("quotationStart", "quotationEnd"); French sets its own off with a narrow space. */
const MARKS: Readonly<Record<string, OuterMarks>> = {
  ar: ['«', '»'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fr: [`«${NARROW_SPACE}`, `${NARROW_SPACE}»`],
  he: ['”', '”'],
  hu: ['„', '”'],
  it: ['«', '»'],
  nb: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sv: ['”', '”'],
  uk: ['«', '»'],
}

/** The quotation marks that a language's printers use; English ones where none are known here. */
export function outerMarks(language: string): OuterMarks {
  return MARKS[baseLanguage(language)] ?? ['“', '”']
}
