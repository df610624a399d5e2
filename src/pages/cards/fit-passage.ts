import { setMarks } from '../../citation/quotation-marks.ts'
import { baseLanguage } from '../../dataset/known-language.ts'
import type { Size } from '../../labels/box.ts'
import type { Passage } from './card-content.ts'
import type { CardFont, Measure } from './card-font.ts'
import { type FittedText, fitText, linesIn, type Setting } from './fit-text.ts'
import { outerMarks } from './outer-marks.ts'

/** A passage in lines, and whether they hold the whole of it. */
interface FittedPassage {
  readonly fitted: FittedText
  readonly isWhole: boolean
}

const SIZES = [48, 45, 42, 39, 36, 34, 32, 30, 28, 26] as const

/** Of a passage that is cut anyway: fewer words, but larger ones. */
const CUT_SIZE = 30

/** Where a quotation is cut, which an ellipsis alone would leave open: the article may print one. */
const CUT = '[…]'

/**
 * A passage as large as fits into the room, in pixels; where it fits in no size, cut between two words.
 * A quotation gets its language's quotation marks around it, and says in brackets that it goes on.
 */
export function fitPassage(passage: Passage, room: Size, measure: Measure): FittedPassage {
  const { text, open, close } = marked(passage)
  const whole = open + text + close
  const settings = SIZES.map((size) => settingFor(passage, size, room, whole))
  const fitted = fitText(whole, room.width, settings, measure)
  if (!fitted.isCut) return { fitted, isWhole: true }
  const setting = settingFor(passage, CUT_SIZE, room, whole)
  if (passage.kind === 'own') {
    return { fitted: fitText(whole, room.width, [setting], measure), isWhole: false }
  }
  const words = text.split(' ')
  const withWords = (count: number) => {
    const kept = `${open}${[...words.slice(0, count), CUT].join(' ')}${close}`
    return fitText(kept, room.width, [setting], measure)
  }
  return { fitted: withWords(mostThatFit(words.length, withWords)), isWhole: false }
}

/** How many words of a text fit, by halving. */
function mostThatFit(words: number, withWords: (count: number) => FittedText): number {
  let fits = 0
  let tooMany = words
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (withWords(middle).isCut) tooMany = middle
    else fits = middle
  }
  return fits
}

function settingFor({ kind }: Passage, size: number, { height }: Size, text: string): Setting {
  const family = kind === 'quotation' ? 'Dateline Serif' : 'Dateline Sans'
  const font: CardFont = { family, weight: 400, size }
  return { font, most: linesIn(height, text, font) }
}

/**
 * A quotation with the marks that go around it. In English those within it become single ones
 * (Chicago Manual of Style, 17th ed., 13.30); other languages' marks are left as printed.
 */
function marked(passage: Passage): { text: string; open: string; close: string } {
  if (passage.kind === 'own') return { text: passage.text, open: '', close: '' }
  const [open, close] = outerMarks(passage.language)
  const isEnglish = baseLanguage(passage.language) === 'en'
  const text = isEnglish ? setMarks(passage.text, 'single').text : passage.text
  return { text, open, close }
}
