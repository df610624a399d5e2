import { english } from './english.ts'

/** What is said where an address cannot be shown as it asks, in English, with all else. */
export const noticeEnglish = {
  ...english,

  notice: {
    ...english.notice,
    dismiss: 'Dismiss',
    notADay: (parameter: string, value: string) =>
      `“${value}” is no day of the calendar (YYYY-MM-DD), so ${parameter === 'from' ? 'From' : 'To'} is left open.`,
    rangeReversed: (from: string, to: string) =>
      `From (${from}) is after To (${to}), so the days between them are shown.`,
    parameterRepeated: (parameter: string) =>
      `The address gives “${parameter}” more than once. The first one counts.`,
    unknownStop: (stop: string) =>
      `This dataset has no stop “${stop}”. Here is the itinerary with all that it has.`,
    renamedStop: (former: string, name: string) => `“${former}” is now called ${name}.`,
    unknownExcerpt: (excerpt: string) => `This dataset has no quotation “${excerpt}”.`,
    excerptElsewhere: (name: string) => `The quotation stands at ${name}, so that stop is shown.`,
    unknownArticle: (article: string) =>
      `This dataset has no article “${article}”, so the reports of all of them are shown.`,
    notAKind: (value: string) =>
      `“${value}” is no kind of report (visit, planned, background), so all kinds are shown.`,
    unknownSection: (section: string) =>
      `This page has no section “${section}”, so it is shown from its top.`,
    stopBesideAbout: (stop: string) =>
      `This page is about method and sources, so the stop “${stop}” is not shown.`,
    unknownPath: (path: string) => `There is no page “${path}”. Here is the whole map.`,
    dataUnavailable: (data: string) =>
      `Other datasets cannot be opened yet, so “${data}” is not shown. This is the built-in one.`,
    languageUnavailable: (language: string) =>
      `${language} is not available yet. The page is in English.`,
  },
} as const
