import { expect } from 'vitest'
import type { BuiltSite } from './built-site.ts'
import { stopAt } from './journey.ts'
import { inBrowser, test } from './reader-test.ts'

/** The links of a page to the same in other formats: their types and addresses, as a program finds them. */
async function alternatesOf(site: BuiltSite, path: string): Promise<readonly [string, string][]> {
  const page = `${site.url}${path}`
  const html = await (await fetch(page)).text()
  const links = html.matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)"/g)
  return [...links].map(([, type = '', href = '']) => [type, new URL(href, page).href])
}

inBrowser('a program that reads the site', () => {
  test.for(['root', 'subPath'] as const)(
    'finds the dataset, the feed and the calendar from every page (%s)',
    async (which, { stage }) => {
      for (const path of ['/', '/about/', `/stops/${stopAt(0).id}/`]) {
        const alternates = await alternatesOf(stage[which], path)
        expect(alternates.map(([type]) => type)).toEqual([
          'application/geo+json',
          'application/atom+xml',
          'text/calendar',
        ])
        for (const [type, address] of alternates) {
          const answer = await fetch(address)
          expect(answer.status, address).toBe(200)
          expect(answer.headers.get('content-type'), address).toBe(`${type}; charset=utf-8`)
        }
      }
    },
  )

  test('finds nothing that a browser complains of, on any page', async ({ reader }) => {
    for (const path of ['/', '/about/', `/stops/${stopAt(0).id}/`]) {
      await reader.opens(path)
      await reader.waitsForSilence()
    }
    expect(reader.traffic.complaints).toEqual([])
  })
})
