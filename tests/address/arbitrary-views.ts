import fc from 'fast-check'
import { dayFromNumber } from '../../src/calendar/day.ts'
import type { DayRange } from '../../src/calendar/range.ts'
import type { UnknownParameter, View } from '../../src/view/view.ts'

/**
 * How the laws of addresses are tried. Not set for all laws: other files that the same worker runs later
 * would be tried so too.
 */
export const TRIED = { seed: 20_240_429, numRuns: 500 }

const OUR_NAMES = new Set([
  'data',
  'stop',
  'lang',
  'from',
  'to',
  'article',
  'kind',
  'embed',
  'about',
])

/** Texts that have met the ends of string handling: reserved, dotted, prototypes' keys, other scripts. */
const AWKWARD_TEXTS = [
  '.',
  '..',
  '...',
  '%',
  '%2e',
  '%zz',
  '+',
  ' ',
  "it's",
  '(a)',
  'a/b',
  'a\\b',
  '?',
  '#',
  '&=',
  ':~:text=a',
  'index.html',
  'stops',
  'ar',
  '__proto__',
  'constructor',
  'toString',
  'أشدود',
  'אשדוד',
  'é',
  '🗺️',
  '\n\t\r',
  '\u0000',
  '\uFEFF',
]

/** Texts that an address can hold: all but lone surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...AWKWARD_TEXTS),
)

const anyId = anyText.filter((text) => text !== '')

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(dayFromNumber)

const anyRange: fc.Arbitrary<DayRange> = fc
  .tuple(fc.option(anyDay), fc.option(anyDay))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }))

const anyUnknown: fc.Arbitrary<readonly UnknownParameter[]> = fc.array(
  fc.tuple(
    anyText.filter((name) => !OUR_NAMES.has(name)),
    anyText,
  ),
)

/** Every view that an address can stand for. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    stop: fc.option(anyId),
    excerpt: fc.option(anyId),
    range: anyRange,
    narrowing: fc.record({
      article: fc.option(anyId),
      kind: fc.option(fc.constantFrom('visit', 'planned', 'background')),
    }),
    query: anyText.map((text) => text.trim()),
    about: fc.option(fc.oneof(fc.constant(''), anyId)),
    data: fc.option(fc.oneof(anyId, fc.webUrl({ withQueryParameters: true, withFragments: true }))),
    language: fc.option(
      fc.constantFrom('ar', 'he', 'en', 'fr', 'pt-BR', 'zh-Hant-TW', 'ca-valencia'),
    ),
    embed: fc.boolean(),
    unknown: anyUnknown,
  })
  // An address has one fragment: on the page about method and sources it names a section.
  .map((view) => (view.about === null ? view : { ...view, excerpt: null }))

/** Addresses as people type, cut and mangle them. */
export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('/', '?', '&', '=', '#', '%', '+', '//', 'index.html', '/dateline/'),
        fc.constantFrom('stops/', 'ar/', 'AR', 'stop=', 'lang=', 'data=', 'embed', 'from=', 'to='),
        fc.constantFrom('about/', 'about', 'article=', 'kind=', 'kind=visit', 'q='),
        fc.constantFrom('2024-04-29', '2024-05-02', '2024-02-30', '%20', '%E9', '%d7%90', '\uD800'),
        anyText,
      ),
      { maxLength: 12 },
    )
    .map((pieces) => `/${pieces.join('')}`),
)
