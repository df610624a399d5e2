import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Dataset } from '../../src/dataset/model.ts'
import '../builders/fixed-seed.ts'
import { EVENT, reading } from './reading.ts'

it('a dataset that was read refers to nothing that it does not have, whatever was wrong with its file', () => {
  const places = fc.constantFrom(
    'articles[0].id',
    'articles[1].textHash',
    'records[0].end',
    'trips[0].id',
    `${EVENT}.trip`,
    `${EVENT}.record.id`,
    `${EVENT}.dateBasis.article`,
    `${EVENT}.placeBasis.article`,
    `${EVENT}.orderBasis.article`,
    `${EVENT}.excerpts[0].article`,
    `${EVENT}.accounts[1].article`,
    `${EVENT}.disagreements[0].excerpts[0].article`,
    `${EVENT}.disagreements[0].record`,
    'features[1].properties.events[0].trip',
  )
  fc.assert(
    fc.property(fc.uniqueArray(places, { minLength: 1, maxLength: 4 }), (broken) => {
      const changes = Object.fromEntries(broken.map((path) => [path, 'elsewhere']))
      const { dataset } = reading(changes)
      expect(dataset === null ? [] : brokenReferences(dataset)).toEqual([])
    }),
  )
})

/** The references of a dataset that lead nowhere. */
function brokenReferences({ articles, records, trips, stops }: Dataset): readonly string[] {
  const events = stops.flatMap((stop) => stop.events)
  const sides = events.flatMap((event) => event.disagreements)
  const bases = events.flatMap(({ dateBasis, placeBasis, orderBasis }) =>
    [dateBasis, placeBasis, orderBasis].filter((basis) => basis !== undefined),
  )
  const accounts = events.flatMap((event) => event.accounts ?? [])
  const excerpts = [...events, ...sides].flatMap((holder) => holder.excerpts)
  const missingFrom = (
    known: readonly { readonly id: string }[],
    named: readonly (string | undefined)[],
  ) => named.filter((id) => id !== undefined && !known.some((entry) => entry.id === id))
  return [
    ...missingFrom(
      articles,
      [...bases, ...accounts, ...excerpts].map(({ article }) => article),
    ),
    ...missingFrom(records, [
      ...events.map(({ record }) => record?.id),
      ...sides.map(({ record }) => record),
    ]),
    ...missingFrom(
      trips,
      events.map(({ trip }) => trip),
    ),
  ].filter((id) => id !== undefined)
}
