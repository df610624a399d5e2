import { describe, expect, it } from 'vitest'
import { beginsSentence, endsSentence, sentencesOf } from '../../src/citation/sentences.ts'
import { withoutLineWraps } from '../../src/verify/line-wraps.ts'

/** Whether the part of the text between the two strokes is made of whole sentences. */
function isWhole(marked: string, language = 'en'): boolean {
  const start = marked.indexOf('|')
  const end = marked.lastIndexOf('|') - 1
  const text = withoutLineWraps(marked.replaceAll('|', ''))
  return beginsSentence(text, start, language) && endsSentence(text, end, language)
}

describe('whole sentences', () => {
  it.each([
    ['the whole text', '|She left.|'],
    ['one between others', 'It rained. |She left.| He stayed.'],
    ['several', 'It rained. |She left. He stayed.| Nobody sang.'],
    ['a question and an exclamation', 'Really? |Who left!| Nobody.'],
    ['with curly quotation marks', 'It rained. |“She left.”| He stayed.'],
    ['with straight ones', 'It rained. |"She left."| "He stayed."'],
    ['with nested ones', 'It rained. |“They said ‘yes.’”| He stayed.'],
    ['with low and high ones', 'Es regnete. |„Sie ging.“| Er blieb.'],
    ['with angle ones', 'Il pleut. |«\u00a0Elle part.\u00a0»| Il reste.'],
    ['in brackets', 'It rained. |(She left.)| He stayed.'],
    ['inside a longer speech', '“It rained. |She left.| He stayed.”'],
    ['after a no-break space', 'It rained.\u00a0|She left.|\u00a0He stayed.'],
    ['with a number', 'It rained. |It cost 1.4 million.| He stayed.'],
    [
      'with an abbreviation inside',
      'It rained. |She met Dr. Reed of the U.S. Society.| He stayed.',
    ],
    ['that begins with an abbreviation', 'It rained. |U.S. officials left.| He stayed.'],
    [
      'that ends with an abbreviation at the end of a line',
      'It rained. |She left the U.S.|\nHe stayed.',
    ],
    ['that ends with a year', 'It rained. |She left in 2031.| He stayed.'],
    ['a headline without a full stop', '|Botanist leaves|\n\nShe left on Monday.'],
    ['after a headline without a full stop', 'Botanist leaves\n|She left on Monday.| He stayed.'],
    ['at the end of a text without a line break', 'It rained. |She left|'],
    ['that trails off in a speech', 'It rained.\n|“She left…”|\nHe stayed.'],
    ['after a teaser that was cut', 'She left for the...\n|She left for the bay.| He stayed.'],
    ['that ends with a full stop after an ellipsis inside', 'It rained. |She … left.| He stayed.'],
  ])('are: %s', (_, marked) => {
    expect(isWhole(marked)).toBe(true)
  })

  it.each([
    ['a beginning', 'It rained. |She left| the bay. He stayed.'],
    ['an end', 'It rained. She |left the bay.| He stayed.'],
    ['an end with a capital letter', 'It rained. Then |Botanists left.| He stayed.'],
    ['what follows a comma', 'It rained, |She left.| He stayed.'],
    ['a speech without who says it', '|“Will she leave?”| he asked. It rained.'],
    ['a speech after who says it', 'He said: |“She left.”| It rained.'],
    ['up to a full stop within a number', 'It cost |1.|4 million. He stayed.'],
    ['up to an abbreviation', '|She met Dr.| Reed. He stayed.'],
    ['up to "U.S."', '|She met the U.S.| Secretary. He stayed.'],
    ['from after "U.S."', 'She met the U.S. |Secretary of State.| He stayed.'],
    ['from after "J."', 'She met William J. |Burns of the society.| He stayed.'],
    ['up to "Oct."', '|It rained on Oct.| 7 and after. He stayed.'],
    ['up to the dots of an ellipsis', '|She left...| Then he stayed.'],
    ['up to an ellipsis', '|She left…| Then he stayed.'],
    ['up to an ellipsis with spaces', '|She left . . .| Then he stayed.'],
    ['from an ellipsis on', 'It rained.\n|… she left.| He stayed.'],
    ['from after the dots of an ellipsis', 'It rained... |Then she left.| He stayed.'],
    ['up to a full stop before a number and small letters', '|She wrote ch.| 3 of it. He stayed.'],
    ['with the line break at the end of the text', 'It rained. |She left.\n|'],
    ['from after an ellipsis', 'It rained… |Then she left.| He stayed.'],
    ['a teaser that was cut at the end of a line', 'It rained. |She left for the...|\nHe stayed.'],
    ['without its closing quotation mark', '“It rained. |She left.|” He stayed.'],
    ['without its opening quotation mark', 'It rained. “|She left.”| He stayed.'],
    ['without its closing angle mark', '«\u00a0Elle part. |Il reste.|\u00a0» Elle rit.'],
    ['without its closing bracket', 'It rained. |(She left.|) He stayed.'],
    ['with the space before it', 'It rained.| She left.| He stayed.'],
    ['with the space after it', 'It rained. |She left. |He stayed.'],
    ['half a word', 'It rained. |She left.|Then he stayed.'],
    ['an accent without its letter', 'It rained. E|\u0301mile left.| He stayed.'],
  ])('are not: %s', (_, marked) => {
    expect(isWhole(marked)).toBe(false)
  })

  it.each([
    ['Arabic', 'ar', 'هدوء في البحر. |هل وصلت؟| نعم.'],
    ['Hebrew', 'he', 'ים שקט. |הבוטנאית הגיעה ביום שני.| היא עזבה.'],
    ['Chinese, which has no spaces', 'zh', '下雨了。|她走了。|他留下。'],
    ['Chinese in quotation marks', 'zh', '下雨了。|「她走了。」|他留下。'],
    ['German', 'de', 'Es regnete. |Sie ging am 1. Mai.| Er blieb.'],
    ['Spanish', 'es', 'Llovía. |¿Se fue?| Él se quedó.'],
    ['a language that nobody knows', '???', 'It rained. |She left.| He stayed.'],
  ])('are found in %s', (_, language, marked) => {
    expect(isWhole(marked, language)).toBe(true)
  })

  it.each([
    ['up to a German ordinal', 'de', '|Sie ging am 1.| Mai nach Hause.'],
    ['half of a Chinese one', 'zh', '下雨了。|她|走了。他留下。'],
    ['a Chinese one without its closing mark', 'zh', '下雨了。「|她走了。|」他留下。'],
    ['half of an Arabic one', 'ar', 'هدوء في البحر. هل |وصلت؟| نعم.'],
  ])('are not: %s', (_, language, marked) => {
    expect(isWhole(marked, language)).toBe(false)
  })
})

