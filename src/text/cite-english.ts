import { english } from './english.ts'

/** What is said while something is cited, in English, with all else. */
export const citeEnglish = {
  ...english,

  cite: {
    ...english.cite,
    copy: (format: string) => `Copy as ${format}`,
    copied: (format: string) => `Citation copied as ${format}.`,
    refused: 'The browser keeps the clipboard closed. The citation is selected: copy it from here.',
  },
} as const
