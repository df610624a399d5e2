import { isRightToLeft } from '../basemap/name-style.ts'
import type { Pen } from '../basemap/pen.ts'
import { drawKey, type KeyItem, type PlacedKeyItem, placeKey } from './caption-key.ts'
import { joinedToFit } from './joined-to-fit.ts'
import type { JourneyTheme } from './journey-theme.ts'
import type { Lettering } from './lettering.ts'
import { traceLine } from './trace.ts'
import { wrapText } from './wrap-text.ts'

/** What stands under a picture, in words ready to print. */
export interface CaptionWords {
  readonly title: string
  /** What is shown: the days, the number of stops, what it is narrowed to. */
  readonly shown: string
  /** What the lines on the map mean; none where there is none. */
  readonly key: readonly KeyItem[]
  /** Sources by publisher and title, and by publisher alone; none where nothing is shown. */
  readonly sources: readonly string[]
  readonly publishers: readonly string[]
  /** Makes a sentence of sources and the number of those that had no room. */
  readonly sourceLine: (sources: readonly string[], left: number) => string
  /** Where the view can be found, or nothing where no address leads anyone to it. */
  readonly address: string | null
  /** The licences' credits, each a row. */
  readonly credits: readonly string[]
}

interface CaptionRow {
  readonly text: string
  readonly font: string
  readonly isSoft: boolean
  /** Of its baseline, in pixels from the caption's top. */
  readonly y: number
}

/** A caption with its place for each row. */
export interface Caption {
  readonly width: number
  /** In pixels. */
  readonly height: number
  readonly rows: readonly CaptionRow[]
  readonly key: readonly PlacedKeyItem[]
  readonly keyFont: { readonly css: string; readonly size: number }
}

/** The space around the rows, and before a row that begins another matter, in pixels. */
const PADDING = 16
const APART = 6

/**
 * How a kind of row is set: sizes in pixels, and the most rows that it may take. An address that is
 * cut leads nowhere, and credits that are cut break a licence: theirs are more than any needs.
 */
const TITLE = { weight: 600, size: 17, height: 22, most: 2, isSoft: false }
const SHOWN = { weight: 400, size: 13, height: 18, most: 3, isSoft: false }
const KEY = { weight: 400, size: 12, height: 19 }
const SOURCES = { weight: 400, size: 12, height: 17, most: 4, isSoft: false }
const ADDRESS = { weight: 400, size: 12, height: 17, most: 8, isSoft: false }
const CREDITS = { weight: 400, size: 11, height: 15, most: 12, isSoft: true }

type RowStyle = typeof TITLE

/**
 * Sets a caption in a width in pixels. Sources have four rows: they are named with their titles
 * where all of them fit so, else by their publishers, as many as have room.
 */
export function setCaption(
  words: CaptionWords,
  width: number,
  { measure, fontFamily }: Lettering,
): Caption {
  const inside = width - 2 * PADDING
  const rows: CaptionRow[] = []
  let y = PADDING
  const wrapped = (text: string, style: RowStyle, most = style.most) =>
    wrapText(text, fontOf(style, fontFamily), inside, most, measure)
  const set = (text: string, style: RowStyle) => {
    for (const row of wrapped(text, style)) {
      // A capital is about seven tenths as high as its font: this centres it in its row.
      const baseline = y + style.height / 2 + style.size * 0.35
      rows.push({ text: row, font: fontOf(style, fontFamily), isSoft: style.isSoft, y: baseline })
      y += style.height
    }
  }
  set(words.title, TITLE)
  set(words.shown, SHOWN)
  y += APART
  const keyFont = { css: fontOf(KEY, fontFamily), size: KEY.size }
  const place = { left: PADDING, top: y, width: inside, row: KEY.height }
  const key = placeKey(words.key, place, keyFont.css, measure)
  const last = key.at(-1)
  if (last !== undefined) y = last.y + KEY.height / 2 + APART
  if (words.sources.length > 0) {
    const fits = (line: string) => wrapped(line, SOURCES, SOURCES.most + 1).length <= SOURCES.most
    const whole = words.sourceLine(words.sources, 0)
    set(fits(whole) ? whole : joinedToFit(words.publishers, words.sourceLine, fits), SOURCES)
  }
  if (words.address !== null) set(words.address, ADDRESS)
  y += APART
  for (const credit of words.credits) set(credit, CREDITS)
  return { width, height: Math.ceil(y + PADDING), rows, key, keyFont }
}

/** Draws a caption with the pen's origin at its top left corner, on a ground of its own. */
export function drawCaption(pen: Pen, caption: Caption, theme: JourneyTheme): void {
  const { width, height, rows, key, keyFont } = caption
  pen.save()
  pen.fillStyle = theme.paper
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = theme.inkSoft
  pen.lineWidth = 1
  traceLine(pen, [
    { x: 0, y: 0.5 },
    { x: width, y: 0.5 },
  ])
  pen.stroke()
  drawKey(pen, key, theme, keyFont)
  for (const { text, font, isSoft, y } of rows) {
    const isBackwards = isRightToLeft(text)
    pen.font = font
    pen.fillStyle = isSoft ? theme.inkSoft : theme.ink
    pen.direction = isBackwards ? 'rtl' : 'ltr'
    pen.textAlign = isBackwards ? 'right' : 'left'
    pen.fillText(text, isBackwards ? width - PADDING : PADDING, y)
  }
  pen.restore()
}

function fontOf({ weight, size }: Pick<RowStyle, 'weight' | 'size'>, fontFamily: string): string {
  return `${weight} ${size}px ${fontFamily}`
}
