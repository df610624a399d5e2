import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialsOf, readAuthorName } from '../../src/citation/author-name.ts'
import { anyText } from './works.ts'

/** "Given | Family | Suffix" of a person; the whole name in brackets where it is left whole. */
function reading(printed: string): string {
  const name = readAuthorName(printed)
  if (name.kind === 'literal') return `[${name.printed}]`
  return [name.given, name.family, ...(name.suffix === null ? [] : [name.suffix])].join(' | ')
}

describe('the name of a person', () => {
  it('ends with the family name', () => {
    expect(reading('Charles Bybelezer')).toBe('Charles | Bybelezer')
    expect(reading('Mary Anne O’Neill-Smith')).toBe('Mary Anne | O’Neill-Smith')
    expect(reading('J. K. Rowling')).toBe('J. K. | Rowling')
    expect(reading('José Ángel Muñoz')).toBe('José Ángel | Muñoz')
    expect(reading('Анна Ахматова')).toBe('Анна | Ахматова')
    expect(reading('bell hooks')).toBe('bell | hooks')
    expect(reading('Van Morrison')).toBe('Van | Morrison')
  })

  it('keeps particles with the family name', () => {
    expect(reading('Ludwig van Beethoven')).toBe('Ludwig | van Beethoven')
    expect(reading('Charles de la Tour')).toBe('Charles | de la Tour')
    expect(reading('Robert De Niro')).toBe('Robert | De Niro')
    expect(reading('Mohammed bin Salman')).toBe('Mohammed | bin Salman')
  })

  it('keeps a suffix apart, with a comma before it or without', () => {
    expect(reading('Martin Luther King Jr.')).toBe('Martin Luther | King | Jr.')
    expect(reading('Martin Luther King, Jr.')).toBe('Martin Luther | King | Jr.')
    expect(reading('King, Martin Luther, Jr.')).toBe('Martin Luther | King | Jr.')
    expect(reading('Henry Adams III')).toBe('Henry | Adams | III')
  })

  it('may be printed with the family name first, which a comma shows', () => {
    expect(reading('Ching, Nike')).toBe('Nike | Ching')
    expect(reading('van Beethoven, Ludwig')).toBe('Ludwig | van Beethoven')
    expect(readAuthorName('King, Martin Luther, Jr.').printed).toBe('Martin Luther King Jr.')
  })

  it('comes on one line', () => {
    expect(readAuthorName(' Nike\r\n Ching ').printed).toBe('Nike Ching')
  })
})

describe('a name that must stay whole', () => {
  it.each([
    ['a single word', 'newsconquest'],
    ['an agency', 'Associated Press'],
    ['an office', 'Office of the Historian, U.S. Department of State'],
    ['a broadcaster', 'Voice of America'],
    ['an article before it', 'The Judean'],
    ['an acronym in it', 'AFP Jerusalem'],
    ['a staff', 'Al Jazeera Staff'],
    ['two people in one', 'Nike Ching and Cindy Saine'],
    ['two people with a sign between them', 'Nike Ching & Cindy Saine'],
    ['a form of address', 'Dr. Jane Doe'],
    ['a particle first', 'de Gaulle'],
    ['a suffix with one name', 'King Jr.'],
    ['a nickname in quotation marks', 'Benjamin “Bibi” Netanyahu'],
    ['an order that no comma makes clear', 'García Márquez, Gabriel'],
    ['a name and an agency', 'Ching, VOA'],
    ['figures', 'User 123'],
    ['Chinese', '王小明'],
    ['Hebrew, whose order we do not know', 'נחום ברנע'],
    ['Arabic', 'عبد الفتاح السيسي'],
    ['nothing', ''],
    ['a comma', ','],
    ['nothing before a comma', ', Nike Ching'],
    ['nothing after a comma', 'van Ching,'],
  ])('%s', (_, printed) => {
    expect(reading(printed)).toBe(`[${printed}]`)
  })
})

describe('initials', () => {
  it.each([
    ['Nike', 'N.'],
    ['Charles John', 'C. J.'],
    ['Jean-Paul M.', 'J.-P. M.'],
    ['J.K.', 'J. K.'],
    ['Émile', 'É.'],
    ['E\u0301mile', 'E\u0301.'],
    ['Анна', 'А.'],
    ['', ''],
    ['- .', ''],
  ])('of %j are %j', (given, initials) => {
    expect(initialsOf(given)).toBe(initials)
  })
})

it('no letter of a person’s name is lost', () => {
  const word = fc.constantFrom('Anna', 'van', 'De', 'Jr.', 'Li', 'Press', 'III', 'O’Neill', 'J.K.')
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const name = readAuthorName(words.join(' '))
      const parts =
        name.kind === 'literal' ? [name.printed] : [name.given, name.family, name.suffix ?? '']
      expect(parts.join(' ').trim()).toBe(words.join(' '))
    }),
  )
})

it('any text is some name', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const name = readAuthorName(text)
      if (name.kind === 'person') expect(name.given === '' || name.family === '').toBe(false)
      expect(name.printed).not.toMatch(/[\r\n]/)
    }),
  )
})
