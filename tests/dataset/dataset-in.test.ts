import { describe, expect, it } from 'vitest'
import { datasetIn } from '../../src/dataset/dataset-in.ts'
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
