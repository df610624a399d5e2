import { describe, expect, it } from 'vitest'
import { LIGHT_THEME } from '../../src/basemap/theme.ts'
import { drawPicture } from '../../src/picture/draw-picture.ts'
import { LIGHT_JOURNEY } from '../../src/picture/journey-theme.ts'
import type { MapPicture } from '../../src/picture/map-picture.ts'
import { recordingPen, type Stroke } from '../basemap/recording-pen.ts'
import { IDS } from '../builders/ids.ts'
import { aDataset } from '../builders/model.ts'
import { aPicture } from './a-picture.ts'

const LOOK = { ground: LIGHT_THEME, journey: LIGHT_JOURNEY, fontFamily: 'sans-serif' }

function drawn(picture: MapPicture): readonly Stroke[] {
  const { pen, strokes } = recordingPen()
  drawPicture(pen, picture, new Map(), LOOK)
  return strokes
}

const colourOf = (strokes: readonly Stroke[], text: string) =>
  strokes.find((stroke) => stroke.act === 'fillText' && stroke.text === text)?.colour

describe('the drawing of a picture', () => {
  it('goes from the ground up: water, legs, dots, cards', () => {
    const strokes = drawn(aPicture(aDataset()))
    const order = [
      strokes.findIndex(({ colour }) => colour === LIGHT_THEME.water),
      strokes.findIndex(({ colour }) => colour === LIGHT_JOURNEY.casing),
      strokes.findIndex(({ dash }) => dash.length > 0),
      strokes.findIndex(({ act, colour }) => act === 'fill' && colour === LIGHT_JOURNEY.accent),
      strokes.findIndex(({ act }) => act === 'fillText'),
    ]
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('prints names in ink and counts softer, and both on the accent where a stop is selected', () => {
    const plain = drawn(aPicture(aDataset()))
    expect(colourOf(plain, 'Brink')).toBe(LIGHT_JOURNEY.ink)
    expect(colourOf(plain, '1')).toBe(LIGHT_JOURNEY.inkSoft)
    const selected = drawn(aPicture(aDataset(), { selected: IDS.plannedStop }))
    expect(colourOf(selected, 'Brink')).toBe(LIGHT_JOURNEY.onAccent)
  })

  it('has a look for each dot of a kind and a precision', () => {
    const [dot] = aPicture(aDataset()).dots
    if (dot === undefined) throw new Error('There is no dot.')
    const looks = (['site', 'town', 'country'] as const).flatMap((precision) =>
      (['visit', 'planned', 'background'] as const).map((kind) => {
        const look = { precision, kind }
        const empty = { ...aPicture(aDataset({ stops: [] })), dots: [{ ...dot, look }] }
        return JSON.stringify(drawn(empty).map(({ act, colour, points }) => [act, colour, points]))
      }),
    )
    expect(new Set(looks).size).toBeGreaterThanOrEqual(8)
  })

  it('leaves the pen as it was', () => {
    const { pen, strokes } = recordingPen()
    const { fillStyle, font, lineWidth, direction, textAlign } = pen
    drawPicture(pen, aPicture(aDataset()), new Map(), LOOK)
    expect(pen).toMatchObject({ fillStyle, font, lineWidth, direction, textAlign })
    expect(strokes.at(-1)).toMatchObject({ act: 'restore', clips: 0 })
  })
})
