import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { sideScroller } from '../ui/side-scroller.ts'
import { SKIP_TARGETS } from '../ui/skip-targets.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'

/** The press that opened a stop: on the map, or in the itinerary. */
interface Origin {
  readonly stop: string
  readonly isMap: boolean
  /** Which of the controls for that stop it was: later trips offer their days beside its link. */
  readonly index: number
}

/**
 * Moves the focus to a stop's heading when it opens, or to the excerpt that it opens at, and back to where it came from when it closes
 * (WCAG 2.2, 2.4.3). The control that opened it may have been drawn anew meanwhile, so it is found
 * again by the stop it stands for. An address that opens with a stop leaves the focus alone.
 *
 * Presses are watched rather than the focus: Safari gives a pressed button or link none, and a
 * reader who tabs to one control passes others.
 *
 * The part that scrolls stays while its content changes: a stop is shown from its top, unless an
 * excerpt is marked, which is scrolled to; and the itinerary as it was left.
 *
 * @param options.takesFocus whether the reader came from another page of the application, and has lost
 * the focus there
 * @param options.isPlayed whether a playing leads to the stop: the focus then stays where it is, on the
 * button that pauses
 * @returns to be called each time a stop's panel is on screen: its code may come after the press
 */
export function useFocusFlow(
  stop: string | null,
  excerpt: string | null,
  side: RefObject<HTMLElement | null>,
  { takesFocus, isPlayed }: { readonly takesFocus: boolean; readonly isPlayed: boolean },
): (opened: string, excerpt: string | null) => void {
  const previous = useRef(stop)
  // The stop whose heading has had the focus: it comes later than the press where code is loaded.
  const focused = useRef(takesFocus ? null : stop)
  const marked = useRef(excerpt)
  const origin = useRef<Origin | null>(null)
  const itineraryTop = useRef(0)
  const isTakenOver = useIsTakenOver()
  const isRunning = useRef(false)
  useEffect(
    function beginWithWhatIsShown() {
      // After the panel has told of the first view: a page is taken over as it was written, and only
      // then shows what the rest of its address says. No reader has asked for that move.
      isRunning.current = isTakenOver
    },
    [isTakenOver],
  )

  useEffect(
    function rememberOrigin() {
      const remember = (event: MouseEvent) => {
        if (previous.current === null) itineraryTop.current = sideScroller()?.scrollTop ?? 0
        origin.current = originOf(event.target, side.current) ?? origin.current
      }
      document.addEventListener('click', remember, { capture: true })
      return () => document.removeEventListener('click', remember, { capture: true })
    },
    [side],
  )

  useEffect(
    function moveFocusBack() {
      const closed = previous.current
      previous.current = stop
      if (stop !== null || closed === null) return
      focused.current = null
      const scroller = sideScroller()
      if (scroller !== null) scroller.scrollTop = itineraryTop.current
      focusOrigin(origin.current, closed, side.current)
      origin.current = null
    },
    [stop, side],
  )

  return useCallback(
    function moveFocusToHeading(opened, excerpt) {
      if (focused.current === opened) {
        // A link within the panel: to go on reading from there is why it was followed.
        const isNew = excerpt !== null && excerpt !== marked.current && isRunning.current
        if (isNew && !isPlayed) focusExcerpt(excerpt, side.current)
        marked.current = excerpt
        return
      }
      focused.current = opened
      marked.current = excerpt
      const scroller = sideScroller()
      if (scroller !== null && excerpt === null) scroller.scrollTop = 0
      if (isPlayed || !isRunning.current) return
      // Where an excerpt is scrolled to, the heading is out of sight.
      if (excerpt === null) focusContent(side.current)
      else focusExcerpt(excerpt, side.current)
    },
    [side, isPlayed],
  )
}

/**
 * Moves the focus to what the side shows: the stop's heading, else the itinerary or what was found in it.
 * For presses whose own button goes away.
 */
export function focusContent(side: HTMLElement | null): void {
  const { stop, itinerary } = SKIP_TARGETS
  const content =
    side?.querySelector(`[id="${stop}"]`) ?? side?.querySelector(`[id="${itinerary}"]`)
  if (content instanceof HTMLElement) content.focus({ preventScroll: true })
}

function focusExcerpt(excerpt: string, side: HTMLElement | null): void {
  const figure = side?.querySelector(`[id="${CSS.escape(excerpt)}"]`)
  if (figure instanceof HTMLElement) figure.focus({ preventScroll: true })
  else focusContent(side)
}

function originOf(target: EventTarget | null, side: HTMLElement | null): Origin | null {
  const control = target instanceof Element ? target.closest('[data-stop]') : null
  const stop = control?.getAttribute('data-stop')
  if (control === null || stop == null) return null
  const isMap = side?.contains(control) !== true
  return { stop, isMap, index: controlsFor(stop, isMap, side).indexOf(control) }
}

function focusOrigin(origin: Origin | null, closed: string | null, side: HTMLElement | null): void {
  const { stop, isMap, index } = origin ?? { stop: closed ?? '', isMap: false, index: 0 }
  const controls = controlsFor(stop, isMap, side)
  const control =
    // Of a long list only some rows are drawn, the one that the reader came from among them.
    controls.find((one) => one.closest('.row-held')) ??
    controls[index] ??
    controls[0] ??
    (isMap ? groupOf(stop) : null) ??
    controlsFor(stop, false, side)[0]
  if (!(control instanceof HTMLElement)) focusContent(side)
  // In the itinerary it may lie outside of what is scrolled to; a map must never be scrolled.
  else control.focus({ preventScroll: side?.contains(control) !== true })
}

function controlsFor(stop: string, isMap: boolean, side: HTMLElement | null): readonly Element[] {
  const id = CSS.escape(stop)
  const own = `[data-stop="${id}"]`
  // A stop chosen from a group's list goes back to the group's button: the list has closed.
  const found = isMap
    ? document.querySelectorAll(`.map-pane :is(${own}, [data-stops~="${id}"])`)
    : side?.querySelectorAll(own)
  return [...(found ?? [])]
}

/** The map's button for several stops with this one among them, whose list has closed again. */
function groupOf(stop: string): Element | null {
  return document.querySelector(`.map-pane [data-stops~="${CSS.escape(stop)}"]`)
}
