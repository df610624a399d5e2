/**
 * What stands in the files that other programs read and show: the feed, the calendar, previews. Apart
 * from english.ts, since none of it goes to the browser.
 */

const list = new Intl.ListFormat('en', { type: 'conjunction' })

export const machineTexts = {
  files: {
    dataset: 'The dataset (GeoJSON)',
    feed: 'Reports by day (Atom)',
    calendar: 'Visits (iCalendar)',
    embedding: (title: string) => `${title} (oEmbed)`,
  },

  /** What an event is called where its stop is not seen beside it. */
  event: (stop: string, title: string) => `${stop}: ${title}`,
  planned: (event: string) => `${event} (planned)`,
  background: (event: string) => `${event} (background)`,
  onOneOfTheseDays: (event: string) => `${event} (on one of these days)`,
  onDays: (days: string, event: string) => `${days} · ${event}`,

  /** A planned visit is never told without who announced it. */
  plannedBy: (sources: readonly string[]) => `Planned, as reported by ${list.format(sources)}.`,
  tookPlace: 'An article reports that it took place.',
  differ: (about: string, note: string) => `${about}: ${note}`,
  record: (relation: string, row: string) => `Official record (${relation.toLowerCase()}): ${row}.`,

  /** An article in one line. */
  quoted: (title: string) => `“${title}”`,
  by: (authors: readonly string[]) => `by ${list.format(authors)}`,
  place: (name: string, country: string) => `${name}, ${country}`,

  calendar: (title: string) => `Visits · ${title}`,
  feed: (title: string) => `Reports by day · ${title}`,
  quotationRights:
    'Every quotation belongs to the publisher of its article, which is named beside it.',
  trip: (title: string, days: string) => `${title}, ${days}`,

  /** In the one file that holds everything, where no script runs. */
  withoutScript:
    'Here stands what is reported, by day. Saved and opened in a browser, this file shows it on a map.',

  robots: (folder: string, sitemap: string) =>
    [
      `# Crawlers read only the robots.txt at the root of a host, not this one under ${folder}:`,
      `# add the line “Sitemap: ${sitemap}” to that one.`,
    ].join('\n'),

  /** Said once by a build that does not know where its site will live. */
  withoutAddress: (left: readonly string[]) =>
    `DATELINE_SITE is not set, so what needs the site’s whole address is left out: ${list.format(left)}. ` +
    'To have it written, build with DATELINE_SITE=https://example.org/ (the address at which the site will live).',
  needAddress: {
    tags: 'the tags rel=canonical, og:url and og:image of the pages',
    pictures: 'the pictures that previews show',
    embedding: 'each page’s oembed.json',
    links: 'the links of the calendar and of the feed to itself',
  },
} as const
