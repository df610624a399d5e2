// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { LIGHT_THEME } from '../../src/basemap/theme.ts'
import { type CaptionWords, setCaption } from '../../src/picture/caption.ts'
import { captionedPicture, drawCaptioned } from '../../src/picture/captioned-picture.ts'
import { LIGHT_JOURNEY } from '../../src/picture/journey-theme.ts'
import { legStroke } from '../../src/picture/leg-stroke.ts'
import { svgPen } from '../../src/picture/svg-pen.ts'
import { aDataset } from '../builders/model.ts'
import { parseXml } from '../pages/parse-xml.ts'
import { aRequest } from './a-picture.ts'
import { LETTERING } from './lettering.ts'

function someWords(overrides: Partial<CaptionWords> = {}): CaptionWords {
  return {
    title: 'A botanist’s journey',
    shown: 'May 5–7, 2031 · 3 of 3 stops',
    key: [],
    sources: ['The Harbour Post, “Botanist reaches Alder Bay”'],
    publishers: ['The Harbour Post'],
    sourceLine: (names, left) => `Sources: ${names.join('; ')}${left === 0 ? '' : `; +${left}`}`,
    address: 'This view: https://dateline.example/',
    credits: ['© the mappers'],
    ...overrides,
  }
}

const textsOf = (words: CaptionWords, width: number) =>
  setCaption(words, width, LETTERING).rows.map(({ text }) => text)

describe('a caption', () => {
  it('says what is shown, whom it rests on, where it is and whose map it is', () => {
    expect(textsOf(someWords(), 900)).toEqual([
      'A botanist’s journey',
      'May 5–7, 2031 · 3 of 3 stops',
      'Sources: The Harbour Post, “Botanist reaches Alder Bay”',
      'This view: https://dateline.example/',
      '© the mappers',
    ])
  })

  it('names sources by their publishers where their titles have no room, and counts the rest', () => {
    const publishers = Array.from({ length: 90 }, (_, index) => `Gazette ${index}`)
    const sources = publishers.map((publisher) => `${publisher}, “A very long title indeed”`)
    const few = textsOf(someWords({ publishers: publishers.slice(0, 9), sources }), 500).join(' ')
    expect(few).toContain('Gazette 8')
    expect(few).not.toContain('title')
    const many = textsOf(someWords({ publishers, sources }), 500).join(' ')
    const [, named = '', left] = /Gazette (\d+); \+(\d+)/.exec(many) ?? []
    expect(Number(named) + 1 + Number(left)).toBe(90)
  })

  it('shows what the lines mean, in as many rows as they need', () => {
    const stroke = legStroke({ planned: false, directed: true }, 'dotted')
    const key = ['First trip', 'Second trip', 'Third trip'].map((text) => ({
      text,
      hue: 0,
      stroke,
    }))
    const rowsOf = (width: number) => {
      const placed = setCaption(someWords({ key }), width, LETTERING).key
      for (const { text, textX } of placed) {
        expect(textX + LETTERING.measure(text, '12px')).toBeLessThanOrEqual(width - 16)
      }
      return new Set(placed.map(({ y }) => y)).size
    }
    expect(rowsOf(900)).toBe(1)
    expect(rowsOf(160)).toBe(3)
  })

  it('leaves out what there is none of', () => {
    const texts = textsOf(someWords({ sources: [], publishers: [], address: null }), 900)
    expect(texts.join()).not.toMatch(/Sources|view/)
  })

  it('cuts neither the address nor the credits, however narrow the picture', () => {
    const address = `https://dateline.example/stops/${'long-'.repeat(12)}name/`
    const texts = textsOf(someWords({ address, credits: ['© '.concat('mapper '.repeat(40))] }), 320)
    expect(texts.join('')).toContain(address)
    expect(texts.join('')).not.toContain('…')
  })

  it('stands higher the narrower it is, and no row leaves it', () => {
    const wide = setCaption(someWords(), 900, LETTERING)
    const narrow = setCaption(someWords(), 240, LETTERING)
    expect(narrow.height).toBeGreaterThan(wide.height)
    for (const { text, font, y } of narrow.rows) {
      expect(LETTERING.measure(text, font)).toBeLessThanOrEqual(240 - 32)
      expect(y).toBeLessThan(narrow.height)
    }
  })
})

describe('a picture with its caption, as SVG', () => {
  function written(words = someWords(), dataset = aDataset()): Document {
    const picture = captionedPicture(aRequest(dataset), words, 'Nothing is reported on these days.')
    const { pen, write } = svgPen(picture.size)
    const look = { ground: LIGHT_THEME, journey: LIGHT_JOURNEY, fontFamily: 'sans-serif' }
    drawCaptioned(pen, picture, new Map(), look)
    return parseXml(write({ title: words.title, description: 'Alder Bay' }))
  }

  it('has the map above and the words below', () => {
    const document = written()
    const yOf = (text: string) =>
      Number(
        [...document.querySelectorAll('text')]
          .find((each) => each.textContent === text)
          ?.getAttribute('y'),
      )
    expect(yOf('Alder Bay')).toBeLessThan(600)
    expect(yOf('© the mappers')).toBeGreaterThan(600)
    expect(yOf('© the mappers')).toBeLessThan(
      Number(document.documentElement.getAttribute('height')),
    )
  })

  it('says why there is nothing on it', () => {
    const document = written(someWords(), aDataset({ stops: [] }))
    expect(document.documentElement.textContent).toContain('Nothing is reported on these days.')
    expect(written().documentElement.textContent).not.toContain('Nothing is reported')
  })

  it('takes other people’s texts as texts', () => {
    const title = '</text><script>alert("x")</script>&'
    const document = written(someWords({ title }))
    expect(document.querySelector('script')).toBeNull()
    expect(document.querySelector('title')?.textContent).toBe(title)
  })
})
