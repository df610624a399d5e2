import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LocalizedText } from '../../src/dataset/localized-text.ts'
import { LANGUAGES } from '../../src/text/text.ts'
import { printedWeekdays } from '../../src/verify/printed-days.ts'

/** What the format calls the texts of a dataset's makers. */
const OWN_TEXTS = new Set(['title', 'description', 'note', 'rule', 'what', 'why'])

/** Names that stand as they are printed in every language, so that readers find them again. */
const NAMES = /edition\.cnn\.com|jpost\.com|CNN|The Judean|Voice of America/g

const QUOTED = { en: /“([^”]*)”|‘([^’]*)’/g, ar: /«([^»]*)»/g, he: /״([^״]*)״/g } as const

const OTHER_SCRIPTS = {
  en: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
  ar: /[\p{Script=Latin}\p{Script=Hebrew}]/u,
  he: /[\p{Script=Latin}\p{Script=Arabic}]/u,
} as const

type Tag = keyof typeof QUOTED

const TAGS: readonly Tag[] = ['en', 'ar', 'he']
const TRANSLATED: readonly Tag[] = ['ar', 'he']

/** Every text of our own in the file. */
function ownTexts(): readonly LocalizedText[] {
  const texts: LocalizedText[] = []
  const json = JSON.parse(readFileSync('public/dataset.geojson', 'utf8'))
  // What an article prints as its title is its own.
  for (const article of json.articles) {
    if (typeof article.title === 'string') delete article.title
  }
  for (const { otherPlaces = [] } of json.trips) {
    texts.push(...otherPlaces.map(({ name }: { readonly name: LocalizedText }) => name))
  }
  JSON.parse(JSON.stringify(json), (key, value) => {
    if (OWN_TEXTS.has(key)) texts.push(value)
    return value
  })
  return texts
}

const texts = ownTexts()

function inLanguage(text: LocalizedText, tag: Tag): string {
  return typeof text === 'string' ? '' : (text[tag] ?? '')
}

/** What a text quotes in Latin letters: the articles' own words, never translated. */
function quotations(text: LocalizedText, tag: Tag): readonly string[] {
  const found = [...inLanguage(text, tag).matchAll(QUOTED[tag])]
  return found
    .map(([, first, second]) => (first ?? second ?? '').replace(/,$/, ''))
    .filter((words) => /\p{Script=Latin}/u.test(words))
    .sort()
}

/** The texts of which something is told otherwise than in English. */
function toldOtherwise(tell: (text: LocalizedText, tag: Tag) => unknown): readonly string[] {
  return TRANSLATED.flatMap((tag) =>
    texts
      .filter((text) => JSON.stringify(tell(text, tag)) !== JSON.stringify(tell(text, 'en')))
      .map((text) => inLanguage(text, tag)),
  )
}

describe('the sentences of our own in the built-in dataset', () => {
  it('are many', () => {
    expect(texts.length).toBeGreaterThan(70)
  })

  it('are in every language of the site', () => {
    expect(LANGUAGES.map(({ tag }) => tag).toSorted()).toEqual(TAGS.toSorted())
    const missing = texts.filter((text) => TAGS.some((tag) => inLanguage(text, tag).trim() === ''))
    expect(missing).toEqual([])
  })

  it.each(TAGS)('have letters of another script only in what they quote or name (%s)', (tag) => {
    const strange = texts
      .map((text) => inLanguage(text, tag).replaceAll(QUOTED[tag], '').replaceAll(NAMES, ''))
      .filter((text) => OTHER_SCRIPTS[tag].test(text))
    expect(strange).toEqual([])
  })

  it('quote the same words of the articles, as they are printed', () => {
    expect(toldOtherwise(quotations)).toEqual([])
  })

  it('have the same numbers', () => {
    const numbers = (text: LocalizedText, tag: Tag) =>
      (inLanguage(text, tag).match(/\d+(?:\.\d+)?/g) ?? []).toSorted()
    expect(toldOtherwise(numbers)).toEqual([])
  })

  it('name the same days of the week', () => {
    const weekdays = (text: LocalizedText, tag: Tag) =>
      printedWeekdays(inLanguage(text, tag), tag)
        .map(({ weekday }) => weekday)
        .toSorted()
    expect(toldOtherwise(weekdays)).toEqual([])
  })

  it('have no invisible characters, which the page adds where they are needed', () => {
    const invisible = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u00ad]/
    const bad = texts.filter((text) => TAGS.some((tag) => invisible.test(inLanguage(text, tag))))
    expect(bad).toEqual([])
  })
})
