import { english } from './english.ts'

/** What is said of a new version and of data that is saved, in English, with all else. */
export const offlineEnglish = {
  ...english,

  newVersion: {
    there: 'There is a new version of this site.',
    whenLiked: 'Load it when you like: you stay where you are.',
    take: 'Load it',
    putOff: 'Not now',
  },

  savesData: {
    heldBack: 'Your browser asks to save data, so the map shows no finer detail by itself.',
    load: 'Load more detail',
  },
} as const
