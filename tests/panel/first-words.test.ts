import { describe, expect, it } from 'vitest'
import { firstWords } from '../../src/panel/first-words.ts'

describe('the first words of a quotation', () => {
  it('are all of a short one', () => {
    expect(firstWords('She came ashore.')).toBe('She came ashore.')
  })

  it('end with a whole word and without the comma after it', () => {
    const long = `${'word '.repeat(10)}commas, ${'word '.repeat(10)}`
    expect(firstWords(long)).toBe(`${'word '.repeat(10)}commas…`)
  })

  it('are one line of several, and as much of a text without spaces as there is room for', () => {
    expect(firstWords('One line.\n\nAnother.')).toBe('One line. Another.')
    expect(firstWords('字'.repeat(200))).toBe(`${'字'.repeat(60)}…`)
  })
})
