import type { MapPaneProps } from '../../src/map/MapPane.tsx'

/** What the stand-in does when it is drawn; set back by each test that changes it. */
export const standIn = { breaks: false }

/**
 * A map without Leaflet, which needs a layout that jsdom has not: the same buttons by role and name
 * in a region of the same name, each saying which stop it stands for.
 */
export function MapPane({ stops, selected, onSelect }: MapPaneProps) {
  if (standIn.breaks) throw new Error('The map is told to break.')
  return (
    <section className="map-pane" aria-label="Map">
      {stops.map(({ stop, reports }) => (
        <button
          key={stop.id}
          type="button"
          data-stop={stop.id}
          aria-label={`${stop.name}, ${reports.length} reports`}
          aria-pressed={stop.id === selected}
          onClick={() => onSelect(stop.id)}
        />
      ))}
    </section>
  )
}
