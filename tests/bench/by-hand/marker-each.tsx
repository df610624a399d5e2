import 'leaflet/dist/leaflet.css'
import { Icon, type LatLngBoundsExpression, type LatLngTuple } from 'leaflet'
import icon from 'leaflet/dist/images/marker-icon.png'
import shadow from 'leaflet/dist/images/marker-shadow.png'
import { StrictMode, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { MapContainer, Marker, Popup } from 'react-leaflet'

/*
 * The map of stops as a developer writes it with react-leaflet: a marker for each stop with a popup,
 * and two fields that filter by days.
 */

interface Stop {
  readonly id: string
  readonly geometry: { readonly coordinates: readonly [number, number] }
  readonly properties: {
    readonly name: string
    readonly events: readonly {
      readonly id: string
      readonly start: string
      readonly end?: string
      readonly excerpts: readonly { readonly id: string; readonly exact: string }[]
    }[]
  }
}

const PIN = new Icon({ iconUrl: icon, shadowUrl: shadow, iconSize: [25, 41], iconAnchor: [12, 41] })

function placeOf({ geometry: { coordinates } }: Stop): LatLngTuple {
  return [coordinates[1], coordinates[0]]
}

function StopsMap({ stops }: { readonly stops: readonly Stop[] }) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const bounds = useMemo(() => stops.map(placeOf) as LatLngBoundsExpression, [stops])
  const left = useMemo(
    () =>
      stops.filter(({ properties: { events } }) =>
        events.some(
          ({ start, end = start }) => (to === '' || start <= to) && (from === '' || end >= from),
        ),
      ),
    [stops, from, to],
  )
  return (
    <>
      <p>
        <label>
          From{' '}
          <input
            type="date"
            id="from"
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        </label>
        <label>
          To <input type="date" id="to" value={to} onChange={({ target }) => setTo(target.value)} />
        </label>
        <span id="count">
          {left.length} of {stops.length} stops
        </span>
      </p>
      <MapContainer
        bounds={bounds}
        ref={(map) => {
          Object.assign(globalThis, { map })
        }}
      >
        {left.map((stop) => (
          <Marker key={stop.id} position={placeOf(stop)} icon={PIN} title={stop.properties.name}>
            <Popup>
              <h2>{stop.properties.name}</h2>
              {stop.properties.events.map(({ id, start, excerpts }) => (
                <section key={id}>
                  <h3>{start}</h3>
                  {excerpts.map(({ id: excerpt, exact }) => (
                    <blockquote key={excerpt}>{exact}</blockquote>
                  ))}
                </section>
              ))}
            </Popup>
          </Marker>
        ))}
      </MapContainer>
    </>
  )
}

const address = new URLSearchParams(window.location.search).get('data') ?? ''
const answer = await fetch(address)
const { features }: { features: readonly Stop[] } = await answer.json()
Object.assign(globalThis, { first: features[0]?.geometry.coordinates })
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <StopsMap stops={features} />
  </StrictMode>,
)
