import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { placeAfterKey, type StopPlace, type StopPlaces } from './stop-places.ts'

/**
 * Makes one stop of the keyboard’s way out of all stops on the map (WAI-ARIA Authoring Practices,
 * "roving tabindex"): Tab leads to the stop that had the focus last, keys from there to the others.
 * @param places where the keys lead
 * @param selected id of the selected stop, at which the way begins
 * @param onReach brings a stop into view, and the focus to it
 */
export function useRovingStop(
  places: StopPlaces,
  selected: string | null,
  onReach: (stop: string) => void,
) {
  const [last, setLast] = useState<string | null>(null)
  const { inView } = places
  const tabStop = holding(inView, last) ?? holding(inView, selected) ?? inView[0] ?? null
  return {
    /** The place that Tab leads to; null where the map shows no stop. */
    tabStop,
    onFocus({ target }: FocusEvent<HTMLElement>) {
      const id = stopOf(target)
      if (id === null) return
      setLast(id)
      if (target.matches(':focus-visible')) onReach(id)
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      const from = event.target instanceof Element ? holding(inView, stopOf(event.target)) : null
      const to = from === null ? null : placeAfterKey(event.key, from, places.all())
      const [id] = to?.ids ?? []
      if (id === undefined) return
      event.preventDefault()
      if (to !== from) onReach(id)
    },
  }
}

/** The stop that a button on the map stands for, of several the first; null for what is no such button. */
function stopOf(element: Element): string | null {
  if (!element.matches('.stop-button')) return null
  return (
    element.getAttribute('data-stop') ?? element.getAttribute('data-stops')?.split(' ')[0] ?? null
  )
}

function holding(places: readonly StopPlace[], id: string | null): StopPlace | null {
  return (id !== null && places.find(({ ids }) => ids.includes(id))) || null
}
