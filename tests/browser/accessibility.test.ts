import { expect } from 'vitest'
import { lastExcerptOf, STOPS, stopAt, tripAt, withFirstStop } from './journey.ts'
import { LAPTOP, PHONE } from './reader/circumstances.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

const THEMES = ['dark', 'light'] as const

/** What axe-core finds, told with the view that it was found in. */
async function audit(reader: Reader, view: string): Promise<readonly string[]> {
  return (await reader.audits()).map((finding) => `${view}: ${finding}`)
}

async function auditInThemes(reader: Reader, view: string): Promise<readonly string[]> {
  const findings: string[] = []
  for (const theme of THEMES) {
    await reader.changesTheme(theme)
    findings.push(...(await audit(reader, `${view}, ${theme}`)))
  }
  return findings
}

inBrowser('axe-core finds nothing', () => {
  for (const [device, size, first] of [
    ['laptop', LAPTOP, 0],
    ['phone', PHONE, 1],
  ] as const) {
    test(`in the opening view, a range, a notice and the credits, on a ${device}`, async ({
      arrives,
    }) => {
      const reader = await arrives({ size })
      const findings: string[] = []
      await reader.opens('/')
      await reader.sees.drawnMap()
      findings.push(...(await auditInThemes(reader, 'opening view')))

      const { title, from, to } = tripAt(0)
      await reader.presses.trip(title)
      await expect.poll(() => reader.sees.days()).toEqual({ from, to })
      findings.push(...(await auditInThemes(reader, 'range')))

      await reader.opens('/?from=2024-02-30')
      await expect
        .poll(() => reader.sees.announcements())
        .toContainEqual(expect.stringContaining('2024-02-30'))
      await reader.sees.drawnMap()
      findings.push(...(await auditInThemes(reader, 'notice')))

      await reader.presses.button('Credits')
      await reader.sees.dialog()
      findings.push(...(await auditInThemes(reader, 'credits')))
      expect(findings).toEqual([])
    })

    test(`in any stop’s panel, on a ${device}`, async ({ arrives }) => {
      const reader = await arrives({ size })
      const findings: string[] = []
      await reader.opens('/')
      await reader.sees.drawnMap()
      for (const [index, { name }] of STOPS.entries()) {
        // Each stop in both themes, one on each device.
        const theme = THEMES[(index + first) % THEMES.length] ?? 'light'
        await reader.presses.itineraryLink(name)
        await reader.sees.panel(name)
        await reader.changesTheme(theme)
        findings.push(...(await audit(reader, `${name}, ${theme}`)))
        await reader.presses.close()
        await reader.sees.noPanel()
      }
      expect(findings).toEqual([])
    })
  }

  test('in what is unfolded, played and opened over the page', async ({ reader }) => {
    const findings: string[] = []
    const stop = stopAt(0)
    await reader.opens(`/stops/${stop.id}/`)
    await reader.sees.panel(stop.name)
    await reader.sees.drawnMap()
    await reader.tabsTo('link', /^Go to the map in words$/, 4)
    await reader.presses.key('Enter')
    findings.push(...(await audit(reader, 'skip links, map in words')))
    for (const dialog of ['Save picture', 'Keyboard', 'Display']) {
      await reader.presses.button(dialog)
      await reader.sees.dialog()
      findings.push(...(await audit(reader, dialog)))
      await reader.presses.key('Escape')
    }
    await reader.presses.button('Play')
    await expect.poll(() => reader.sees.playedStep()).not.toBe('')
    findings.push(...(await audit(reader, 'playing')))
    expect(findings).toEqual([])
  })

  test('in a marked excerpt, and where the clipboard is refused', async ({ arrives }) => {
    const reader = await arrives({ clipboard: 'refused' })
    const stop = stopAt(0)
    await reader.opens(`/stops/${stop.id}/#${lastExcerptOf(stop).id}`)
    await reader.sees.panel(stop.name)
    await reader.sees.drawnMap()
    const marked = await audit(reader, 'marked excerpt')
    await reader.presses.copyLink()
    await expect.poll(() => reader.sees.selectedText()).not.toBe('')
    expect([...marked, ...(await audit(reader, 'selected link'))]).toEqual([])
  })

  test('in a warning that the dataset is missing', async ({ reader }) => {
    await reader.findsDataset('Not found', 404)
    await reader.opens('/')
    await expect.poll(() => reader.sees.alerts()).not.toEqual([])
    expect(await audit(reader, 'missing dataset')).toEqual([])
  })

  test('in a warning that a stop was left out', async ({ reader }) => {
    await reader.findsDataset(withFirstStop({ name: 7 }))
    await reader.opens('/')
    await expect.poll(() => reader.sees.alerts()).not.toEqual([])
    await reader.presses.warning()
    expect(await audit(reader, 'bad stop')).toEqual([])
  })
})
