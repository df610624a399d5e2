import { describe, expect, it } from 'vitest'
import { placesIn } from '../../src/verify/places.ts'
import { valueAt } from '../builders/file.ts'
import { storyFile } from './a-story.ts'

describe('the place of an entry', () => {
  const file = storyFile()
  const places = placesIn(file, [])

  it.each(['harbour-post', 'harbour-register-1', 'first-trip', 'brink', 'meeting', 'spoken-quote'])(
    'leads to it in the file: %s',
    (id) => {
      expect(valueAt(file, places.of(id))).toMatchObject({ id })
    },
  )

  it('is not where an event names its record', () => {
    expect(places.of('harbour-register-1')).toBe('records[0]')
  })

  it('is known for a quotation that is only a side of a disagreement', () => {
    const place = 'features[0].properties.events[0].disagreements[0]'
    const json = {
      features: [
        { properties: { events: [{ disagreements: [{ excerpts: ['a', { id: 'b' }] }] }] } },
      ],
    }
    expect(placesIn(json, []).of('b')).toBe(`${place}.excerpts[1]`)
  })

  it('is that of the entry which reading kept, where several have the id', () => {
    const json = { articles: [{ id: 'twice' }, { id: 'twice' }] }
    expect(placesIn(json, []).of('twice')).toBe('articles[0]')
    const problem = { kind: 'missing', path: 'articles[0].title', found: 'nothing' } as const
    expect(placesIn(json, [problem]).of('twice')).toBe('articles[1]')
  })

  it('is nowhere for an id that nothing has', () => {
    expect(places.pathOf('nobody')).toBeNull()
  })
})
