import { english } from './english.ts'

/** What is said of a new version of the site, in English, with all else. */
export const newVersionEnglish = {
  ...english,

  newVersion: {
    there: 'There is a new version of this site.',
    whenLiked: 'Load it when you like.',
    take: 'Load it',
    putOff: 'Not now',
  },
} as const
