import { useImperativeHandle, useState } from 'react'
import type { MapPaneProps } from '../../src/map/map-pane-props.ts'
import { fitView } from '../../src/picture/fit-view.ts'

/** What the stand-in does when it is drawn; set back by each test that changes it. */
export const standIn = { breaks: false, isGrouped: false }

/**
 * A map without Leaflet, which needs a layout that jsdom has not: the same buttons by role and name
 * in a region of the same name, each saying which stop it stands for.
 */
export function MapPane(props: MapPaneProps) {
  const { dataset, stops, selected, highlight, shown, onSelect, onPoint } = props
  const [isOpen, setOpen] = useState(false)
  useImperativeHandle(shown, () => ({
    view: fitView(dataset.stops, { width: 900, height: 600 }),
    source: { geometry: refuse, labels: refuse, translations: refuse },
  }))
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

async function refuse(): Promise<never> {
  throw new Error('The stand-in has no files of the basemap.')
}
