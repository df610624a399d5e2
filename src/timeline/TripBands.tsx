import { memo, useMemo } from 'react'
import { type DayRange, type DaySpan, sameRange } from '../calendar/range.ts'
import { text } from '../text/text.ts'
import { hueClass } from '../ui/hue.ts'
import { measureText } from '../ui/measure-text.ts'
import { type Band, placeBands } from './bands.ts'
import { linePieces } from './line-pieces.ts'
import { rangeOfSpan } from './range-ends.ts'
import type { Scale } from './scale.ts'
import { BANDS_HEIGHT, INSET, NAME_FONT } from './strip-size.ts'

interface TripBandsProps {
  readonly bands: readonly Band[]
  readonly scale: Scale
  readonly span: DaySpan
  readonly range: DayRange
  readonly onChoose: (range: DayRange) => void
}

/** The thickness of a band's line, and where it begins in its row, in pixels. */
const LINE = 4
const LINE_TOP = 19

/** The trips as bands, each a press for its days. */
export const TripBands = memo(function TripBands(props: TripBandsProps) {
  const { bands, scale, span, range, onChoose } = props
  const placed = useMemo(
    () => placeBands(bands, scale, INSET, (name) => measureText(name, NAME_FONT)),
    [bands, scale],
  )
  return (
    <div className="timeline-bands">
      <svg width={scale.width} height={BANDS_HEIGHT} aria-hidden="true">
        {placed.map(({ band, left, width }) => (
          <path
            key={band.id}
            className={`band-line ${hueClass(band.style.hue)}`}
            d={linePieces(band.style.line, width, LINE)
              .map(
                ([start, length]) => `M${left + start} ${LINE_TOP}h${length}v${LINE}h${-length}z`,
              )
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
