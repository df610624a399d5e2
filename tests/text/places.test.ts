import { describe, expect, it } from 'vitest'
import { coordinates } from '../../src/text/coordinates.ts'
import { countryName, languageName } from '../../src/text/places.ts'

describe('the name of a country', () => {
  it('is told in the language asked for', () => {
    expect(countryName('JO', 'en')).toBe('Jordan')
    expect(countryName('JO', 'de')).toBe('Jordanien')
  })

  it('is the code where no country has it, or it is no code at all', () => {
    expect(countryName('QX', 'en')).toBe('QX')
    expect(countryName('<b>', 'en')).toBe('<b>')
    expect(countryName('', 'en')).toBe('')
  })
})

describe('the name of a language', () => {
  it('is told in the language asked for', () => {
    expect(languageName('ar', 'en')).toBe('Arabic')
    expect(languageName('pt-BR', 'en')).toBe('Brazilian Portuguese')
  })

  it('is the tag where nothing is known of it, or it is no tag at all', () => {
    expect(languageName('xx', 'en')).toBe('xx')
    expect(languageName('not a tag', 'en')).toBe('not a tag')
  })
})

describe('coordinates', () => {
  it('name the half of the world instead of a sign', () => {
    expect(coordinates(31.228, 34.284)).toBe('31.228° N, 34.284° E')
    expect(coordinates(-33.9, -70.25)).toBe('33.9° S, 70.25° W')
  })

  it('keep the digits that the dataset gives, at most five', () => {
    expect(coordinates(31.5, 34)).toBe('31.5° N, 34° E')
    expect(coordinates(31.123456789, 34.000004)).toBe('31.12346° N, 34° E')
  })

  it('give nought no half that it is not in', () => {
    expect(coordinates(0, 0)).toBe('0° N, 0° E')
    expect(coordinates(-0, -0)).toBe('0° N, 0° E')
  })
})
