import { render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { ALL_DAYS, type DayRange } from '../../src/calendar/range.ts'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import { EVERY_REPORT, type Narrowing } from '../../src/itinerary/narrowing.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { StopPanel } from '../../src/panel/StopPanel.tsx'
import { Announcer } from '../../src/ui/announcer.tsx'
import { IDS } from '../builders/ids.ts'
import { aDataset } from '../builders/model.ts'
import { aNavigation } from './navigation.ts'

interface PanelChoices {
  readonly stop?: string
  readonly range?: DayRange
  readonly narrowing?: Narrowing
  readonly marked?: string | null
}

/** Shows the panel of a stop, by default of the one that is visited. */
export function showPanel(dataset: Dataset = aDataset(), choices: PanelChoices = {}) {
  const navigation = aNavigation()
  const onEverything = vi.fn()
  const panelFor = (chosen: PanelChoices) => {
    const { stop: id = IDS.stop, range = ALL_DAYS, marked = null } = chosen
    const { narrowing = EVERY_REPORT } = chosen
    const index = indexDataset(dataset)
    const stop = index.stops.get(id)
    if (stop === undefined) throw new Error(`The dataset of this test has no stop “${id}”.`)
    return (
      <Announcer>
        <StopPanel
          dataset={dataset}
          index={index}
          stop={stop}
          stops={shownStops(dataset, range, narrowing)}
          whole={shownStops(dataset, ALL_DAYS)}
          range={range}
          narrowing={narrowing}
          marked={marked}
          navigation={navigation}
          onEverything={onEverything}
          onOpened={() => {}}
        />
      </Announcer>
    )
  }
  const { rerender, unmount } = render(panelFor(choices))
  return {
    panel: screen.getByRole('complementary'),
    navigation,
    onEverything,
    leave: unmount,
    /** Shows the same panel after another choice. */
    choose: (other: PanelChoices) => rerender(panelFor({ ...choices, ...other })),
  }
}
