import { expect } from 'vitest'
import { STOPS } from './journey.ts'
import { inBrowser, test } from './reader-test.ts'

/** How many events of a kind each stop has; stops with none are left out. */
function reportsOf(kind: string): ReadonlyMap<string, number> {
  const counts = STOPS.map(
    ({ name, events }) => [name, events.filter((event) => event.kind === kind).length] as const,
  )
  return new Map(counts.filter(([, count]) => count > 0))
}

/** How many events of each stop are quoted from an article. */
function reportsFrom(article: string): ReadonlyMap<string, number> {
  const counts = STOPS.map(({ name, events }) => {
    const quoted = events.filter(({ excerpts }) => excerpts.some((one) => one.article === article))
    return [name, quoted.length] as const
  })
  return new Map(counts.filter(([, count]) => count > 0))
}

inBrowser('narrowing', () => {
  test('shows one kind of report, and Back shows them all again', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.presses.choice('Kind', 'Planned visits')
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsOf('planned'))
    expect(reader.address()).toBe('/?kind=planned')
    await reader.goesBack()
    await expect.poll(async () => (await reader.sees.stopsOnMap()).size).toBe(STOPS.length)
  })

  test('shows what one article reports, by its link too', async ({ reader, arrives }) => {
    await reader.opens('/')
    await reader.presses.choice('Article', 'Voice of America')
    await expect.poll(() => reader.sees.stopsOnMap()).toEqual(reportsFrom('voa-ching'))
    const other = await arrives()
    await other.opens(reader.address())
    await expect.poll(() => other.sees.stopsOnMap()).toEqual(reportsFrom('voa-ching'))
  })

  test('names an article that the dataset lacks, and shows them all', async ({ reader }) => {
    await reader.opens('/?article=lost')
    await expect
      .poll(() => reader.sees.alerts())
      .toContainEqual(expect.stringContaining('no article “lost”'))
    await expect.poll(async () => (await reader.sees.stopsOnMap()).size).toBe(STOPS.length)
  })
})
