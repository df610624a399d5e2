import { expect, it, vi } from 'vitest'
import { onceFor } from '../../src/itinerary/once-for.ts'

it('does its work once for each key, also where nothing came of it', () => {
  const work = vi.fn((_: object) => undefined)
  const once = onceFor(work)
  const [one, other] = [{}, {}]
  once(one)
  once(one)
  once(other)
  expect(work.mock.calls).toEqual([[one], [other]])
})

it('keeps what is equal but not the same apart', () => {
  const once = onceFor((list: readonly number[]) => list.map((each) => each + 1))
  const list = [1]
  expect(once(list)).toBe(once(list))
  expect(once([1])).not.toBe(once(list))
  expect(once([1])).toEqual([2])
})
