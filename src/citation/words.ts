/*
 * Every word that a citation adds of its own. Chicago and APA are English by definition, whatever
 * the language of the page or of the work.
 */

/** The site that citations of stops and views name as their publisher. */
export const SITE = 'Dateline'

export const NO_DATE = 'n.d.'
export const ET_AL = 'et al.'
export const UNTITLED = 'Untitled article'
export const UNKNOWN_ARTICLE = 'Article not in the dataset'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const CHICAGO = {
  and: 'and',
  accessed: (day: string) => `accessed ${day}`,
  lastModified: (day: string) => `last modified ${day}`,
  quotedIn: 'quoted in',
} as const

export const APA = {
  and: '&',
  omitted: '. . .',
  inWhole: (container: string) => `In ${container}`,
  citedIn: (place: string) => `As cited in ${place}`,
  retrieved: (day: string, url: string) => `Retrieved ${day}, from ${url}`,
} as const

export const NOTE = {
  quotedIn: (page: string, container: string, publisher: string) =>
    `Quoted in “${page},” ${container}, ${publisher}`,
  article: (url: string) => `The article: ${url}`,
} as const

export const MAP = {
  all: 'Map',
  on: (days: string) => `Map showing ${days}`,
  from: (day: string) => `Map showing the days from ${day}`,
  until: (day: string) => `Map showing the days until ${day}`,
} as const
