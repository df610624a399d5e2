import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { formatChicago } from '../../src/citation/chicago.ts'
import type { CitedWork } from '../../src/citation/cited-work.ts'
import { aQuotingPage, authors, aWork } from './works.ts'

/*
 * Examples of the Chicago Manual of Style, 17th edition: the Citation Quick Guide of its online
 * edition, notes and bibliography (website content; news or magazine article). The guide gives a day
 * of access only where there is no other; we always do, in the place that 14.12 has for it.
 */
const QUICK_GUIDE: readonly { work: Partial<CitedWork>; note: string }[] = [
  {
    work: {
      kind: 'page',
      title: 'Privacy Policy',
      container: 'Privacy & Terms',
      publisher: 'Google',
      published: day('2017-04-17'),
      url: 'https://www.google.com/policies/privacy/',
    },
    note: '“Privacy Policy,” Privacy & Terms, Google, last modified April 17, 2017, https://www.google.com/policies/privacy/.',
  },
  {
    work: {
      kind: 'page',
      title: 'About Yale: Yale Facts',
      publisher: 'Yale University',
      url: 'https://www.yale.edu/about-yale/yale-facts',
    },
    note: '“About Yale: Yale Facts,” Yale University, accessed May 1, 2017, https://www.yale.edu/about-yale/yale-facts.',
  },
  {
    work: {
      authors: authors('Farhad Manjoo'),
      title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
      publisher: 'New York Times',
      published: day('2017-03-08'),
      url: 'https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html',
    },
    note: 'Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of the Camera,” New York Times, March 8, 2017, https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html.',
  },
  {
    work: {
      authors: authors('Tanya Pai'),
      title: 'The Squishy, Sugary History of Peeps',
      publisher: 'Vox',
      published: day('2017-04-11'),
      url: 'http://www.vox.com/culture/2017/4/11/15209084/peeps-easter',
    },
    note: 'Tanya Pai, “The Squishy, Sugary History of Peeps,” Vox, April 11, 2017, http://www.vox.com/culture/2017/4/11/15209084/peeps-easter.',
  },
]

function withAccess(note: string): string {
  if (note.includes('accessed')) return note
  return note.replace(/(?=https?:)/, 'accessed May 1, 2017, ')
}

/** The note up to the day of access, which is the same in all of them. */
function noteOf(work: Partial<CitedWork>): string {
  return formatChicago(aWork(work)).replace(/ accessed May 1, 2017, .*$/, '')
}

describe('a note in Chicago style', () => {
  it.each(QUICK_GUIDE)('is printed as in the manual’s quick guide: $work.title', (example) => {
    expect(formatChicago(aWork(example.work))).toBe(withAccess(example.note))
  })

  it('cites an excerpt as quoted in the page that quotes it, by the pattern of 14.260', () => {
    const work = aWork({
      authors: authors('Louis Zukofsky'),
      title: 'Sincerity and Objectification',
      publisher: 'Poetry',
      published: day('1931-02-01'),
      url: 'https://dateline.example/stops/alder-bay/#some-quote',
      quotedIn: aQuotingPage(),
    })
    expect(formatChicago(work)).toBe(
      'Louis Zukofsky, “Sincerity and Objectification,” Poetry, February 1, 1931, quoted in “Alder Bay,” A botanist’s journey, Dateline, last modified June 1, 2031, accessed May 1, 2017, https://dateline.example/stops/alder-bay/#some-quote.',
    )
  })

  it('gives the article’s own address with the article', () => {
    const quotedIn = aQuotingPage({ articleUrl: 'https://harbour-post.example/botanist' })
    expect(noteOf({ published: day('2031-05-05'), quotedIn })).toContain(
      'May 5, 2031, https://harbour-post.example/botanist, quoted in “Alder Bay,”',
    )
  })

  it('says that a quoted article has no date, since the day of access is another page’s', () => {
    expect(noteOf({ quotedIn: aQuotingPage() })).toMatch(/^“A Title,” n\.d\., quoted in /)
    expect(noteOf({})).toBe('“A Title,”')
  })

  it('names up to three authors, of more the first', () => {
    const by = (...names: string[]) => noteOf({ authors: authors(...names) })
    expect(by('Ada One', 'Ben Two')).toBe('Ada One and Ben Two, “A Title,”')
    expect(by('Ada One', 'Ben Two', 'Cy Three')).toBe('Ada One, Ben Two, and Cy Three, “A Title,”')
    expect(by('Ada One', 'Ben Two', 'Cy Three', 'Di Four')).toBe('Ada One et al., “A Title,”')
  })

  it('does not repeat an author who is the publisher', () => {
    expect(noteOf({ authors: authors('Reuters'), publisher: 'REUTERS' })).toBe(
      'Reuters, “A Title,”',
    )
  })

  it('describes in square brackets what has no title', () => {
    expect(noteOf({ title: null, description: 'No title printed', publisher: 'The Post' })).toBe(
      '[No title printed], The Post,',
    )
  })

  it('says after its title that a map is one', () => {
    expect(noteOf({ kind: 'map', description: 'Map showing May 1, 2024' })).toBe(
      '“A Title,” map showing May 1, 2024,',
    )
  })

  it.each([
    ['Deal ‘very much possible’', '“Deal ‘very much possible,’”'],
    ['Deal “very much possible”', '“Deal ‘very much possible,’”'],
    ['He said ‘no.’', '“He said ‘no,’”'],
    ['He said ‘no’.', '“He said ‘no,’”'],
    ['Are You a Doctor?', '“Are You a Doctor?,”'],
    ['Deal “possible?”', '“Deal ‘possible?,’”'],
    ['A truce agreement.', '“A truce agreement,”'],
    ['Back in the U.S.', '“Back in the U.S.,”'],
    ['The rise of Apple Inc.', '“The rise of Apple Inc.,”'],
    ['And then...', '“And then...,”'],
    ['And then…', '“And then…,”'],
    ['The envoys’', '“The envoys’,”'],
    ['[Breaking] A title', '“[Breaking] A title,”'],
    ['Première à Beyrouth', '“Première à Beyrouth,”'],
    ['A title\r\n on two lines', '“A title on two lines,”'],
  ])('punctuates the title %j', (title, printed) => {
    expect(noteOf({ title })).toBe(printed)
  })

  it('sets right-to-left texts apart, so that the commas stay in their places', () => {
    expect(noteOf({ authors: authors('נחום ברנע'), title: 'בלינקן בתל אביב' })).toBe(
      '\u2068נחום ברנע\u2069, “\u2068בלינקן בתל אביב\u2069,”',
    )
  })
})
