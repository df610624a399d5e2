import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setMarks } from '../../src/citation/quotation-marks.ts'
import { anyText } from './works.ts'

function inDoubleMarks(text: string): string {
  return setMarks(text, 'single').text
}

function inNoMarks(text: string): string {
  return setMarks(text, 'double').text
}

describe('quotation marks in a title', () => {
  it('alternate with those around it', () => {
    expect(inDoubleMarks('Deal “very much possible”')).toBe('Deal ‘very much possible’')
    expect(inDoubleMarks('Deal ‘very much possible’')).toBe('Deal ‘very much possible’')
    expect(inNoMarks('Deal ‘very much possible’')).toBe('Deal “very much possible”')
  })

  it('alternate with one another, however deep', () => {
    expect(inDoubleMarks('On “the ‘word “yes” again’ problem”')).toBe(
      'On ‘the “word ‘yes’ again” problem’',
    )
    expect(inNoMarks('‘He said “no way” today,’ she said')).toBe(
      '“He said ‘no way’ today,” she said',
    )
  })

  it('become curly where they were straight', () => {
    expect(inDoubleMarks('An "extraordinarily generous" offer')).toBe(
      'An ‘extraordinarily generous’ offer',
    )
    expect(inNoMarks("A 'final' offer")).toBe('A “final” offer')
  })

  it('are told from apostrophes', () => {
    expect(inNoMarks('Blinken’s week')).toBe('Blinken’s week')
    expect(inNoMarks("Blinken's week and the envoys' day")).toBe(
      "Blinken's week and the envoys' day",
    )
    expect(inNoMarks('‘the envoys’ long day’ ends')).toBe('“the envoys’ long day” ends')
    expect(inNoMarks('‘Two trees’ and the envoys’ day')).toBe('“Two trees” and the envoys’ day')
    expect(inNoMarks('Rock ’n’ roll of the ’90s')).toBe('Rock ’n’ roll of the ’90s')
    expect(inNoMarks("Rock 'n' roll")).toBe("Rock 'n' roll")
  })

  it('stay where they belong to another language or to nothing', () => {
    for (const text of ['Das „Wort“ des Tages', 'Le « mot » du jour', 'צה"ל בעזה', 'A 5" pipe']) {
      expect(inDoubleMarks(text)).toBe(text)
    }
    expect(inDoubleMarks('Half “a quotation')).toBe('Half “a quotation')
    expect(inNoMarks('Hawai‘i and the envoys’ day')).toBe('Hawai‘i and the envoys’ day')
  })

  it('never end outside the quotation that they begin in', () => {
    expect(inDoubleMarks('“Those ‘nineties” of Anna’ and Jo')).toBe(
      '‘Those ‘nineties’ of Anna’ and Jo',
    )
    const crossed = '“Those ‘nineties” and “these’ here”'
    expect(inNoMarks(crossed)).toBe(crossed)
  })

  it('stay in a text that is too long to be a title', () => {
    const text = `A ‘final’ ${'word '.repeat(200)}`
    expect(inNoMarks(text)).toBe(text)
  })

  it('are counted where they end the title, since a comma stands inside them', () => {
    expect(setMarks('It is ‘very much possible’', 'single').closingAtEnd).toBe(1)
    expect(setMarks('She said “he said ‘never again’”', 'single').closingAtEnd).toBe(2)
    expect(setMarks('The envoys’', 'single').closingAtEnd).toBe(0)
  })

  it('are the only thing that changes', () => {
    const neutral = (text: string) => text.replace(/[“”"‘’']/gu, '|')
    fc.assert(
      fc.property(anyText, fc.constantFrom('single' as const, 'double' as const), (text, first) => {
        expect(neutral(setMarks(text, first).text)).toBe(neutral(text))
      }),
    )
  })

  it('stay once they are set', () => {
    const word = fc.constantFrom('“', '”', '‘', '’', 'yes ', ' no', 'it’s', ' ', 'done')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const once = setMarks(words.join(''), 'single').text
        expect(setMarks(once, 'single').text).toBe(once)
      }),
    )
  })
})
