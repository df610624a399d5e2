import { memo, useMemo } from 'react'
import { type DayRange, type DaySpan, sameRange } from '../calendar/range.ts'
import { text } from '../text/text.ts'
import { hueClass } from '../ui/hue.ts'
import { measureText } from '../ui/measure-text.ts'
import { type Band, placeBands } from './bands.ts'
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
  readonly range: DayRange
  readonly onChoose: (range: DayRange) => void
}

/** The thickness of a band's line, and how far it begins under the line of names, in pixels. */
const LINE = 4
const UNDER_NAMES = 3

/** The trips as bands, each a press for its days. */
export const TripBands = memo(function TripBands(props: TripBandsProps) {
  const { bands, scale, letters, span, range, onChoose } = props
  const placed = useMemo(
    () => placeBands(bands, scale, INSET, (name) => letters * measureText(name, NAME_FONT)),
    [bands, scale, letters],
  )
  const names = NAMES_HEIGHT * letters
  const lineTop = names + UNDER_NAMES
  return (
    <div className="timeline-bands">
      <svg width={scale.width} height={BANDS_HEIGHT - NAMES_HEIGHT + names} aria-hidden="true">
        {placed.map(({ band, left, width }) => (
          <path
            key={band.id}
            className={`band-line ${hueClass(band.style.hue)}`}
            d={linePieces(band.style.line, width, LINE)
              .map(([start, length]) => `M${left + start} ${lineTop}h${length}v${LINE}h${-length}z`)
              .join('')}
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
            aria-label={text.timeline.trip({ title: band.title, days: band.days })}
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
