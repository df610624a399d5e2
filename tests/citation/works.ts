import fc from 'fast-check'
import { day } from '../../src/calendar/day.ts'
import { type AuthorName, readAuthorName } from '../../src/citation/author-name.ts'
import type { CitedWork, QuotingPage } from '../../src/citation/cited-work.ts'
import { anyDay } from '../builders/arbitrary.ts'
import { deepFreeze } from '../builders/deep-freeze.ts'

/** An article on the web that is cited by itself, read on May 1, 2017. */
export function aWork(overrides: Partial<CitedWork> = {}): CitedWork {
  return deepFreeze({
    key: 'dateline-quote-some',
    kind: 'article',
    authors: [],
    title: 'A Title',
    description: null,
    container: null,
    publisher: null,
    published: null,
    accessed: day('2017-05-01'),
    url: 'https://publisher.example/article',
    language: 'en',
    quotedIn: null,
    ...overrides,
  })
}

export function aQuotingPage(overrides: Partial<QuotingPage> = {}): QuotingPage {
  return deepFreeze({
    title: 'Alder Bay',
    container: 'A botanist’s journey',
    publisher: 'Dateline',
    modified: day('2031-06-01'),
    sentence: 'The botanist came ashore.',
    articleUrl: null,
    ...overrides,
  })
}

export function authors(...names: readonly string[]): readonly AuthorName[] {
  return names.map(readAuthorName)
}

/** Texts made to break a format: its own marks, line ends, any script, halves of characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'{}\\"\'“”‘’#$%&_~^@,.?!:[]()*|<>`-–  \r\n\t\u2028אبé') }),
  fc
    .array(fc.constantFrom('ER  - ', 'TY  - BOOK', ' and ', '@misc{', '\r\n', '\ud800', 'x'))
    .map((parts) => parts.join('')),
)

const anyQuotingPage = fc.record({
  title: anyText,
  container: anyText,
  publisher: anyText,
  modified: anyDay,
  sentence: anyText,
  articleUrl: fc.option(anyText),
})

/** A work with any texts whatever in it. */
export const anyWork: fc.Arbitrary<CitedWork> = fc.record({
  key: fc.constant('dateline-quote-any'),
  kind: fc.constantFrom('article' as const, 'page' as const, 'map' as const),
  authors: fc.array(anyText.map(readAuthorName), { maxLength: 25 }),
  title: fc.option(anyText),
  description: fc.option(anyText),
  container: fc.option(anyText),
  publisher: fc.option(anyText),
  published: fc.option(anyDay),
  accessed: anyDay,
  url: anyText,
  language: fc.constantFrom('en', 'ar', 'he'),
  quotedIn: fc.option(anyQuotingPage),
})
