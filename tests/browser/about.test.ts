import { expect } from 'vitest'
import { LAPTOP, PHONE } from './reader/circumstances.ts'
import { inBrowser, test } from './reader-test.ts'

const SECTIONS = [
  'The articles',
  'How quotations are checked',
  'How days were worked out',
  'How places were worked out',
  'Where sources differ',
  'The official register',
  'The map',
  'Licences',
  'Report an error',
  'Corrections',
]

inBrowser('the page about method and sources', () => {
  test('has a page of its own on the host, with every section', async ({ reader }) => {
    expect(await reader.opens('/about/')).toBe(200)
    await reader.sees.text(/^(\d+) of \1 quotations in this dataset carry a mark that holds/)
    const headings = await reader.sees.headings()
    expect(headings[0]).toBe('1 Method and sources')
    expect(headings.filter((heading) => heading.startsWith('2'))).toEqual(
      SECTIONS.map((section) => `2 ${section}`),
    )
  })

  test('asks for nothing of the map', async ({ reader }) => {
    await reader.opens('/about/')
    await reader.waitsForSilence()
    const asked = reader.traffic.requests.map((address) => new URL(address).pathname)
    expect(asked.filter((path) => /basemap|MapPane/.test(path))).toEqual([])
  })

  test('begins at the section that a link names', async ({ reader }) => {
    await reader.opens('/about/#disagreements')
    await expect.poll(() => reader.sees.headingAtTop('Where sources differ')).toBe(true)
    expect(await reader.sees.headingAtTop('The articles')).toBe(false)
    await reader.presses.link('The articles')
    expect(reader.address()).toBe('/about/#sources')
    await expect.poll(() => reader.sees.headingAtTop('The articles')).toBe(true)
  })

  test('is reached from the itinerary, and Back leads to the map', async ({ reader }) => {
    await reader.opens('/?kind=visit')
    await reader.presses.link('Method and sources')
    await expect.poll(() => reader.address()).toBe('/about/?kind=visit')
    await reader.goesBack()
    await reader.sees.drawnMap()
    expect(reader.address()).toBe('/?kind=visit')
  })

  test('lies under a sub-path too', async ({ arrives }) => {
    const reader = await arrives({ site: 'subPath' })
    expect(await reader.opens('/about/')).toBe(200)
    await reader.presses.link('Map and itinerary')
    await reader.sees.drawnMap()
    expect(reader.address()).toBe('/')
  })

  for (const theme of ['light', 'dark'] as const) {
    for (const size of [LAPTOP, PHONE]) {
      test(`axe-core finds nothing in it: ${theme}, ${size.width} wide`, async ({ arrives }) => {
        const reader = await arrives({ theme, size })
        await reader.opens('/about/')
        await reader.sees.text('Corrections')
        expect(await reader.audits()).toEqual([])
        expect(await reader.sees.sidewaysOverflow()).toBe(0)
      })
    }
  }
})
