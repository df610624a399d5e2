import { describe, expect, it } from 'vitest'
import { cutToFit } from '../../src/picture/cut-to-fit.ts'

const measure = (text: string) => [...text].length * 10

describe('a text that has to fit', () => {
  it('is left as it is where it does', () => {
    expect(cutToFit('Alder Bay', '', 90, measure)).toBe('Alder Bay')
  })

  it('is cut as late as it fits, with no space before the ellipsis', () => {
    expect(cutToFit('Alder Bay', '', 80, measure)).toBe('Alder B…')
    expect(cutToFit('Alder Bay', '', 70, measure)).toBe('Alder…')
  })

  it('parts no letter from its accent', () => {
    expect(cutToFit('e\u0301e\u0301e\u0301e\u0301', '', 50, measure)).toBe('e\u0301e\u0301…')
  })

  it('is an ellipsis where nothing fits', () => {
    expect(cutToFit('Alder', '', 5, measure)).toBe('…')
  })
})
