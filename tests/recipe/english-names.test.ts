import { describe, expect, it } from 'vitest'
import { englishName } from '../../src/recipe/english-names.ts'

describe('the English name', () => {
  it('is the newspapers’', () => {
    expect(englishName('Al Khalil', 'PS')).toBe('Hebron')
    expect(englishName('Makkah', 'SA')).toBe('Mecca')
    expect(englishName('Karachi', 'PK')).toBe('Karachi')
  })

  it('separates names that a source runs together, but not after a prefix', () => {
    expect(englishName('PardesHanna', 'IL')).toBe('Pardes Hanna')
    expect(englishName('Ramat HaSharon', 'IL')).toBe('Ramat HaSharon')
  })

  it('does not depend on the form of the apostrophe', () => {
    expect(englishName('Ma’ale Adummim', 'PS')).toBe("Ma'ale Adumim")
  })

  it('depends on the country where two places share a name', () => {
    expect(englishName('Sur', 'LB')).toBe('Tyre')
    expect(englishName('Sur', 'OM')).toBe('Sur')
    expect(englishName('Rafah', 'PS')).toBe('Rafah')
    expect(englishName('Rafah', 'EG')).toBeNull()
  })

  it('is none for districts', () => {
    expect(englishName('Muratpasa', 'TR')).toBeNull()
  })
})
