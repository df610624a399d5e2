import { type RefObject, useEffect, useState } from 'react'
import type { SheetRest } from './sheet-rests.ts'
import { useSheetDrag } from './use-sheet-drag.ts'

/** The phone's sheet: where it rests. */
export interface Sheet {
  readonly rest: SheetRest
  readonly settle: (rest: SheetRest) => void
}

/**
 * A sheet that rises to show a stop when one is selected, and sinks when it is closed; a thumb moves it.
 * What was found takes the most of it, beside an open keyboard too, and a stop found is shown with the map.
 *
 * Code of our own: the libraries looked at make a dialog of a sheet, with the rest of the page out of
 * reach, draw it only in a browser, and bring an engine for motion that is heavier than this page. This
 * one stands in the page as it is written, beside a map that stays in use, and is moved by the styles.
 */
export function useSheet(
  stop: string | null,
  isSearching: boolean,
  element: RefObject<HTMLElement | null>,
): Sheet {
  const [rest, setRest] = useState<SheetRest>(stop === null ? 'peek' : 'half')
  const [shownStop, setShownStop] = useState(stop)
  const [wasSearching, setSearching] = useState(false)
  // Adjusted while rendering, as React advises for state that follows a prop: no frame shows both.
  if (stop !== shownStop) {
    setShownStop(stop)
    if (stop === null) setRest(isSearching ? 'full' : 'peek')
    else if (shownStop === null && (rest === 'peek' || isSearching)) setRest('half')
  }
  if (isSearching !== wasSearching) {
    setSearching(isSearching)
    if (isSearching && rest === 'peek') setRest('half')
  }
  useSheetDrag(element, rest, setRest)
  useEffect(function uncoverFocus() {
    // What has the focus must not be hidden (WCAG 2.2, 2.4.11): at half all of the map is in sight.
    const uncover = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('.map-pane') !== null)
        setRest((before) => (before === 'full' ? 'half' : before))
    }
    document.addEventListener('focusin', uncover)
    return () => document.removeEventListener('focusin', uncover)
  }, [])
  return { rest, settle: setRest }
}
