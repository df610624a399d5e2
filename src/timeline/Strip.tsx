import { type MouseEvent, type PointerEvent, useMemo, useRef } from 'react'
import type { DaySpan } from '../calendar/range.ts'
import { needsYears } from '../itinerary/timetable.ts'
import { text } from '../text/text.ts'
import { useTextScale } from '../ui/text-scale.ts'
import { Axis } from './Axis.tsx'
import { Brush } from './Brush.tsx'
import { bandsOf } from './bands.ts'
import type { Handle } from './brush.ts'
import { CurrentDay } from './CurrentDay.tsx'
import { contentOf, needsZoom, pressedDays } from './content.ts'
import type { Place } from './grab.ts'
import { Highlights } from './Highlights.tsx'
import { HistogramBars } from './HistogramBars.tsx'
import { highlightPath } from './highlight-path.ts'
import { Marks } from './Marks.tsx'
import { marksOf } from './mark.ts'
import { brushOf, extentOf, rangeOf } from './range-ends.ts'
import { wholeScale } from './scale.ts'
import { TripBands } from './TripBands.tsx'
import type { TimelineProps } from './timeline-props.ts'
import { useBrushDrag } from './use-brush-drag.ts'
import { useBrushInView } from './use-brush-in-view.ts'
import { useBrushKeys } from './use-brush-keys.ts'
import { useDayNote } from './use-day-note.ts'
import { usePointed } from './use-pointed.ts'
import { usePress } from './use-press.ts'
import { useScale } from './use-scale.ts'
import { useWheel } from './use-wheel.ts'
import { UNMEASURED, useWidth } from './use-width.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

const NONE: ReadonlySet<string> = new Set()

interface StripProps extends TimelineProps {
  /** The dataset's days. */
  readonly span: DaySpan
}

/** The strip: bands, marks and axis, and the brush on them. */
export function Strip(props: StripProps) {
  const {
    dataset,
    narrowing,
    span,
    range,
    onChoose,
    highlighted = NONE,
    onPoint,
    current = null,
  } = props
  const plot = useRef<HTMLDivElement>(null)
  const handles = { from: useRef<HTMLDivElement>(null), to: useRef<HTMLDivElement>(null) }
  const extent = useMemo(() => extentOf(span), [span])
  const width = useWidth(plot)
  const letters = useTextScale(plot)
  const control = useScale(extent, width ?? UNMEASURED)
  const { scale } = control
  const bands = useMemo(() => bandsOf(dataset, text.language), [dataset])
  const marks = useMemo(() => marksOf(dataset, narrowing), [dataset, narrowing])
  const isMeasured = width !== null
  // Nothing is drawn before: a page that is written need not lay out what it cannot place.
  const content = useMemo(
    () => contentOf(isMeasured ? marks : [], scale),
    [isMeasured, marks, scale],
  )
  const brush = useMemo(() => brushOf(range, span), [range, span])

  const press = usePress(props)
  const keys = useBrushKeys({ ...props, extent, brush, control })
  const pointed = usePointed({ plot, content, scale, onPoint })
  const Note = useDayNote(pointed.pointed !== null)
  const pressPlace = (place: Place) => {
    const days = pressedDays(content, marks, scale, extent, place)
    if (days !== null && press.press(rangeOf(days, span))) control.showWhole()
  }
  const drag = useBrushDrag({
    ...props,
    plot,
    extent,
    brush,
    control,
    onBegin: () => {
      press.forget()
      keys.forget()
      pointed.leave()
    },
    onPress: pressPlace,
    onHold: (handle: Handle) => handles[handle].current?.focus({ preventScroll: true }),
  })
  useWheel(plot, control)
  useBrushInView(range, brush, control)

  const move = (event: PointerEvent<HTMLElement>) => {
    drag.handlers.onPointerMove(event)
    if (drag.taken === null) pointed.move(event)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its contents out in its own way
    <div className="timeline" role="group" aria-label={text.timeline.name}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: handles and bands are what keys reach */}
      <div
        ref={plot}
        className="timeline-plot"
        data-taken={drag.taken}
        dir="ltr"
        {...drag.handlers}
        onPointerMove={move}
        onPointerLeave={pointed.leave}
        onMouseDown={keepFocus}
      >
        {/* Written into a page, the strip is an empty space of its height: no width is known there. */}
        <div className="timeline-field">
          {width !== null && (
            <>
              <Axis scale={scale} letters={letters} />
              {content.kind === 'marks' ? (
                <Marks placed={content.placed} width={scale.width} />
              ) : (
                <HistogramBars histogram={content.histogram} width={scale.width} />
              )}
              <Highlights
                path={highlightPath(content, marks, highlighted, scale)}
                width={scale.width}
              />
              <Brush
                brush={brush}
                range={range}
                extent={extent}
                scale={scale}
                handles={handles}
                onKey={keys.press}
                onLeave={keys.leave}
              />
              <CurrentDay day={current} scale={scale} />
            </>
          )}
        </div>
        {width !== null && (
          <TripBands
            bands={bands}
            scale={scale}
            letters={letters}
            span={span}
            withYear={needsYears(dataset)}
            range={range}
            onChoose={onChoose}
          />
        )}
        {Note !== null && pointed.pointed !== null && drag.taken === null && (
          <Note {...pointed.pointed} width={scale.width} marks={marks} dataset={dataset} />
        )}
      </div>
      {/* Also where a wheel or a key has zoomed a short strip: the way back has to be seen. */}
      {width !== null && (control.isZoomed || needsZoom(wholeScale(extent, scale.width))) && (
        <ZoomButtons control={control} />
      )}
    </div>
  )
}

/**
 * The pointer puts the focus on the handle that it holds; what the browser does by itself would take
 * it away again. A button gets it as ever, and the note above the plot can be selected.
 */
function keepFocus(event: MouseEvent<HTMLElement>): void {
  const isAbove = event.clientY < event.currentTarget.getBoundingClientRect().top
  if (!isAbove && !(event.target instanceof HTMLButtonElement)) event.preventDefault()
}
