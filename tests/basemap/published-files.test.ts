import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawTile } from '../../src/basemap/draw-map.ts'
import { type BasemapFileName, pathOf } from '../../src/basemap/files.ts'
import { readGeometryFile } from '../../src/basemap/geometry-file.ts'
import { readLabelFile } from '../../src/basemap/label-file.ts'
import { LEVELS, type LevelName } from '../../src/basemap/levels.ts'
import { LIGHT_THEME } from '../../src/basemap/theme.ts'
import { indexTiles } from '../../src/basemap/tile-index.ts'
import { readTranslations } from '../../src/basemap/translations.ts'
import { recordingPen } from './recording-pen.ts'

function readJson(name: BasemapFileName): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/${pathOf(name)}`, import.meta.url), 'utf8'))
}

function geometry(name: LevelName) {
  const reading = readGeometryFile(readJson(name), `${name}.json`)
  if (!reading.ok) throw new Error(reading.problem)
  return reading.value
}

const GEOMETRY: readonly LevelName[] = LEVELS.map((level) => level.name)
const sources = new Map(GEOMETRY.map((name) => [name, indexTiles(geometry(name))]))

/** The tile of a zoom at 34.5 E, 31.3 N: coast, borders and a territory near each other. */
const tileAt = (z: number) => ({
  z,
  x: Math.floor((34.3 + 180) / (360 / 2 ** z)),
  y: Math.floor(0.40855 * 2 ** z),
})

describe('the published geometry', () => {
  it.each(['open', 'region', 'core'] as const)('%s has the box that its level names', (name) => {
    const level = LEVELS.find((each) => each.name === name)
    const [west, south, east, north] = geometry(name).box
    expect(west).toBeCloseTo(level?.bounds.west ?? 0, 4)
    expect(south).toBeCloseTo(level?.bounds.south ?? 0, 4)
    expect(east).toBeCloseTo(level?.bounds.east ?? 0, 4)
    expect(north).toBeCloseTo(level?.bounds.north ?? 0, 4)
  })

  it.each(GEOMETRY)('%s has land, rivers, lakes and both kinds of borders', (name) => {
    const { objects } = geometry(name)
    const { borders } = objects
    expect(Object.keys(objects)).toEqual(
      expect.arrayContaining(['land', 'rivers', 'lakes', 'borders']),
    )
    const classes = borders?.geometries.map(({ properties }) => properties)
    expect(classes).toEqual(expect.arrayContaining([{ k: 'd' }, { k: 'i' }]))
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])('draws land at zoom %d', (z) => {
    const { pen, strokes } = recordingPen()
    drawTile(pen, tileAt(z), sources, LIGHT_THEME)
    expect(strokes.some(({ colour }) => colour === LIGHT_THEME.land)).toBe(true)
  })

  it.each([6, 8, 9])('draws coast, tint and disputed borders at zoom %d', (z) => {
    const { pen, strokes } = recordingPen()
    drawTile(pen, tileAt(z), sources, LIGHT_THEME)
    const colours = new Set(strokes.map(({ colour }) => colour))
    expect(colours).toContain(LIGHT_THEME.coast)
    expect(colours).toContain(LIGHT_THEME.territory)
    expect(colours).toContain(LIGHT_THEME.disputedBorder)
  })

  it('has no coast along the edge of a box, where land meets land', () => {
    const { pen, strokes } = recordingPen()
    // In the Libyan desert, where the first file ends and nothing but land is near.
    drawTile(pen, { z: 8, x: 132, y: 111 }, sources, LIGHT_THEME)
    expect(strokes.filter(({ colour }) => colour === LIGHT_THEME.coast)).toEqual([])
    expect(strokes.some(({ colour }) => colour === LIGHT_THEME.land)).toBe(true)
  })
})

describe('the published names', () => {
  it.each([
    ['labels-open', true],
    ['labels-region', false],
    ['labels-world', true],
    ['labels-outer', false],
  ] as const)('%s can be read', (name, hasAreas) => {
    const reading = readLabelFile(readJson(name), `${name}.json`)
    if (!reading.ok) throw new Error(reading.problem)
    expect(reading.value.places.length).toBeGreaterThan(100)
    expect(reading.value.areas.length > 0).toBe(hasAreas)
  })

  it('in other languages can be read, and nearly all belong to a label', () => {
    const reading = readTranslations(readJson('names'), 'names.json')
    if (!reading.ok) throw new Error(reading.problem)
    const ids = new Set(
      (['labels-open', 'labels-region'] as const).flatMap((name) => {
        const labels = readLabelFile(readJson(name), `${name}.json`)
        if (!labels.ok) throw new Error(labels.problem)
        return [...labels.value.places, ...labels.value.areas].map(({ id }) => id)
      }),
    )
    const names = Object.keys(reading.value)
    expect(names.length).toBeGreaterThan(300)
    expect(names.filter((id) => !ids.has(id)).length).toBeLessThan(names.length / 50)
  })
})
