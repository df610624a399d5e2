import { capitalised, count, listed } from './counting.ts'
import { english } from './english.ts'

type About = 'day' | 'place' | 'order' | 'name'

const DIFFER: Readonly<Record<About, string>> = {
  day: 'Sources differ on the day',
  place: 'Sources differ on the place',
  order: 'Sources differ on the order',
  name: 'A note on the name',
}

/** Said where the accounts bear out less than that sources differ. */
const LESS = {
  maybe: { day: 'Sources may differ on the day', place: 'Sources may differ on the place' },
  itself: {
    day: 'The article differs with itself on the day',
    place: 'The article differs with itself on the place',
  },
} as const

function difference(how: 'differ' | 'maybe' | 'itself' | 'note', about: About): string {
  const isGraded = (how === 'maybe' || how === 'itself') && (about === 'day' || about === 'place')
  return isGraded ? LESS[how][about] : DIFFER[about]
}

/** What is said of a stop and its reports, in English, with all that the opening view says. */
export const stopEnglish = {
  ...english,

  panel: {
    close: 'Close',
    back: 'Itinerary',
    otherNames: 'Other names',
    printedName: 'As the sources print it',
    noneInRange: 'Nothing is reported here on these days.',
    hidden: (amount: number) =>
      amount === 1 ? '1 report is on other days.' : `${amount} reports are on other days.`,
    showHidden: (amount: number) => (amount === 1 ? 'Show it' : `Show all ${amount}`),
    markedHidden: 'The quotation that the link names belongs to a report on other days.',
    noneChosen: 'No report here is left by what is chosen.',
    leftOut: (amount: number) =>
      amount === 1 ? '1 report is left out.' : `${amount} reports are left out.`,
    markedLeftOut: 'The quotation that the link names belongs to a report that is left out.',
    dayOfOthers: (article: string, other: string) =>
      `${article} gives no day for this; the day rests on ${other}.`,
    otherQuotations: (amount: number) =>
      `${count(amount, 'quotation', 'quotations')} of other articles left out.`,
    onlyCountry: (country: string) => `Somewhere in ${country}: no article names a town for this.`,
    within: 'On one of these days',
    through: 'On all of these days',
    inferred: 'Day inferred',
    orderNotStated: 'Order within the day not stated',
    fulfilled: {
      reported: 'An article reports that it took place:',
      recorded: 'The official record says that it took place.',
      otherwise: 'It did not take place as announced: see the official record.',
      unknown: 'No article and no record here says whether it took place.',
    },
    whyDay: 'Why this day?',
    whyPlace: 'Why this place?',
    whyOrder: 'Why this order?',
    difference,
    onlyOtherSide: (article: string) =>
      `${article} is quoted here only where sources differ on a report of others.`,
    record: 'Official record',
    recordRelation: { confirms: 'Confirms', corrects: 'Has it otherwise' },
    recordRow: (locale: string, country: string, days: string) => `${locale} (${country}), ${days}`,
    neighbours: (trip: string) => `Stops of the ${trip}`,
    previous: 'Previous',
    next: 'Next',
    firstStop: 'First stop shown',
    lastStop: 'Last stop shown',
    neighbourOrderNotStated: 'order not stated',
    checked: (day: string) => `Checked against the article’s text on ${day}`,
    notChecked: 'Not checked',
    textHash: 'Article’s SHA-256',
    copyLink: 'Copy link',
    copyExcerptLink: 'Copy link to this excerpt',
    copied: 'Link copied.',
    copiedInFile: 'Link copied. It leads into this file: send the file along with it.',
    copyRefused: 'The browser keeps the clipboard closed. The link is selected: copy it from here.',
    link: 'Link',
    unknownArticle: 'Article not in the dataset',
  },

  /** What stands on paper alone. */
  notes: {
    name: 'Notes',
    reference: (number: number) => `[${number}]`,
    quotedAbove: 'quoted in full above',
    quotedUnder: (stop: string, days: string) => `quoted in full under ${stop}, ${days}`,
    checked: (checked: number, all: number, days: string) =>
      checked === all
        ? `Quotations checked against the article’s text on ${days}.`
        : `${checked} of ${count(all, 'quotation', 'quotations')} checked against the article’s text on ${days}.`,
  },

  agreement: {
    name: 'Who says so',
    source: 'Source',
    day: 'Day',
    place: 'Place',
    stance: {
      agrees: 'Agrees',
      differs: 'Differs',
      unclear: 'Leaves it open',
      among: 'Lists it among others',
      ground: 'Taken from here',
    },
    silent: 'Not stated',
    noRecord: 'No row of the register is cited for this report.',
  },

  article: {
    publisher: 'publisher',
    author: 'author',
    date: 'date',
    noAddress: 'The source gives no address',
    inferred: (fact: string) => `${fact} (inferred)`,
    open: 'Open the article',
    about: 'About this source',
    notStated: (facts: readonly string[]) =>
      capitalised(`${listed(facts)} not stated in the article`),
    by: (authors: readonly string[]) => `By ${listed(authors)}`,
  },
} as const