describe('a text whose paragraphs are wrapped', () => {
  const wrapped = [
    'The botanist came ashore at Alder Bay, where President',
    'Brown of the society had waited since the morning and a',
    'Crowd of children sang. She thanked them all for coming',
    'and left for the inn. Her notebooks fill a large trunk.',
  ].join('\n')

  it('has no sentence at the beginning of a line for that alone', () => {
    const start = wrapped.indexOf('Brown')
    expect(beginsSentence(withoutLineWraps(wrapped), start, 'en')).toBe(false)
    expect(beginsSentence(wrapped, start, 'en')).toBe(true)
  })

  it('has sentences that run over lines', () => {
    const text = withoutLineWraps(wrapped)
    const start = wrapped.indexOf('She thanked')
    const end = wrapped.indexOf('inn.') + 4
    expect(beginsSentence(text, start, 'en') && endsSentence(text, end, 'en')).toBe(true)
  })

  it('keeps every place', () => {
    const crlf = wrapped.replaceAll('\n', '\r\n')
    expect(withoutLineWraps(crlf)).toHaveLength(crlf.length)
    expect(withoutLineWraps(crlf).replace(/ {2}/g, '\r\n')).toBe(crlf)
  })

  it('keeps its empty lines, and its headline apart', () => {
    const text = `Botanist leaves\n\n${wrapped}`
    expect(withoutLineWraps(text)).toBe(`Botanist leaves\n\n${wrapped.replaceAll('\n', ' ')}`)
  })

  it('is told from one with a paragraph on each line', () => {
    const lines = 'The longest line of all of them, with many words in it\nShort one\nAnother\nLast'
    expect(withoutLineWraps(lines)).toBe(lines)
  })
})

describe('a text with a few lines as long as its longest', () => {
  it('is not taken for wrapped', () => {
    const long = 'The longest of all the lines here'
    const list = [long, long, long, long, 'Alder', 'Brink', 'Corran', 'Dale', 'Elm', 'Fern', 'Glen']
    expect(withoutLineWraps(list.join('\n'))).toBe(list.join('\n'))
  })
})

describe('the sentences of a text', () => {
  it('are what stands between two of its ends', () => {
    expect(
      sentencesOf('  “Why?” he asked. She left the U.S. Society. \n\n Headline\nEnd.', 'en'),
    ).toEqual(['“Why?” he asked.', 'She left the U.S. Society.', 'Headline', 'End.'])
  })

  it('are none in nothing but white space', () => {
    expect(sentencesOf(' \n\t', 'en')).toEqual([])
  })

  it('are found in a text without spaces', () => {
    expect(sentencesOf('下雨了。「她走了。」他留下。', 'zh')).toEqual([
      '下雨了。',
      '「她走了。」',
      '他留下。',
    ])
  })
})
