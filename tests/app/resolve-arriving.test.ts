import { describe, expect, it } from 'vitest'
import { resolveView } from '../../src/address/resolve-view.ts'
import { hasAskedFor } from '../../src/app/other-data/asked-for.ts'
import { resolveArriving } from '../../src/app/other-data/resolve-arriving.ts'
import { lookupIn } from '../../src/app/site-at.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import { OPENING_VIEW } from '../../src/view/transitions.ts'
import type { View } from '../../src/view/view.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset } from '../builders/model.ts'

const index = indexDataset(aDataset())

const resolve = (view: View) =>
  resolveView(view, lookupIn(index, 'en'), { data: true, languages: ['en'] })

const asking = (asked: Partial<View>) =>
  resolveArriving({ ...OPENING_VIEW, data: 'tour.geojson', ...asked }, resolve)

describe('an address of a dataset that is still coming', () => {
  it('is shown as far as it can be', () => {
    const { view, notices, isAwaited } = asking({ stop: IDS.stop })
    expect(view.stop).toBe(IDS.stop)
    expect(notices).toEqual([])
    expect(isAwaited).toBe(false)
  })

  it.each([{ stop: 'not-yet' }, { excerpt: 'not-yet' }, { stop: IDS.stop, excerpt: 'not-yet' }])(
    'keeps what may yet come, and does not say that it is missing: %j',
    (asked) => {
      const { view, notices, isAwaited } = asking(asked)
      expect(view).toMatchObject(asked)
      expect(notices).toEqual([])
      expect(isAwaited).toBe(true)
    },
  )

  it('says at once what no stop that comes can change', () => {
    const { notices } = asking({ stop: 'not-yet', language: 'xx' })
    expect(notices.map(({ kind }) => kind)).toEqual(['language-unavailable'])
  })
})

describe('what an address asks for', () => {
  const view = { ...OPENING_VIEW }
  const { stops } = aDataset()

  it('is among stops by its id, a former one, or an excerpt', () => {
    const [stop] = stops
    expect(hasAskedFor(stops, { ...view, stop: IDS.stop })).toBe(true)
    expect(hasAskedFor(stops, { ...view, stop: stop?.aliases[0] ?? '' })).toBe(true)
    expect(hasAskedFor(stops, { ...view, excerpt: 'arrival-quote' })).toBe(true)
  })

  it('is not among others', () => {
    expect(hasAskedFor(stops, view)).toBe(false)
    expect(hasAskedFor(stops, { ...view, stop: 'not-yet', excerpt: 'not-yet' })).toBe(false)
  })
})
