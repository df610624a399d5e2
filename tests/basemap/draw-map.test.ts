import { describe, expect, it } from 'vitest'
import { drawTile, drawView, type Sources } from '../../src/basemap/draw-map.ts'
import type { LevelName } from '../../src/basemap/levels.ts'
import { LIGHT_THEME } from '../../src/basemap/theme.ts'
import { indexTiles } from '../../src/basemap/tile-index.ts'
import { aGeometryFile, aRing } from './a-geometry-file.ts'
import { recordingPen, type Stroke } from './recording-pen.ts'

const RIVER = [
  [34.2, 31.1],
  [34.6, 31.5],
] as const

/** Everything there is, around the tile of zoom 9 that holds 34.5 E, 31.3 N. */
const EVERYTHING = aGeometryFile({
  box: [34, 30, 35, 32],
  land: [aRing(34, 30.9, 34.75, 31.7)],
  terr: [aRing(34.3, 31.2, 34.5, 31.4)],
  lakes: { '1': [aRing(34.5, 31.2, 34.6, 31.3)], '0': [aRing(34.6, 31.2, 34.65, 31.25)] },
  borders: { i: [RIVER], d: [RIVER] },
  rivers: { '3': [RIVER], '5': [RIVER], '7': [RIVER], '9': [RIVER] },
})
const TILE = { z: 9, x: 305, y: 209 }

/** The same tile in each zoom: 34.5 E, 31.3 N. */
const tileAt = (z: number) => ({
  z,
  x: Math.floor((34.5 + 180) / (360 / 2 ** z)),
  y: Math.floor(0.40855 * 2 ** z),
})

function sources(...names: LevelName[]): Sources {
  return new Map(names.map((name) => [name, indexTiles(EVERYTHING)]))
}

function drawn(draw: (pen: ReturnType<typeof recordingPen>['pen']) => void): readonly Stroke[] {
  const { pen, strokes } = recordingPen()
  draw(pen)
  return strokes
}

const colourNames = Object.entries(LIGHT_THEME).filter(([, value]) => typeof value === 'string')

/** What was painted, in order: the act and the theme's name for the colour, repetitions once. */
function painted(strokes: readonly Stroke[]): string[] {
  return strokes
    .filter(({ act }) => act !== 'restore' && act !== 'clip')
    .map(({ act, colour, dash }) => {
      const name = colourNames.find(([, value]) => value === colour)?.[0] ?? colour
      return `${act} ${name}${dash.length > 0 ? ' dashed' : ''}`
    })
    .filter((line, index, all) => line !== all[index - 1])
}

