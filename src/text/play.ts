import { english } from './english.ts'

const list = new Intl.ListFormat(english.language, { type: 'conjunction' })

/** What is said while the journey is played: loaded with the first press of Play. */
export const playText = {
  back: 'Step back',
  forward: 'Step forward',
  speed: 'Speed',
  speeds: { 0.5: '½×', 1: '1×', 2: '2×' },
  steps: 'Steps',
  stops: 'Stop by stop',
  days: 'Day by day',
  at: (step: number, steps: number, what: string) => `${step} of ${steps}: ${what}`,
  onDay: (day: string, what: string) => `${day}: ${what}`,
  planned: (name: string) => `${name} (planned)`,
  without: (names: readonly string[]) => `without the traveller, ${list.format(names)}`,
  alsoWithout: (names: readonly string[]) =>
    `also reported, without the traveller: ${list.format(names)}`,
  orderNotStated: 'order within the day not stated',
  inferred: 'day inferred',
  partlyInferred: 'day inferred in part',
  paused: 'Paused.',
  pausedAt: (words: string) => `Paused at ${words}`,
  ended: 'That was the last step.',
} as const
