import type { ReactElement } from 'react'
import { fetchBasemap } from '../../src/basemap/files.ts'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { NO_HIGHLIGHT } from '../../src/itinerary/highlight.ts'
import { legsOf } from '../../src/itinerary/legs.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { MapPane } from '../../src/map/MapPane.tsx'
import type { MapPaneProps } from '../../src/map/map-pane-props.ts'

/** The map of a dataset on some days, by default on all of them. */
export function aMapPane(
  dataset: Dataset,
  { range = ALL_DAYS, ...overrides }: Partial<MapPaneProps> & { readonly range?: DayRange } = {},
): ReactElement {
  const stops = shownStops(dataset, range)
  return (
    <MapPane
      crowding={null}
      dataset={dataset}
      stops={stops}
      legs={legsOf(dataset.trips, stops)}
      selected={null}
      highlight={NO_HIGHLIGHT}
      playing={null}
      onPoint={() => undefined}
      readBasemap={fetchBasemap((path) => `/${path}`)}
      coveredBy={{ current: null }}
      shown={{ current: null }}
      onSelect={() => undefined}
      {...overrides}
    />
  )
}
