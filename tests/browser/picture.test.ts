import { expect } from 'vitest'
import { STOPS } from './journey.ts'
import { LAPTOP, PHONE } from './reader/circumstances.ts'
import type { Reader, SavedFile } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

/** The width and height that a PNG's header tells (PNG, 11.2.2), in pixels. */
function sizeOfPng({ bytes }: SavedFile): { readonly width: number; readonly height: number } {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

async function opensPicture(reader: Reader, address = '/'): Promise<void> {
  await reader.opens(address)
  await reader.sees.drawnMap()
  await reader.presses.button('Save picture')
  await reader.sees.preview()
}

inBrowser('saving a picture', () => {
  test('gives the view as PNG, at twice the density', async ({ reader }) => {
    await opensPicture(reader)
    const file = await reader.saves()
    expect(file.name).toMatch(/^[\p{L}\p{N}-]+-map\.png$/u)
    const { width, height } = sizeOfPng(file)
    expect(width).toBeGreaterThan(LAPTOP.width)
    expect(width).toBeLessThan(LAPTOP.width * 2)
    expect(height).toBeGreaterThan(LAPTOP.height)
    await expect
      .poll(() => reader.sees.announcements())
      .toContainEqual(expect.stringContaining(file.name))
  })

  test('gives the view as SVG, with stops, sources, address and credits', async ({ reader }) => {
    await opensPicture(reader, '/stops/ashdod/?from=2024-05-01&to=2024-05-01')
    await reader.picks('SVG')
    const file = await reader.saves()
    expect(file.name).toMatch(/2024-05-01-map\.svg$/)
    const svg = file.bytes.toString('utf8')
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(texts).toContain('Ashdod')
    const words = texts.join(' ')
    for (const said of [
      'May 1, 2024',
      'Sources: ',
      reader.link(),
      '© OpenStreetMap contributors',
    ]) {
      expect(words).toContain(said.replaceAll('&', '&amp;'))
    }
    expect(svg).not.toMatch(/ style=|<style|var\(|<image/)
  })

  test('names every stop that the map shows', async ({ reader }) => {
    await opensPicture(reader)
    await reader.picks('SVG')
    const svg = (await reader.saves()).bytes.toString('utf8')
    for (const { name } of STOPS) expect(svg).toContain(`>${name}</text>`)
  })

  test('is reached, used and left with the keyboard, and lets axe-core find nothing', async ({
    arrives,
  }) => {
    const reader = await arrives({ size: PHONE, theme: 'dark' })
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', /^Save picture$/)
    await reader.presses.key('Enter')
    await reader.sees.preview()
    expect(await reader.audits()).toEqual([])
    const { width } = sizeOfPng(await reader.saves())
    expect(width).toBe(2 * PHONE.width)
    await reader.presses.key('Escape')
    await expect.poll(() => reader.sees.focus()).toBe('button Save picture')
  })
})
