import type { Country, Place } from 'schema-dts'
import { gazetteerEntry } from '../dataset/gazetteer.ts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset, Stop } from '../dataset/model.ts'
import { countryName } from '../text/places.ts'
import { text } from '../text/text.ts'
import { pageAddress, type SiteAddress } from './site-address.ts'
import { urnOf } from './stable-id.ts'

/**
 * A stop as schema.org's Place: its names, its country, the same place in gazetteers. A stop whose
 * country alone is known has no coordinates: its point only stands for the country.
 */
export function linkedPlace(dataset: Dataset, stop: Stop, site: SiteAddress): Place {
  const otherNames = new Set([stop.printedName, ...Object.values(stop.names)])
  otherNames.delete(stop.name)
  const sameAs = stop.links.flatMap((link) => gazetteerEntry(link)?.address ?? [])
  return {
    ...briefPlace(dataset, stop, site),
    ...(otherNames.size === 0 ? {} : { alternateName: [...otherNames] }),
    ...(stop.precision === 'country'
      ? {}
      : { geo: { '@type': 'GeoCoordinates', ...stop.position } as const }),
    containedInPlace: linkedCountry(stop),
    ...(sameAs.length === 0 ? {} : { sameAs }),
    ...(stop.note === null
      ? {}
      : { description: textIn(stop.note, dataset.language, dataset.language) }),
  }
}

/** A stop by its name and page alone, where a page lists many. */
export function briefPlace(dataset: Dataset, stop: Stop, site: SiteAddress) {
  return {
    '@type': 'Place',
    '@id': urnOf(dataset, 'stop', stop.id),
    name: stop.name,
    url: pageAddress(site, { stop: stop.id }),
  } as const
}

/** The country that a stop lies in, with its ISO 3166-1 code. */
export function linkedCountry({ country }: Stop): Country {
  return {
    '@type': 'Country',
    name: countryName(country, text.language),
    identifier: country,
  }
}
