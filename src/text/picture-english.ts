import { count } from './counting.ts'
import { english } from './english.ts'

/** What is said while a picture is saved, and what stands on it, in English, with all else. */
export const pictureEnglish = {
  ...english,

  picture: {
    ...english.picture,
    drawing: 'Drawing the picture…',
    preview: (title: string) => `Preview of the picture: ${title}`,
    format: 'Format',
    png: 'PNG, for pages and slides',
    svg: 'SVG, to edit or print at any size',
    size: (width: number, height: number) => `${width} × ${height} pixels`,
    save: 'Save picture',
    saveFile: 'Save',
    close: 'Close',
    saved: (file: string) => `${file} was handed to the browser to save.`,
    noMap:
      'There is no map to take a picture of yet. Close this, wait until the map is drawn, then try again.',
    withoutGround:
      'Part of the map’s background could not be loaded and is missing on the picture. Check the connection, then open this again.',
    tooLarge:
      'The browser has no room for a picture this large. Save it as SVG, or make the window smaller and try again.',
    failed: 'The picture could not be drawn. Close this and try again, or load the page again.',
    describe: (days: string, stops: readonly string[]) =>
      stops.length === 0 ? `${days}: no stop.` : `${days}: ${stops.join(', ')}.`,

    days: {
      all: (span: string) => `All dates: ${span}`,
      none: 'All dates',
      from: (day: string) => `From ${day}`,
      until: (day: string) => `Until ${day}`,
    },
    stopsShown: (shown: number, all: number) => `${shown} of ${count(all, 'stop', 'stops')}`,
    onlyArticle: (name: string) => `only what is reported by ${name}`,
    emptyHere: 'No stop lies in this part of the map.',
    article: (publisher: string, title: string) => `${publisher}, “${title}”`,
    inferred: (publisher: string) => `${publisher} (inferred)`,
    withoutPublisher: (title: string) => `“${title}”`,
    sources: (names: readonly string[], left: number) =>
      `Sources: ${[...names, ...(left === 0 ? [] : [english.map.andMore(left)])].join('; ')}`,
    address: (address: string) => `This view: ${address}`,
    /** As the map on screen has it; its links are written out in a row of their own. */
    credits: `© OpenStreetMap ${english.map.contributors} · GeoNames (CC BY 4.0) · Natural Earth`,
  },
} as const
