import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LocalizedText, localized } from '../../src/dataset/localized-text.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { textsInLanguage } from '../../src/pages/texts-in-language.ts'
import { LANGUAGES } from '../../src/text/text.ts'
import { aFile, changed, fileOf, valueAt } from '../builders/file.ts'
import '../builders/fixed-seed.ts'
import {
  aBasis,
  aDataset,
  aDisagreement,
  anArticle,
  anEvent,
  aStop,
  aTrip,
} from '../builders/model.ts'

/** What the format calls the texts of a dataset's makers, an article's title among them. */
const OWN_TEXTS = new Set(['title', 'description', 'note', 'rule', 'what', 'why'])

/** A file as a page of a language shows it: each text with the language that it turns out to be in. */
function shownIn(json: unknown, language: string, own: string): unknown {
  return JSON.parse(JSON.stringify(json), (key, value) =>
    OWN_TEXTS.has(key) || (key === 'name' && typeof value === 'object')
      ? localized(value as LocalizedText, language, own)
      : value,
  )
}

const BUILT_IN: unknown = JSON.parse(readFileSync('public/dataset.geojson', 'utf8'))

const anyText: fc.Arbitrary<LocalizedText> = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.dictionary(
    fc.constantFrom('en', 'EN', 'en-GB', 'ar', 'he', 'pt', 'pt-BR'),
    fc.string({ minLength: 1 }),
    { minKeys: 1 },
  ),
)

/** A file with any texts in each place that has one. */
const anyFile = fc.array(anyText, { minLength: 12, maxLength: 12 }).map((texts) => {
  const [title, description, what, why, note, about, named, met, rule, place, order, differ] = texts
  const filled = { ...(title && { title }), ...(description && { description }) }
  return fileOf(
    aDataset({
      ...filled,
      articles: [anArticle({ language: 'fr', ...(note && { note }) })],
      trips: [
        aTrip({
          ...(named && { title: named }),
          otherPlaces: [{ name: { en: 'Reef', ar: 'شعاب' }, ...(about && { note: about }) }],
        }),
      ],
      corrections: [{ day: aDataset().updated, what: what ?? 'What', why: why ?? 'Why' }],
      stops: [
        aStop({
          names: { ar: 'خليج', he: 'מפרץ' },
          note: note ?? null,
          events: [
            anEvent({
              ...(met && { title: met }),
              dateBasis: aBasis({ ...(rule && { rule }) }),
              placeBasis: aBasis({ ...(place && { rule: place }) }),
              orderBasis: aBasis({ ...(order && { rule: order }) }),
              disagreements: [aDisagreement({ ...(differ && { note: differ }) })],
            }),
          ],
        }),
      ],
    }),
  )
})

describe('a dataset with the texts of one language', () => {
  it('shows what the whole shows, whatever its texts are', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom('en', 'ar', 'he', 'pt-BR', 'fr'), (file, language) => {
        const derived = textsInLanguage(file, language)
        expect(shownIn(derived, language, 'en')).toEqual(shownIn(file, language, 'en'))
        expect(readDataset(derived).problems).toEqual([])
      }),
    )
  })

  it.each(LANGUAGES.map(({ tag }) => tag))('shows what the built-in one shows (%s)', (language) => {
    const derived = textsInLanguage(BUILT_IN, language)
    expect(shownIn(derived, language, 'en')).toEqual(shownIn(BUILT_IN, language, 'en'))
  })

  it('has no text of another one, where there is one of it', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom('en', 'ar', 'he'), (file, language) => {
        const texts: unknown[] = []
        JSON.parse(JSON.stringify(textsInLanguage(file, language)), (key, value) => {
          if (OWN_TEXTS.has(key)) texts.push(value)
          return value
        })
        const maps = texts.filter((text) => typeof text !== 'string')
        expect(maps.filter((text) => Object.keys(text as object).length > 1)).toEqual([])
        expect(texts.length).toBeGreaterThan(12)
      }),
    )
  })

  it('names the language of a text that is in none of those asked for', () => {
    const file = aFile({ title: { pt: 'Uma viagem' }, description: { en: 'One', ar: 'واحدة' } })
    const derived = textsInLanguage(file, 'he')
    expect(valueAt(derived, 'title')).toEqual({ pt: 'Uma viagem' })
    expect(valueAt(derived, 'description')).toEqual({ en: 'One' })
  })

  it('keeps names of places in every language, and what the format does not know', () => {
    const strange = { en: 'One', ar: 'واحدة' }
    const file = changed(aFile(), { strange, 'features[0].properties.strange': strange })
    const derived = textsInLanguage(file, 'ar')
    expect(valueAt(derived, 'strange')).toEqual(strange)
    expect(valueAt(derived, 'features[0].properties.strange')).toEqual(strange)
    expect(valueAt(derived, 'features[0].properties.names')).toEqual(
      valueAt(file, 'features[0].properties.names'),
    )
  })

  it('leaves the whole as it was', () => {
    const before = structuredClone(BUILT_IN)
    textsInLanguage(BUILT_IN, 'ar')
    expect(BUILT_IN).toEqual(before)
  })
})
