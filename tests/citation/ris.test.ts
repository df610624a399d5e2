import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import type { CitedWork } from '../../src/citation/cited-work.ts'
import { formatRis } from '../../src/citation/ris.ts'
import { anyWork, aQuotingPage, authors, aWork } from './works.ts'

function values(tag: string, work: Partial<CitedWork>): readonly string[] {
  const lines = formatRis(aWork(work)).split('\r\n')
  return lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6))
}

describe('a RIS record', () => {
  it('holds what is known of an excerpt’s article', () => {
    const work = aWork({
      authors: authors('Nike Ching', 'Voice of America'),
      title: 'Blinken Meets With Netanyahu',
      publisher: 'VOA',
      published: day('2024-05-01'),
      quotedIn: aQuotingPage({ sentence: 'He came\nashore.' }),
    })
    expect(formatRis(work).split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Ching, Nike',
      'AU  - Voice of America',
      'TI  - Blinken Meets With Netanyahu',
      'T2  - VOA',
      'PB  - VOA',
      'PY  - 2024',
      'DA  - 2024/05/01/',
      'LA  - en',
      'AB  - He came ashore.',
      'N1  - Quoted in “Alder Bay,” A botanist’s journey, Dateline',
      'DP  - Dateline',
      'UR  - https://publisher.example/article',
      'Y2  - 2017/05/01/',
      'ER  - ',
      '',
    ])
  })

  it('leaves out what is not known', () => {
    const tags = formatRis(aWork()).match(/^[A-Z][A-Z0-9]/gm)
    expect(tags).toEqual(['TY', 'TI', 'LA', 'UR', 'Y2', 'ER'])
    expect(values('TI', { title: null, description: 'No title printed' })).toEqual([
      '[No title printed]',
    ])
  })

  it('is of a map where a map is cited', () => {
    const map = {
      kind: 'map',
      description: 'Map showing May 1, 2024',
      publisher: 'Dateline',
    } as const
    expect(values('TY', map)).toEqual(['MAP'])
    expect(values('M3', map)).toEqual(['Map showing May 1, 2024'])
    expect(values('T2', map)).toEqual([])
    expect(values('PB', map)).toEqual(['Dateline'])
  })

  it('breaks no line, however long', () => {
    const sentence = 'word '.repeat(500).trim()
    expect(values('AB', { quotedIn: aQuotingPage({ sentence }) })).toEqual([sentence])
  })

  it('has no asterisk where the specification allows none', () => {
    expect(values('AU', { authors: authors('M*A*S*H') })).toEqual(['MASH'])
    expect(values('T2', { publisher: 'The * Post' })).toEqual(['The  Post'])
  })

  it('has one tag on each line, the type first and the end last, whatever the texts', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const record = formatRis(work)
        expect(record.endsWith('\r\nER  - \r\n')).toBe(true)
        const lines = record.slice(0, -2).split('\r\n')
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n\u2028\u2029]*$/u.test(line))).toBe(
          true,
        )
        expect(lines.findLastIndex((line) => line.startsWith('TY  - '))).toBe(0)
        expect(lines.findIndex((line) => line.startsWith('ER  - '))).toBe(lines.length - 1)
      }),
    )
  })
})
