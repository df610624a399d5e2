import { english } from './english.ts'

/** What is said where theme and contrast are chosen, in English, with all else. */
export const displayEnglish = {
  ...english,

  display: {
    ...english.display,
    theme: { name: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
    contrast: { name: 'Contrast', system: 'As the system', more: 'More' },
    kept: 'Kept in this browser alone. Printed pages are light.',
    refused: 'This browser keeps no choices: this one lasts until the page is left.',
    close: 'Close',
  },
} as const
