import { count } from './counting.ts'
import { stopEnglish } from './stop-english.ts'

/** What the page about method and sources and the credits say, in English, with all else. */
export const aboutEnglish = {
  ...stopEnglish,

  about: {
    ...stopEnglish.about,
    back: 'Map and itinerary',
    contents: 'On this page',
    quotedTimes: (amount: number) => `Quoted ${amount === 1 ? 'once' : `${amount} times`}.`,
    onlyThis: 'Show only what it reports',
    textHash: 'SHA-256 of the text that was quoted',
    checked: (checked: number, all: number) =>
      `${checked} of ${count(all, 'quotation', 'quotations')} in this dataset carry a mark that holds; this page has just computed their hashes again.`,
    counting: 'Computing the hashes of the quotations…',
    impossible:
      'This browser computes no hashes on this page, so that no mark could be confirmed. Open the page over https.',
    inferred: 'These days are inferred:',
    unplaced: 'The place of these reports was worked out:',
    noRegister: 'This dataset cites no register.',
    noneInferred: 'No day in this dataset is inferred.',
    noneUnplaced: 'Every report in this dataset names its place.',
    noneDiffer: 'No disagreements are noted in this dataset.',
    cites: 'Cited for',
    nothingCites: 'no stop on this map',
    citesOtherwise: 'which it has otherwise',
    files: 'The dataset as a file',
    schema: 'Its format as a JSON Schema',
    days: 'Days',
    row: 'Country and places',
    contact: (address: string) => `Reports of errors go to ${address}.`,
  },

  credits: {
    ...stopEnglish.credits,
    name: 'Credits',
    dataset: 'Dataset',
    version: (version: string, day: string) => `Version ${version}, updated ${day}.`,
    noCorrections: 'No corrections so far.',
    licences: 'Licences of the software, in full',
    close: 'Close',
  },
} as const
