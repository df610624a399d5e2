import { useState } from 'react'
import type { MapPaneProps } from '../../src/map/map-pane-props.ts'

/** What the stand-in does when it is drawn; set back by each test that changes it. */
export const standIn = { breaks: false, isGrouped: false }

/**
 * A map without Leaflet, which needs a layout that jsdom has not: the same buttons by role and name
 * in a region of the same name, each saying which stop it stands for.
 */
export function MapPane({ stops, selected, highlight, onSelect, onPoint }: MapPaneProps) {
  const [isOpen, setOpen] = useState(false)
  if (standIn.breaks) throw new Error('The map is told to break.')
  return (
    <section className="map-pane" aria-label="Map">
      {standIn.isGrouped && (
        <button
          type="button"
          data-stops={stops.map(({ stop }) => stop.id).join(' ')}
          onClick={() => setOpen(true)}
        >
          All in one
        </button>
      )}
      {(isOpen || !standIn.isGrouped) &&
        stops.map(({ stop, reports }) => (
          <button
            key={stop.id}
            type="button"
            data-stop={stop.id}
            aria-label={`${stop.name}, ${reports.length} reports`}
            aria-pressed={stop.id === selected}
            data-lit={highlight.stops.has(stop.id)}
            onPointerEnter={() => onPoint({ kind: 'stop', id: stop.id })}
            onPointerLeave={() => onPoint(null)}
            onClick={() => {
              setOpen(false)
              onSelect(stop.id)
            }}
          />
        ))}
    </section>
  )
}
