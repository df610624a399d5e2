import { createCanvas, loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexedPng } from '../../../src/pages/cards/indexed-png.ts'
import { indexedPicture } from '../../../src/pages/cards/palette.ts'
import '../../builders/fixed-seed.ts'

/** A picture of the given pixels in one row, each red, green and blue. */
const rowOf = (pixels: readonly (readonly number[])[]) =>
  Uint8Array.from(pixels.flatMap((colour) => [...colour, 255]))

function coloursOf({ palette, pixels }: ReturnType<typeof indexedPicture>) {
  return [...pixels].map((number) => [...palette.subarray(number * 3, number * 3 + 3)])
}

const distance = (one: readonly number[], other: readonly number[]) =>
  Math.hypot(...other.map((part, at) => part - (one[at] ?? 0)))

describe('a picture of few colours', () => {
  it('keeps the colours of flat grounds to the last bit', () => {
    const paper = [255, 254, 251]
    const almost = [253, 252, 250]
    const ink = [33, 31, 28]
    const row = rowOf([almost, paper, paper, paper, ink, paper])
    expect(coloursOf(indexedPicture(row))).toEqual([paper, paper, paper, paper, ink, paper])
  })

  it('gives a shade too many the nearest of the 256 that it keeps', () => {
    const shades = Array.from({ length: 300 }, (_, at) => [
      (at % 20) * 12,
      Math.floor(at / 20) * 16,
      0,
    ])
    const often = shades.slice(0, 256).flatMap((colour) => [colour, colour])
    const { palette, pixels } = indexedPicture(rowOf([...often, ...shades.slice(256)]))
    expect(palette).toHaveLength(256 * 3)
    const kept = Array.from({ length: 256 }, (_, at) => palette.subarray(at * 3, at * 3 + 3))
    const found = coloursOf({ palette, pixels }).slice(often.length)
    for (const [at, colour] of shades.slice(256).entries()) {
      const nearest = Math.min(...kept.map((one) => distance([...one], colour)))
      expect(distance(found[at] ?? [], colour)).toBe(nearest)
    }
  })

  it('never strays far from any colour', () => {
    const channel = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.array(fc.tuple(channel, channel, channel), { minLength: 1 }), (pixels) => {
        const found = coloursOf(indexedPicture(rowOf(pixels)))
        for (const [at, colour] of pixels.entries()) {
          for (const part of [0, 1, 2]) {
            expect(Math.abs((found[at]?.[part] ?? 0) - (colour[part] ?? 0))).toBeLessThan(8)
          }
        }
      }),
    )
  })
})

describe('its file', () => {
  it('is a PNG that shows the same pixels', async () => {
    const canvas = createCanvas(60, 40)
    const context = canvas.getContext('2d')
    context.fillStyle = '#d0dfe7'
    context.fillRect(0, 0, 60, 40)
    context.fillStyle = '#a8271b'
    context.fillRect(10, 10, 20, 20)
    const png = await indexedPng(indexedPicture(canvas.data()), 60, 40)
    const image = await loadImage(Buffer.from(png))
    expect([image.width, image.height]).toEqual([60, 40])
    const shown = createCanvas(60, 40)
    shown.getContext('2d').drawImage(image, 0, 0)
    expect(shown.data().equals(canvas.data())).toBe(true)
  })
})
