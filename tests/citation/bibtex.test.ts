import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { formatBibtex } from '../../src/citation/bibtex.ts'
import type { CitedWork } from '../../src/citation/cited-work.ts'
import { anyWork, aQuotingPage, authors, aWork } from './works.ts'

/** A field's value as it stands in the entry. */
function field(name: string, work: Partial<CitedWork>): string | undefined {
  return new RegExp(`^  ${name} = (.*?),?$`, 'mu').exec(formatBibtex(aWork(work)))?.[1]
}

describe('a BibTeX entry', () => {
  it('holds what is known of an excerpt’s article', () => {
    const work = aWork({
      key: 'dateline-quote-arrival',
      authors: authors('Nike Ching', 'Voice of America'),
      title: 'Blinken Meets With Netanyahu',
      publisher: 'VOA',
      published: day('2024-05-01'),
      url: 'https://dateline.example/stops/alder-bay/#arrival',
      quotedIn: aQuotingPage({ articleUrl: 'https://voa.example/a_b' }),
    })
    expect(formatBibtex(work)).toBe(
      [
        '@misc{dateline-quote-arrival,',
        '  author = {Ching, Nike and {Voice of America}},',
        '  title = {{Blinken Meets With Netanyahu}},',
        '  howpublished = {VOA},',
        '  year = {2024},',
        '  month = may,',
        '  date = {2024-05-01},',
        '  url = {https://dateline.example/stops/alder-bay/#arrival},',
        '  urldate = {2017-05-01},',
        '  abstract = {The botanist came ashore.},',
        '  note = {Quoted in “Alder Bay,” A botanist’s journey, Dateline. The article: https://voa.example/a\\_b}',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('leaves out what is not known', () => {
    expect(formatBibtex(aWork())).toBe(
      '@misc{dateline-quote-some,\n  title = {{A Title}},\n  url = {https://publisher.example/article},\n  urldate = {2017-05-01}\n}\n',
    )
  })

  it('prints the larger whole of a page, and what a map shows', () => {
    expect(field('howpublished', { container: 'A Journey', publisher: 'Dateline' })).toBe(
      '{A Journey, Dateline}',
    )
    expect(field('note', { kind: 'map', description: 'Map' })).toBe('{Map}')
  })

  it('keeps letters of every script and the capitals of a title', () => {
    expect(field('title', { title: 'Été à Beyrouth – جدة NATO' })).toBe(
      '{{Été à Beyrouth – جدة NATO}}',
    )
    expect(field('title', { title: null, description: 'No title printed' })).toBe(
      '{{[No title printed]}}',
    )
  })

  it.each([
    ['100% & #1 for $5_a', '100\\% \\& \\#1 for \\$5\\_a'],
    ['a~b^c\\d', 'a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d'],
    ['{open', '\\textbraceleft{}open'],
    ['shut}', 'shut\\textbraceright{}'],
    ['two\r\nlines', 'two lines'],
  ])('writes TeX’s own characters in %j as commands', (title, written) => {
    expect(field('title', { title })).toBe(`{{${written}}}`)
  })

  it('writes names so that BibTeX takes them apart as we do', () => {
    const written = (...names: string[]) => field('author', { authors: authors(...names) })
    expect(written('Ludwig van Beethoven')).toBe('{van Beethoven, Ludwig}')
    expect(written('Martin Luther King Jr.')).toBe('{King, Jr., Martin Luther}')
    expect(written('Ching and Saine', 'others')).toBe('{{Ching and Saine} and {others}}')
  })

  it('keeps an address an address', () => {
    expect(field('url', { url: 'https://a.example/%D7%90_b?c=1&d#e~f' })).toBe(
      '{https://a.example/%D7%90_b?c=1&d#e~f}',
    )
    expect(field('url', { url: 'https://a.example/{ \\' })).toBe('{https://a.example/%7B%20%5C}')
  })

  it('balances its braces, and closes none too early, whatever the texts', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const entry = formatBibtex(work).trimEnd()
        const start = entry.indexOf('{')
        let depth = 0
        for (let index = start; index < entry.length; index += 1) {
          if (entry[index] === '{') depth += 1
          if (entry[index] === '}') depth -= 1
          if (depth === 0) expect(index).toBe(entry.length - 1)
        }
        expect(depth).toBe(0)
      }),
    )
  })

  it('has one field on each line, whatever the texts', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const lines = formatBibtex(work)
          .trimEnd()
          .split(/[\r\n\u2028\u2029]/u)
        const fields = lines.slice(1, -1)
        expect(fields.every((line) => /^ {2}[a-z]+ = (\{.*\}|[a-z]{3}),?$/u.test(line))).toBe(true)
      }),
    )
  })
})
