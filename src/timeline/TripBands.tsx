import { memo, useMemo } from 'react'
import { type DayRange, type DaySpan, sameRange } from '../calendar/range.ts'
import { briefSpan } from '../text/days.ts'
import { text } from '../text/text.ts'
import { hueClass } from '../ui/hue.ts'
import { measureText } from '../ui/measure-text.ts'
import { type Band, type PlacedBand, placeBands } from './bands.ts'
import { linePieces } from './line-pieces.ts'
import { rangeOfSpan } from './range-ends.ts'
import type { Scale } from './scale.ts'
import { BANDS_HEIGHT, INSET, NAME_FONT, NAMES_HEIGHT } from './strip-size.ts'

interface TripBandsProps {
  readonly bands: readonly Band[]
  readonly scale: Scale
  /** How much larger than usual the reader's letters are. */
  readonly letters: number
  readonly span: DaySpan
  /** Whether days are told with their years. */
  readonly withYear: boolean
  readonly range: DayRange
  readonly onChoose: (range: DayRange) => void
}

/** The thickness of a band's line, and how far it begins under the line of names, in pixels. */
const LINE = 4
const UNDER_NAMES = 3

/** The trips as bands, each a press for its days. */
export const TripBands = memo(function TripBands(props: TripBandsProps) {
  const { bands, scale, letters, span, withYear, range, onChoose } = props
  const placed = useMemo(
    () => placeBands(bands, scale, INSET, (name) => letters * measureText(name, NAME_FONT)),
    [bands, scale, letters],
  )
  const names = NAMES_HEIGHT * letters
  const lineTop = names + UNDER_NAMES
  return (
    <div className="timeline-bands">
      <svg width={scale.width} height={BANDS_HEIGHT - NAMES_HEIGHT + names} aria-hidden="true">
        {linesByHue(placed).map(([hue, lines]) => (
          <path
            key={hue}
            className={`band-line ${hueClass(hue)}`}
            d={lines.map((band) => outlineOf(band, lineTop)).join('')}
          />
        ))}
      </svg>
      {placed.map(({ band, button }) => {
        if (button === null) return null
        const days = rangeOfSpan(band.span, span)
        return (
          <button
            key={band.id}
            type="button"
            dir="auto"
            className={`band ${hueClass(band.style.hue)}`}
            style={{ left: button.left, width: button.width }}
            aria-label={text.timeline.trip({
              title: band.title,
              days: briefSpan(band.span, text.language, withYear),
            })}
            aria-pressed={sameRange(range, days)}
            onClick={() => onChoose(days)}
          >
            {button.isNamed && band.title}
          </button>
        )
      })}
    </div>
  )
})

/** All bands of a hue are one path: thousands of trips are then a few elements. */
function linesByHue(
  placed: readonly PlacedBand[],
): readonly (readonly [hue: number, bands: readonly PlacedBand[]])[] {
  const hues = new Map<number, PlacedBand[]>()
  for (const one of placed) {
    const { hue } = one.band.style
    const known = hues.get(hue)
    if (known === undefined) hues.set(hue, [one])
    else known.push(one)
  }
  return [...hues]
}

function outlineOf({ band, left, width }: PlacedBand, top: number): string {
  return linePieces(band.style.line, width, LINE)
    .map(([start, length]) => `M${left + start} ${top}h${length}v${LINE}h${-length}z`)
    .join('')
}
