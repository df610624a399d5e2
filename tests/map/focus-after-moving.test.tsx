import { act, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { describe, expect, it } from 'vitest'
import type { ShownStop } from '../../src/itinerary/shown.ts'
import type { LabelLayout } from '../../src/labels/layout.ts'
import type { MapFrame } from '../../src/map/map-frame.ts'
import { StopLayer } from '../../src/map/StopLayer.tsx'
import { useFocusAfterMoving } from '../../src/map/use-focus-after-moving.ts'
import { IDS } from '../builders/ids.ts'
import { aStop } from '../builders/model.ts'
import { aFrame } from './a-frame.ts'
import { placesIn } from './places-in.ts'

const MEMBERS: readonly ShownStop[] = [aStop(), aStop({ id: IDS.plannedStop })].map((stop) => ({
  stop,
  reports: stop.events,
  hidden: 0,
}))

const ids = [IDS.stop, IDS.plannedStop]
const anchors = [
  { x: 10, y: 10 },
  { x: 20, y: 10 },
]

/** Both stops as one, as after a zoom that did not yet take them apart. */
function together(): LabelLayout {
  return { marks: [{ kind: 'group', ids, anchor: { x: 15, y: 10 }, anchors, card: null }] }
}

/** Each stop by itself. */
function apart(): LabelLayout {
  return { marks: ids.map((id, x) => ({ kind: 'stop', id, anchor: { x, y: 0 }, card: null })) }
}

interface OpeningMapProps {
  readonly frame: MapFrame
  readonly layout: LabelLayout
}

/** A map that opens a group by being told another frame and layout. */
function OpeningMap({ frame, layout }: OpeningMapProps) {
  const pane = useRef<HTMLDivElement>(null)
  const opened = useFocusAfterMoving(pane, frame, layout)
  return (
    <>
      <div ref={pane}>
        <StopLayer
          layout={layout}
          stops={MEMBERS}
          places={placesIn(layout)}
          crowding={null}
          selected={null}
          highlighted={new Set()}
          onPoint={() => undefined}
          room={{ ...frame, obstacles: [] }}
          onSelect={() => {}}
          onReach={() => {}}
          onSeparate={(members) => {
            opened(members)
            return true
          }}
        />
      </div>
      <button type="button">Elsewhere</button>
    </>
  )
}

const BEFORE = aFrame({ zoom: 7 })
const AFTER = aFrame({ zoom: 10 })
const LATER = aFrame({ zoom: 12 })

/** Presses the group's button, as a mouse in most browsers does: the button gets the focus. */
function openGroup() {
  const { rerender } = render(<OpeningMap frame={BEFORE} layout={together()} />)
  const group = screen.getByRole('button', { name: /2 stops/ })
  act(() => {
    group.focus()
    group.click()
  })
  return {
    show: (frame: MapFrame, layout: LabelLayout) =>
      rerender(<OpeningMap frame={frame} layout={layout} />),
  }
}

describe('the focus after a group was opened', () => {
  it('is on the first of its stops that has come to stand alone', () => {
    const { show } = openGroup()
    show(AFTER, apart())
    expect(screen.getByRole('button', { name: /^Alder Bay/ })).toHaveFocus()
  })

  it('is on the group that holds the first where none has', () => {
    const { show } = openGroup()
    screen.getByRole('button', { name: /2 stops/ }).blur()
    show(AFTER, together())
    expect(screen.getByRole('button', { name: /2 stops/ })).toHaveFocus()
  })

  it('waits for the movement: a layout meanwhile does not count', () => {
    const { show } = openGroup()
    show(BEFORE, together())
    show(AFTER, apart())
    expect(screen.getByRole('button', { name: /^Alder Bay/ })).toHaveFocus()
  })

  it('is left alone when stops come apart that nobody opened', () => {
    const { rerender } = render(<OpeningMap frame={BEFORE} layout={together()} />)
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    rerender(<OpeningMap frame={AFTER} layout={apart()} />)
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })

  it('is left alone after the first layout', () => {
    const { show } = openGroup()
    show(AFTER, together())
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    show(LATER, apart())
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })

  it('is left alone where the reader has gone elsewhere while the map moved', () => {
    const { show } = openGroup()
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    show(AFTER, apart())
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })
})
