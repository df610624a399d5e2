import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AreaLabel } from './area-labels.ts'
import { boxContains, openBox } from './box.ts'
import type { LocalNames } from './local-names.ts'
import type { NamedPlace } from './places.ts'
import type { WorkFolder } from './work-folder.ts'

/** The version of the files' format. */
const FORMAT = 1

/** Files are split where the renderer asks for the next: by the first zoom of a place. */
const LAST_OPEN_ZOOM = 7.25
const LAST_REGION_ZOOM = 12.1
const LAST_WORLD_ZOOM = 5.25
const LAST_OUTER_ZOOM = 7

const kindLetters = { country: 'c', territory: 't', water: 'w' } as const
const textLetters = { starts: 'l', ends: 'r' } as const

/** Writes the four label files and the names in other languages. */
export function writeLabelFiles(
  work: WorkFolder,
  places: readonly NamedPlace[],
  areas: readonly AreaLabel[],
  names: Readonly<Record<string, LocalNames>>,
): void {
  const write = (name: string, content: unknown) =>
    writeFileSync(join(work.out, `${name}.json`), JSON.stringify(content))
  const inside = places.filter((place) => boxContains(openBox, place))
  const outside = places.filter((place) => !boxContains(openBox, place))
  write('labels-open', {
    v: FORMAT,
    box: openBox,
    places: placeColumns(between(inside, 0, LAST_OPEN_ZOOM)),
    areas: areaColumns(areas.filter((area) => boxContains(openBox, area))),
  })
  write('labels-region', {
    v: FORMAT,
    box: openBox,
    places: placeColumns(between(inside, LAST_OPEN_ZOOM, LAST_REGION_ZOOM)),
  })
  write('labels-world', {
    v: FORMAT,
    places: placeColumns(between(outside, 0, LAST_WORLD_ZOOM)),
    areas: areaColumns(areas.filter((area) => !boxContains(openBox, area))),
  })
  write('labels-outer', {
    v: FORMAT,
    places: placeColumns(between(outside, LAST_WORLD_ZOOM, LAST_OUTER_ZOOM)),
  })
  write('names', names)
}

function between(places: readonly NamedPlace[], after: number, upTo: number): NamedPlace[] {
  return places.filter((place) => place.firstZoom > after && place.firstZoom <= upTo)
}

/**
 * One list for each property instead of one object for each label: half the size, a fifth less when
 * compressed. Positions in thousandths of a degree, zooms and ranks in tenths, `c` a digit for each
 * place, 1 for a capital.
 */
function placeColumns(places: readonly NamedPlace[]) {
  return {
    id: places.map((place) => place.id).join(' '),
    n: places.map((place) => place.name).join('|'),
    x: places.map((place) => Math.round(place.longitude * 1000)),
    y: places.map((place) => Math.round(place.latitude * 1000)),
    z: places.map((place) => Math.round(place.firstZoom * 10)),
    p: places.map((place) => Math.round(place.rank * 10)),
    c: places.map((place) => (place.capital ? '1' : '0')).join(''),
  }
}

/** The same; `k` and `al` have a letter for each label, `-` where the text is centred. */
function areaColumns(areas: readonly AreaLabel[]) {
  return {
    id: areas.map((area) => area.id).join(' '),
    n: areas.map((area) => area.name).join('|'),
    k: areas.map((area) => kindLetters[area.kind]).join(''),
    x: areas.map((area) => Math.round(area.longitude * 1000)),
    y: areas.map((area) => Math.round(area.latitude * 1000)),
    z0: areas.map((area) => Math.round(area.from * 10)),
    z1: areas.map((area) => Math.round(area.to * 10)),
    al: areas.map((area) => (area.text === undefined ? '-' : textLetters[area.text])).join(''),
  }
}
