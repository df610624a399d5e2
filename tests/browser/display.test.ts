import { wcagLuminance } from 'culori'
import { expect } from 'vitest'
import { LONGEST_STOP, stopAt } from './journey.ts'
import { PHONE } from './reader/circumstances.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

/** Whether light is written on dark. */
async function isNight(reader: Reader): Promise<boolean> {
  const { ink, paper } = await reader.sees.colours()
  return wcagLuminance(ink) > wcagLuminance(paper)
}

async function chooses(
  reader: Reader,
  choices: { readonly theme?: string; readonly contrast?: string },
): Promise<void> {
  await reader.presses.button('Display')
  await reader.sees.dialog()
  if (choices.theme !== undefined) await reader.picks(choices.theme, 'Theme')
  if (choices.contrast !== undefined) await reader.picks(choices.contrast, 'Contrast')
  await reader.presses.key('Escape')
}

inBrowser('the display', () => {
  test('is as chosen at once, and on the next page before any script has come', async ({
    reader,
  }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    expect(await isNight(reader)).toBe(false)
    await chooses(reader, { theme: 'Dark', contrast: 'More' })
    expect(await isNight(reader)).toBe(true)
    const chosen = await reader.sees.colours()

    const arrive = await reader.waitsForScripts()
    await reader.opens(`/stops/${stopAt(1).id}/`)
    await expect.poll(() => reader.sees.hasPainted()).toBe(true)
    expect(await reader.sees.colours()).toEqual(chosen)
    await arrive()
    await reader.sees.drawnMap()
    expect(await reader.sees.colours()).toEqual(chosen)
    expect(await reader.sees.layoutShift()).toBeLessThan(0.001)
  })

  test('is the system’s again when the reader says so', async ({ arrives }) => {
    const reader = await arrives({ theme: 'dark' })
    await reader.opens('/')
    await reader.sees.drawnMap()
    await chooses(reader, { theme: 'Light' })
    expect(await isNight(reader)).toBe(false)
    await chooses(reader, { theme: 'As the system' })
    expect(await isNight(reader)).toBe(true)
  })

  test('is by day on paper, whatever is chosen', async ({ reader }) => {
    await reader.opens(`/stops/${stopAt(1).id}/`)
    await reader.sees.drawnMap()
    const onPaper = await reader.sees.colours('print')
    await chooses(reader, { theme: 'Dark', contrast: 'More' })
    expect(await reader.sees.colours('print')).toEqual(onPaper)
    expect(wcagLuminance(onPaper.ink)).toBeLessThan(0.1)
  })

  for (const contrast of ['more', 'forced'] as const) {
    test(`shows everything, and axe-core finds nothing, with ${contrast} contrast`, async ({
      arrives,
    }) => {
      const reader = await arrives({ contrast })
      const finds = async () => {
        const findings: string[] = []
        for (const theme of ['dark', 'light'] as const) {
          await reader.changesTheme(theme)
          findings.push(...(await reader.audits()))
        }
        return findings
      }
      await reader.opens(`/stops/${LONGEST_STOP.id}/`)
      await reader.sees.drawnMap()
      expect(await finds()).toEqual([])
      await reader.presses.close()
      await reader.sees.noPanel()
      expect(await finds()).toEqual([])
      await reader.presses.button('Display')
      await reader.sees.dialog()
      expect(await finds()).toEqual([])
    })
  }

  test('can be chosen on a phone', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE })
    await reader.opens('/')
    await reader.sees.drawnMap()
    await chooses(reader, { theme: 'Dark' })
    expect(await isNight(reader)).toBe(true)
    expect(await reader.audits()).toEqual([])
  })
})
