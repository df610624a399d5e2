import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { type Identified, urnOf, uuidOf } from '../../src/pages/stable-id.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset, anArticle } from '../builders/model.ts'
import { anyText } from './hostile-texts.ts'

describe('a stable id', () => {
  it('is a UUID of version 5, whatever the id it is made of', () => {
    fc.assert(
      fc.property(anyText, (id) => {
        expect(uuidOf(aDataset(), 'event', id)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        )
      }),
    )
  })

  it('stays the same for good: other programs remember it', () => {
    expect(urnOf(aDataset(), 'feed')).toBe('urn:uuid:d62b8ab0-2373-5898-9937-e85ed62f4fca')
    expect(urnOf(aDataset(), 'event', 'arrival')).toBe(
      'urn:uuid:cfa2cab2-15ed-538e-bf91-03fefa8b7b40',
    )
  })

  it('survives all that a later version changes', () => {
    const article = anArticle({ title: 'A title mended', published: day('2031-05-08') })
    const later = aDataset({
      title: 'Another title',
      description: 'Another description',
      language: 'ar',
      version: '2.0.0',
      updated: day('2032-01-01'),
      articles: [article, anArticle({ id: 'new', textHash: 'f'.repeat(64) })],
      stops: [],
      trips: [],
    })
    expect(uuidOf(later, 'event', 'arrival')).toBe(uuidOf(aDataset(), 'event', 'arrival'))
  })

  it('differs from thing to thing and from dataset to dataset', () => {
    const other = aDataset({ articles: [anArticle({ textHash: 'f'.repeat(64) })] })
    const untitled = aDataset({ articles: [], title: 'One' })
    const retitled = aDataset({ articles: [], title: 'Two' })
    const kinds: readonly Identified[] = ['event', 'stop', 'trip', 'excerpt', 'article', 'feed']
    const ids = [aDataset(), other, untitled, retitled].flatMap((dataset) =>
      kinds.flatMap((kind) => [uuidOf(dataset, kind, IDS.stop), uuidOf(dataset, kind)]),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})
