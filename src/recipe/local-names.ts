import * as v from 'valibot'
import { boxContains, openBox, regionBox } from './box.ts'
import { readMessageCatalogue } from './message-catalogue.ts'
import type { NamedPlace } from './places.ts'
import { sourceFile } from './sources.ts'
import table from './tables/arabic-hebrew-names.json' with { type: 'json' }
import type { WorkFolder } from './work-folder.ts'

/** A name by language tag; a language without a name falls back to English. */
export type LocalNames = { readonly ar?: string | undefined; readonly he?: string | undefined }

const namesSchema = v.record(
  v.string(),
  v.object({ ar: v.optional(v.string()), he: v.optional(v.string()) }),
)

/** Written by hand: GeoNames lacks these names or has several spellings of them. */
const handwritten = v.parse(v.object({ places: namesSchema, areas: namesSchema }), table)

/** GeoNames also lists transliterations as Arabic or Hebrew names. */
const arabicLetters = /[\u0600-\u06ff]/
const hebrewLetters = /[\u0590-\u05ff]/

/**
 * The content of `names.json`: Arabic and Hebrew names of the open box by place id, and of areas by
 * kind and id. From the table of this recipe and, for places, GeoNames' alternate names (CC BY 4.0).
 */
export function buildLocalNames(
  work: WorkFolder,
  places: readonly NamedPlace[],
): Record<string, LocalNames> {
  const arabic = readMessageCatalogue(sourceFile(work, 'arabicNames'))
  const hebrew = readMessageCatalogue(sourceFile(work, 'hebrewNames'))
  const names: Record<string, LocalNames> = {}
  for (const place of places) {
    if (!boxContains(openBox, place)) continue
    // Outside the region a name of the table may mean another place.
    const own = boxContains(regionBox, place) ? handwritten.places[place.name] : undefined
    const ar = writtenIn(arabicLetters, own?.ar ?? arabic.get(place.id))
    const he = writtenIn(hebrewLetters, own?.he ?? hebrew.get(place.id))
    if (ar !== undefined || he !== undefined) names[place.id] = { ar, he }
  }
  return { ...names, ...handwritten.areas }
}

function writtenIn(letters: RegExp, name: string | undefined): string | undefined {
  return name !== undefined && letters.test(name) ? name : undefined
}
