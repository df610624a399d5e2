import { stopEnglish } from './stop-english.ts'

/** What built pages say of themselves to browsers and search engines, in English, with all else. */
export const pageEnglish = {
  ...stopEnglish,

  page: {
    about: (stop: string, title: string) => `${stop}, in the words of the articles. ${title}.`,
    method: (title: string) =>
      `From which articles, by which method and under which terms. ${title}.`,
    notFound: 'Page not found',
    nothingHere: (title: string) => `There is no page at this address. ${title}.`,
  },
} as const
