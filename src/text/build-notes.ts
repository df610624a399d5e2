const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** What a build tells whoever runs it or keeps the server, in English: no reader sees it. */
export const buildNotes = {
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
