import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { ShownStop } from '../../src/itinerary/shown.ts'
import type { LabelMark } from '../../src/labels/layout.ts'
import { StopLayer } from '../../src/map/StopLayer.tsx'
import { stopPlaces } from '../../src/map/stop-places.ts'
import { aStop } from '../builders/model.ts'
import { placesIn } from './places-in.ts'

/** West, middle and east lie in a row; north is out of view. */
const PLACES = [
  { id: 'middle', x: 300, y: 100 },
  { id: 'north', x: 300, y: -400 },
  { id: 'west', x: 100, y: 100 },
  { id: 'east', x: 500, y: 100 },
]

const STOPS: readonly ShownStop[] = PLACES.map(({ id }) => {
  const stop = aStop({ id })
  return { stop, reports: stop.events, hidden: 0 }
})

const MARKS: readonly LabelMark[] = PLACES.filter(({ y }) => y > 0).map(({ id, x, y }) => ({
  kind: 'stop',
  id,
  anchor: { x, y },
  card: null,
}))

function showStops(selected: string | null = null) {
  const onReach = vi.fn((id: string) =>
    document.querySelector<HTMLElement>(`[data-stop="${id}"]`)?.focus(),
  )
  const layout = { marks: MARKS }
  const layer = (
    <>
      <button type="button">Before</button>
      <StopLayer
        layout={layout}
        stops={STOPS}
        places={stopPlaces(layout, PLACES, (place) => place)}
        crowding={null}
        selected={selected}
        highlighted={new Set()}
        room={{ width: 600, height: 200, obstacles: [] }}
        onSelect={() => {}}
        onSeparate={() => true}
        onReach={onReach}
        onPoint={() => {}}
      />
      <button type="button">After</button>
    </>
  )
  render(layer)
  return { onReach }
}

function stop(name: string) {
  return screen.getByRole('button', { name: new RegExp(`^${name}`) })
}

describe('the stops on the map', () => {
  it('are one group, whose name says its keys', () => {
    showStops()
    expect(screen.getByRole('toolbar', { name: /arrow keys/ })).toContainElement(stop('West'))
  })

  it('are one step of Tab, at the journey’s first', async () => {
    showStops()
    screen.getByText('Before').focus()
    await userEvent.tab()
    expect(stop('Middle')).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByText('After')).toHaveFocus()
  })

  it('are entered at the one that is selected', async () => {
    showStops('east')
    screen.getByText('Before').focus()
    await userEvent.tab()
    expect(stop('East')).toHaveFocus()
  })

  it('are entered again where they were left', async () => {
    showStops('east')
    screen.getByText('Before').focus()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(stop('West')).toHaveFocus()
    await userEvent.tab()
    await userEvent.tab({ shift: true })
    expect(stop('West')).toHaveFocus()
  })

  it('ask for the one out of view that an arrow or the order leads to', async () => {
    const { onReach } = showStops()
    stop('Middle').focus()
    onReach.mockClear()
    await userEvent.keyboard('{ArrowUp}')
    expect(onReach.mock.calls).toEqual([['north']])
    await userEvent.keyboard('{PageDown}')
    expect(onReach.mock.calls).toEqual([['north'], ['north']])
  })

  it('leave keys with a modifier to the browser', async () => {
    showStops()
    stop('Middle').focus()
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(stop('Middle')).toHaveFocus()
  })

  it('say nothing of themselves where the map shows none', () => {
    render(
      <StopLayer
        layout={{ marks: [] }}
        stops={[]}
        places={placesIn({ marks: [] })}
        crowding={null}
        selected={null}
        highlighted={new Set()}
        room={{ width: 600, height: 200, obstacles: [] }}
        onSelect={() => {}}
        onSeparate={() => true}
        onReach={() => {}}
        onPoint={() => {}}
      />,
    )
    expect(screen.queryByRole('toolbar')).toBeNull()
  })
})
