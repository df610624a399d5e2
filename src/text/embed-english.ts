import { english } from './english.ts'

/** What is said in a frame of another page, and where its code is given, in English, with all else. */
export const embedEnglish = {
  ...english,

  embed: {
    ...english.embed,
    heading: 'Embed this view',
    shows: (title: string) =>
      `A frame for a page of your own. It shows what is on screen now: ${title}.`,
    height: 'Height in pixels',
    limits: (least: number, most: number) =>
      `From ${least} to ${most}. The frame is as wide as its place, from 320 pixels up.`,
    code: 'Code',
    copy: 'Copy code',
    copied: 'Code copied.',
    refused: 'The browser keeps the clipboard closed. The code is selected: copy it from here.',
    look: 'See how it looks',
    close: 'Close',
    open: 'Open in Dateline',
    wheel: (key: string) => `Use ${key} and the wheel to zoom`,
    fingers: 'Use two fingers to move the map',
  },
} as const
