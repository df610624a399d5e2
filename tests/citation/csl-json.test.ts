import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { day, partsOf } from '../../src/calendar/day.ts'
import { formatCslJson } from '../../src/citation/csl-json.ts'
import { anyWork, aQuotingPage, authors, aWork } from './works.ts'

/*
 * The part of the data model (csl-data.json of the Citation Style Language 1.0.2) that we write. The
 * model allows no other variables, none that is empty of a value, and these types of item.
 */
const nameSchema = v.strictObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  suffix: v.optional(v.string()),
  literal: v.optional(v.string()),
})
const dateSchema = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
})
const itemSchema = v.strictObject({
  id: v.string(),
  type: v.picklist(['webpage', 'map']),
  title: v.string(),
  author: v.optional(v.pipe(v.array(nameSchema), v.minLength(1))),
  'container-title': v.optional(v.string()),
  publisher: v.optional(v.string()),
  genre: v.optional(v.string()),
  issued: v.optional(dateSchema),
  accessed: dateSchema,
  URL: v.string(),
  language: v.string(),
  source: v.optional(v.string()),
  abstract: v.optional(v.string()),
  note: v.optional(v.string()),
})
const dataSchema = v.pipe(v.array(itemSchema), v.length(1))

describe('CSL-JSON', () => {
  it('holds what is known of an excerpt’s article', () => {
    const work = aWork({
      authors: authors('Nike Ching', 'Martin Luther King Jr.', 'Voice of America'),
      title: 'Blinken Meets With Netanyahu',
      publisher: 'VOA',
      published: day('2024-05-01'),
      quotedIn: aQuotingPage(),
    })
    expect(JSON.parse(formatCslJson(work))).toEqual([
      {
        id: 'dateline-quote-some',
        type: 'webpage',
        title: 'Blinken Meets With Netanyahu',
        author: [
          { family: 'Ching', given: 'Nike' },
          { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
          { literal: 'Voice of America' },
        ],
        'container-title': 'VOA',
        issued: { 'date-parts': [[2024, 5, 1]] },
        accessed: { 'date-parts': [[2017, 5, 1]] },
        URL: 'https://publisher.example/article',
        language: 'en',
        source: 'Dateline',
        abstract: 'The botanist came ashore.',
        note: 'Quoted in “Alder Bay,” A botanist’s journey, Dateline',
      },
    ])
  })

  it('tells the larger whole of a page from its publisher', () => {
    const work = aWork({ kind: 'page', container: 'A Journey', publisher: 'Dateline' })
    expect(JSON.parse(formatCslJson(work))).toMatchObject([
      { type: 'webpage', 'container-title': 'A Journey', publisher: 'Dateline' },
    ])
  })

  it('is of a map where a map is cited', () => {
    const work = aWork({ kind: 'map', description: 'Map', publisher: 'Dateline' })
    const [item] = v.parse(dataSchema, JSON.parse(formatCslJson(work)))
    expect(item).toMatchObject({ type: 'map', genre: 'Map', publisher: 'Dateline' })
    expect(item).not.toHaveProperty('container-title')
  })

  it('fits the data model and parses back, whatever the texts', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const [item] = v.parse(dataSchema, JSON.parse(formatCslJson(work)))
        const { year, month, date } = partsOf(work.accessed)
        expect(item?.accessed).toEqual({ 'date-parts': [[year, month, date]] })
        expect(item?.author?.length ?? 0).toBe(work.authors.length)
      }),
    )
  })
})