describe('a tile', () => {
  it('is drawn from the water up: land, tint, rivers, lakes, borders, disputed ones, coast', () => {
    const strokes = drawn((pen) => drawTile(pen, TILE, sources('core'), LIGHT_THEME))
    expect(painted(strokes)).toEqual([
      'fillRect water',
      'stroke shallows',
      'fill land',
      'fill territory',
      'stroke river',
      'fill water',
      'stroke lakeShore',
      'fill water',
      'stroke lakeShore',
      'stroke borderCasing',
      'stroke border',
      'stroke borderCasing',
      'stroke disputedBorder dashed',
      'stroke coast',
    ])
  })

  it('keeps to the land what belongs there', () => {
    const strokes = drawn((pen) => drawTile(pen, TILE, sources('core'), LIGHT_THEME))
    const clipsOf = (colour: string) =>
      new Set(strokes.filter((stroke) => stroke.colour === colour).map(({ clips }) => clips))
    for (const colour of [
      LIGHT_THEME.territory,
      LIGHT_THEME.river,
      LIGHT_THEME.lakeShore,
      LIGHT_THEME.border,
      LIGHT_THEME.disputedBorder,
    ]) {
      expect(clipsOf(colour)).toEqual(new Set([1]))
    }
    expect(clipsOf(LIGHT_THEME.coast)).toEqual(new Set([0]))
    expect(clipsOf(LIGHT_THEME.shallows)).toEqual(new Set([0]))
  })

  it('shows the tint from zoom 6 on, the small lakes from 7', () => {
    const at = (z: number, level: LevelName) =>
      painted(drawn((pen) => drawTile(pen, tileAt(z), sources(level), LIGHT_THEME)))
    expect(at(5, 'world')).not.toContain('fill territory')
    expect(at(6, 'open')).toContain('fill territory')
    const lakes = (lines: string[]) => lines.filter((line) => line === 'stroke lakeShore').length
    expect(lakes(at(6, 'open'))).toBe(1)
    expect(lakes(at(7, 'open'))).toBe(2)
  })

  it('shows more rivers at each deeper zoom', () => {
    const rivers = (z: number, level: LevelName) =>
      drawn((pen) => drawTile(pen, tileAt(z), sources(level), LIGHT_THEME)).filter(
        ({ colour }) => colour === LIGHT_THEME.river,
      ).length
    expect([4, 5, 6, 8].map((z) => rivers(z, z < 6 ? 'world' : 'open'))).toEqual([1, 2, 3, 4])
  })

  it('keeps the width of its lines and dashes when it is shown at another scale', () => {
    const shown = (lineScale: number) =>
      drawn((pen) => drawTile(pen, TILE, sources('core'), LIGHT_THEME, { lineScale })).filter(
        ({ act, colour }) => act === 'stroke' && colour !== LIGHT_THEME.land,
      )
    const [normal, doubled] = [shown(1), shown(2)]
    expect(doubled).toHaveLength(normal.length)
    normal.forEach((stroke, index) => {
      expect(doubled[index]?.lineWidth).toBeCloseTo(stroke.lineWidth * 2)
      expect(doubled[index]?.dash).toEqual(stroke.dash.map((length) => length * 2))
    })
  })

  it('goes on with the dashes of the tile beside it', () => {
    const line = [
      [34, 31.3],
      [34.4, 31.3],
      [34.7, 31.3],
    ] as const
    const file = aGeometryFile({ land: [aRing(33, 30, 36, 33)], borders: { i: [], d: [line] } })
    const core: Sources = new Map([['core', indexTiles(file)]])
    const dashOffsetIn = (x: number) =>
      drawn((pen) => drawTile(pen, { ...TILE, x }, core, LIGHT_THEME)).find(
        ({ colour }) => colour === LIGHT_THEME.disputedBorder,
      )?.dashOffset
    expect(dashOffsetIn(304)).toBe(0)
    // The next tile begins at 34.45 degrees, so the line enters it with its second stretch.
    expect(dashOffsetIn(305)).toBeCloseTo((0.4 / 360) * 256 * 2 ** 9, 3)
  })

  it('is water where nothing is known', () => {
    const water = ['fillRect water']
    expect(painted(drawn((pen) => drawTile(pen, TILE, new Map(), LIGHT_THEME)))).toEqual(water)
    const polar = { z: 3, x: 0, y: -1 }
    expect(painted(drawn((pen) => drawTile(pen, polar, sources('world'), LIGHT_THEME)))).toEqual(
      water,
    )
  })

  it('is drawn from the coarser file alone while the finer one is missing', () => {
    const strokes = drawn((pen) => drawTile(pen, TILE, sources('open'), LIGHT_THEME))
    expect(strokes.filter(({ rule }) => rule === 'evenodd')).toEqual([])
    expect(painted(strokes)).toContain('fill land')
  })

  it('that two files share is drawn from the coarse one outside the box of the fine one', () => {
    const shared = { z: 9, x: 306, y: 202 }
    const strokes = drawn((pen) => drawTile(pen, shared, sources('region', 'core'), LIGHT_THEME))
    const [coarse, fine] = strokes.filter(({ act, clips }) => act === 'clip' && clips === 1)
    expect(coarse?.rule).toBe('evenodd')
    expect(fine?.rule).toBe('nonzero')
    // The box of the finest file ends at 35 degrees north; its edge stands on a whole pixel.
    const top = fine?.points[0]?.[1] ?? 0
    expect(Number.isInteger(top)).toBe(true)
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(256)
    expect(coarse?.points[2]?.[1]).toBe(top + 1)
  })

  it('reaches a pixel over the seam where its file cut the land', () => {
    const atTheSeam = { z: 9, x: 304, y: 209 }
    const seams = drawn((pen) => drawTile(pen, atTheSeam, sources('core'), LIGHT_THEME)).filter(
      ({ act, colour }) => act === 'stroke' && colour === LIGHT_THEME.land,
    )
    expect(seams).toHaveLength(1)
    expect(seams[0]?.lineWidth).toBe(2)
  })

  it('leaves the pen as it found it', () => {
    const { pen, strokes } = recordingPen()
    drawTile(pen, { z: 9, x: 306, y: 202 }, sources('region', 'core'), LIGHT_THEME)
    expect(pen.lineDashOffset).toBe(0)
    expect(strokes.at(-1)).toMatchObject({ act: 'restore', clips: 0, dash: [] })
  })
})

describe('a view', () => {
  const view = {
    zoom: 8.6,
    center: { longitude: 34.5, latitude: 31.3 },
    width: 600,
    height: 400,
  }

  it('is one drawing: each layer once, not once per tile', () => {
    const strokes = drawn((pen) => drawView(pen, view, sources('core'), LIGHT_THEME))
    expect(
      strokes.filter(({ act, colour }) => act === 'fill' && colour === LIGHT_THEME.land),
    ).toHaveLength(1)
    expect(strokes.filter(({ colour }) => colour === LIGHT_THEME.coast)).toHaveLength(1)
  })

  it('fills its own size, whatever the scale of its tiles', () => {
    for (const zoom of [8.4, 8.5, 8.6, 9]) {
      const strokes = drawn((pen) => drawView(pen, { ...view, zoom }, sources('core'), LIGHT_THEME))
      const [, corner] = strokes.find(({ act }) => act === 'fillRect')?.points ?? []
      expect(corner?.[0]).toBeCloseTo(600)
      expect(corner?.[1]).toBeCloseTo(400)
    }
  })

  it('is clipped to its own size', () => {
    const strokes = drawn((pen) => drawView(pen, view, sources('core'), LIGHT_THEME))
    expect(strokes[0]).toMatchObject({
      act: 'clip',
      points: [
        [0, 0],
        [600, 400],
      ],
    })
    expect(strokes.slice(1, -1).every(({ clips }) => clips >= 1)).toBe(true)
  })
})
