import { describe, expect, it } from 'vitest'
import { drawNames } from '../../src/basemap/draw-names.ts'
import { placeNames } from '../../src/basemap/place-names.ts'
import { DARK_THEME } from '../../src/basemap/theme.ts'
import { aNamesRequest, anArea, aPlace, at } from './a-names-request.ts'
import { recordingPen } from './recording-pen.ts'

function drawn(request: ReturnType<typeof aNamesRequest>) {
  const { pen, strokes } = recordingPen()
  const names = placeNames(request)
  drawNames(pen, names, DARK_THEME)
  return { names, strokes }
}

describe('drawing names', () => {
  const places = [
    aPlace({ name: 'Cairo', capital: true, position: at(100, 100) }),
    aPlace({ name: 'Suez', position: at(250, 200) }),
  ]

  it('lays all halos below all dots, and these below all letters', () => {
    const acts = drawn(aNamesRequest({ places })).strokes.map(({ act }) => act)
    expect(acts).toEqual([
      ...['strokeText', 'strokeText'],
      ...['fill', 'stroke', 'fill', 'fill', 'stroke'],
      ...['fillText', 'fillText'],
      'restore',
    ])
  })

  it('puts the halo exactly behind the letters', () => {
    const { strokes } = drawn(aNamesRequest({ places, areas: [anArea()] }))
    const halos = strokes.filter(({ act }) => act === 'strokeText')
    const texts = strokes.filter(({ act }) => act === 'fillText')
    expect(texts.length).toBe(3)
    texts.forEach((text, index) => {
      const { points, font, align, letterSpacing } = halos[index] ?? text
      expect(text).toMatchObject({ points, font, align, letterSpacing })
    })
  })

  it('keeps the letters inside the space that was taken for them', () => {
    const areas = [anArea({ name: 'United Arab Emirates' })]
    const { names, strokes } = drawn(aNamesRequest({ areas }))
    const box = names[0]?.box
    for (const { points } of strokes.filter(({ act }) => act === 'fillText')) {
      expect(points[0]?.[1]).toBeGreaterThan(box?.top ?? Number.POSITIVE_INFINITY)
      expect(points[0]?.[1]).toBeLessThan(box?.bottom ?? Number.NEGATIVE_INFINITY)
    }
  })

  it('centres letters that are spaced out, without the space after the last', () => {
    const { names, strokes } = drawn(aNamesRequest({ areas: [anArea()] }))
    const spacing = names[0]?.style.letterSpacing ?? 0
    const text = strokes.find(({ act }) => act === 'fillText')
    expect(spacing).toBeGreaterThan(1)
    expect(text?.letterSpacing).toBe(`${spacing}px`)
    expect(text?.points[0]?.[0]).toBeCloseTo(200 + spacing / 2)
  })

  it('takes colours and font from the theme, by kind', () => {
    const areas = [
      anArea({ name: 'Red Sea', kind: 'water', position: at(80, 50) }),
      anArea({ name: 'Egypt', position: at(80, 250) }),
    ]
    const { strokes } = drawn(aNamesRequest({ places, areas }, { fontFamily: 'Georgia' }))
    const of = (text: string, act: string) =>
      strokes.find((stroke) => stroke.text === text && stroke.act === act)
    expect(of('Red Sea', 'fillText')?.colour).toBe(DARK_THEME.names.water)
    expect(of('Red Sea', 'strokeText')?.colour).toBe(DARK_THEME.waterHalo)
    expect(of('Red Sea', 'fillText')?.font).toMatch(/^italic 400 [\d.]+px /)
    expect(of('EGYPT', 'fillText')?.colour).toBe(DARK_THEME.names.country)
    expect(of('EGYPT', 'strokeText')?.colour).toBe(DARK_THEME.halo)
    expect(of('Cairo', 'fillText')?.colour).toBe(DARK_THEME.names.city)
    expect(of('Suez', 'fillText')?.colour).toBe(DARK_THEME.names.town)
    expect(of('Suez', 'fillText')?.font).toContain(DARK_THEME.fontFamily)
  })

  it('writes Arabic and Hebrew from right to left, the rest from left to right', () => {
    const names = [
      aPlace({ name: 'القاهرة', position: at(80, 50) }),
      aPlace({ name: 'תל אביב', position: at(80, 100) }),
      aPlace({ name: '10th of Ramadan City', position: at(80, 150) }),
    ]
    const { strokes } = drawn(aNamesRequest({ places: names }))
    const directions = strokes
      .filter(({ act }) => act === 'fillText')
      .map(({ text, direction }) => [text, direction])
    expect(Object.fromEntries(directions)).toEqual({
      القاهرة: 'rtl',
      'תל אביב': 'rtl',
      '10th of Ramadan City': 'ltr',
    })
  })

  it('draws nothing for no names', () => {
    expect(drawn(aNamesRequest({})).strokes.map(({ act }) => act)).toEqual(['restore'])
  })
})
