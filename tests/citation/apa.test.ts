import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { formatApa } from '../../src/citation/apa.ts'
import type { CitedWork } from '../../src/citation/cited-work.ts'
import { aQuotingPage, authors, aWork } from './works.ts'

/*
 * Examples of the APA Publication Manual, 7th edition, and of the reference examples of its site
 * (webpages and websites; clip art and maps). They give a day of access only where a page changes;
 * we always do, in the form that they have for it.
 */
const EXAMPLES: readonly { work: Partial<CitedWork>; entry: string }[] = [
  {
    work: {
      authors: authors('Nina Avramova'),
      title: 'The secret to a long, happy, healthy life? Think age-positive',
      publisher: 'CNN',
      published: day('2019-01-03'),
      url: 'https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
    },
    entry:
      'Avramova, N. (2019, January 3). The secret to a long, happy, healthy life? Think age-positive. CNN. https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
  },
  {
    work: {
      authors: authors('World Health Organization'),
      title: 'The top 10 causes of death',
      publisher: 'World Health Organization',
      published: day('2018-05-24'),
      url: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    },
    entry:
      'World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
  },
  {
    work: {
      kind: 'page',
      authors: authors('U.S. Census Bureau'),
      title: 'U.S. and world population clock',
      publisher: 'U.S. Department of Commerce',
      accessed: day('2019-07-03'),
      url: 'https://www.census.gov/popclock/',
    },
    entry:
      'U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved July 3, 2019, from https://www.census.gov/popclock/',
  },
  {
    work: {
      kind: 'map',
      authors: authors('Google'),
      title: null,
      description: 'Google Maps directions for driving from La Paz, Bolivia, to Lima, Peru',
      accessed: day('2020-02-16'),
      url: 'https://goo.gl/YYE3GR',
    },
    entry:
      'Google. (n.d.). [Google Maps directions for driving from La Paz, Bolivia, to Lima, Peru]. Retrieved February 16, 2020, from https://goo.gl/YYE3GR',
  },
]

function withAccess(entry: string): string {
  if (entry.includes('Retrieved')) return entry
  return entry.replace(/(?=https?:)/, 'Retrieved May 1, 2017, from ')
}

/** The entry up to the day of access, which is the same in all of them. */
function entryOf(work: Partial<CitedWork>): string {
  return formatApa(aWork(work)).replace(/ Retrieved May 1, 2017, from .*$/, '')
}

describe('an entry in APA style', () => {
  it.each(EXAMPLES)('is printed as in the manual: $entry', ({ work, entry }) => {
    expect(formatApa(aWork(work))).toBe(withAccess(entry))
  })

  /* The eight rows of the manual's table 9.1, "How to create a reference when information is missing". */
  const who = { authors: authors('Ada Author') }
  const when = { published: day('2024-03-21') }
  const untitled = { title: null, description: 'Description' }
  it.each([
    ['nothing', { ...who, ...when }, 'Author, A. (2024, March 21). A Title. Source.'],
    ['the author', when, 'A Title. (2024, March 21). Source.'],
    ['the date', who, 'Author, A. (n.d.). A Title. Source.'],
    [
      'the title',
      { ...who, ...when, ...untitled },
      'Author, A. (2024, March 21). [Description]. Source.',
    ],
    ['author and date', {}, 'A Title. (n.d.). Source.'],
    ['author and title', { ...when, ...untitled }, '[Description]. (2024, March 21). Source.'],
    ['date and title', { ...who, ...untitled }, 'Author, A. (n.d.). [Description]. Source.'],
    ['author, date and title', untitled, '[Description]. (n.d.). Source.'],
  ])('lacks %s', (_, work, entry) => {
    expect(entryOf({ publisher: 'Source', ...work })).toBe(entry)
  })

  it('says where an excerpt is cited from', () => {
    const work = { ...who, publisher: 'The Post', quotedIn: aQuotingPage() }
    expect(entryOf(work)).toBe(
      'Author, A. (n.d.). A Title. The Post. As cited in “Alder Bay,” A botanist’s journey, Dateline.',
    )
    const quotedIn = aQuotingPage({ articleUrl: 'https://post.example/a' })
    expect(entryOf({ ...work, quotedIn })).toContain('The Post. https://post.example/a As cited in')
  })

  it('says what a page is part of', () => {
    const work = { kind: 'page', title: 'Alder Bay', container: 'A Journey', publisher: 'Dateline' }
    expect(entryOf({ ...work, kind: 'page', ...when })).toBe(
      'Alder Bay. (2024, March 21). In A Journey. Dateline.',
    )
  })

  it('says after its title that a map is one', () => {
    expect(
      entryOf({ kind: 'map', description: 'Map showing May 1, 2024', title: 'A Title.' }),
    ).toBe('A Title [Map showing May 1, 2024]. (n.d.).')
  })

  it('names up to twenty authors, of more the first nineteen and the last', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTU'.split('')
    const by = (count: number) =>
      entryOf({ authors: authors(...letters.slice(0, count).map((l) => `Jo ${l}son`)) })
    expect(by(2)).toMatch(/^Ason, J\., & Bson, J\. \(n\.d\.\)/)
    expect(by(3)).toMatch(/^Ason, J\., Bson, J\., & Cson, J\. \(n\.d\.\)/)
    expect(by(20)).toContain('Sson, J., & Tson, J. (n.d.)')
    expect(by(21)).toContain('Rson, J., Sson, J., . . . Uson, J. (n.d.)')
  })

  it.each([
    ['Jean-Paul Sartre', 'Sartre, J.-P.'],
    ['Martin Luther King Jr.', 'King, M. L., Jr.'],
    ['Ludwig van Beethoven', 'van Beethoven, L.'],
    ['newsconquest', 'newsconquest.'],
    ['Apple Inc.', 'Apple Inc.'],
  ])('turns the name %s round where it can', (printed, name) => {
    expect(entryOf({ authors: authors(printed) })).toBe(`${name} (n.d.). A Title.`)
  })

  it.each([
    ['Deal ‘very much possible’', 'Deal “very much possible.”'],
    ['Deal “very much possible”', 'Deal “very much possible.”'],
    ['Are you ready?', 'Are you ready?'],
    ['Ready “or not?”', 'Ready “or not?”'],
    ['Stop!', 'Stop!'],
    ['A truce agreement.', 'A truce agreement.'],
    ['Back in the U.S.', 'Back in the U.S.'],
    ['And then…', 'And then…'],
    ['[Breaking] A title [updated]', '[Breaking] A title [updated].'],
    ['A title\non two lines', 'A title on two lines.'],
    ['هل انتهت الحرب؟', '\u2068هل انتهت الحرب؟\u2069'],
    ['בלינקן בתל אביב', '\u2068בלינקן בתל אביב\u2069.'],
  ])('punctuates the title %j', (title, printed) => {
    expect(entryOf({ ...who, title })).toBe(`Author, A. (n.d.). ${printed}`)
  })
})
