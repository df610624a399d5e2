import { describe, expect, it } from 'vitest'
import { datasetIn } from '../../src/dataset/dataset-in.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { aFile } from '../builders/file.ts'
import { aDataset, aStop } from '../builders/model.ts'

const CORRECTED = aStop({ name: 'Alder Bya', names: { en: 'Alder Bay', ar: 'خليج ألدر' } })

function nameIn(language: string, stop = CORRECTED, own = 'en'): string | undefined {
  return datasetIn(aDataset({ language: own, stops: [stop] }), language).stops[0]?.name
}

describe('a dataset for readers of a language', () => {
  it('has its stops by their names in that language', () => {
    expect(nameIn('ar')).toBe('خليج ألدر')
    expect(nameIn('ar-EG')).toBe('خليج ألدر')
  })

  it('keeps the name that the sources print where it has no other', () => {
    expect(nameIn('he')).toBe('Alder Bya')
  })

  it('keeps in its own language the name that the sources print, also one that is corrected', () => {
    expect(nameIn('en')).toBe('Alder Bya')
    expect(nameIn('en-GB')).toBe('Alder Bya')
    expect(nameIn('en', CORRECTED, 'en-US')).toBe('Alder Bya')
  })

  it('knows the printed name in every language', () => {
    const dataset = aDataset({ stops: [CORRECTED] })
    for (const language of ['en', 'ar', 'he']) {
      expect(datasetIn(dataset, language).stops[0]?.printedName).toBe('Alder Bya')
    }
  })

  it('is not confused by words that every object knows', () => {
    expect(nameIn('constructor')).toBe('Alder Bya')
  })
})

describe('what stands for the title of an article that prints none', () => {
  const title = { en: '[No title printed]', ar: '[لا عنوان مطبوع]' }
  const { dataset } = readDataset(
    aFile({ 'articles[0].title': title, 'articles[0].language': 'fr' }),
  )
  const articlesIn = (language: string) => dataset && datasetIn(dataset, language).articles

  it('is in the language of the readers, else in that of the dataset, and says in which', () => {
    expect(articlesIn('ar')?.[0]).toMatchObject({ title: title.ar, titleLanguage: 'ar' })
    expect(articlesIn('he')?.[0]).toMatchObject({ title: title.en, titleLanguage: 'en' })
    expect(articlesIn('en')?.[0]).toMatchObject({ title: title.en, titleLanguage: 'en' })
  })

  it('leaves titles as they are printed', () => {
    expect(articlesIn('ar')?.[1]).toEqual(dataset?.articles[1])
    expect(dataset?.articles[1]).not.toHaveProperty('titleLanguage')
  })
})
