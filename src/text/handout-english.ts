import { stopEnglish } from './stop-english.ts'

/** What a printed page says, in English, with all that is said of a stop. */
export const handoutEnglish = {
  ...stopEnglish,

  handout: {
    reportsOn: (days: string) => `Reports on ${days}`,
    reportsFrom: (days: string) => `Reports from ${days}`,
    map: (stops: readonly string[]) => `Map: ${stops.join(', ')}`,
    withoutGround: 'The map’s background had not been loaded when this was printed.',
  },
} as const
