import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { ShownStop } from '../../src/itinerary/shown.ts'
import type { GroupMark, StopMark } from '../../src/labels/layout.ts'
import { CROWDING } from '../../src/map/crowds/crowd-parts.ts'
import type { CrowdMark, MapLayout } from '../../src/map/map-marks.ts'
import { StopLayer } from '../../src/map/StopLayer.tsx'
import type { Room } from '../../src/picture/room.ts'
import { IDS } from '../builders/ids.ts'
import { anEvent, aStop } from '../builders/model.ts'
import { placesIn } from './places-in.ts'

const ALDER_BAY = shown(aStop({ events: [anEvent({ id: 'one' }), anEvent({ id: 'two' })] }))
const BRINK = shown(aStop({ id: IDS.plannedStop }))
const CORRAN = shown(aStop({ id: IDS.backgroundStop }))

function shown(stop: ShownStop['stop']): ShownStop {
  return { stop, reports: stop.events, hidden: 0 }
}

/** The map's size in pixels. */
const ROOM = { width: 800, height: 600, obstacles: [] }

/** A stop whose card lies to the right of its dot. */
function aMark(id: string, x: number, overrides: Partial<StopMark> = {}): StopMark {
  return {
    kind: 'stop',
    id,
    anchor: { x, y: 100 },
    card: { box: { left: x + 8, top: 86, right: x + 108, bottom: 114 }, leader: null },
    ...overrides,
  }
}

/** Alder Bay and Brink on one card. */
const GROUP: GroupMark = {
  kind: 'group',
  ids: [IDS.stop, IDS.plannedStop],
  anchor: { x: 50, y: 100 },
  anchors: [
    { x: 48, y: 100 },
    { x: 52, y: 100 },
  ],
  card: { box: { left: 60, top: 80, right: 160, bottom: 126 }, leader: null },
}

function showStops(
  marks: MapLayout['marks'],
  selected: string | null = null,
  highlighted: ReadonlySet<string> = new Set(),
  room: Room = ROOM,
) {
  const onSelect = vi.fn()
  const onPoint = vi.fn()
  const onReach = vi.fn()
  const onSeparate = vi.fn((_: readonly ShownStop[]) => true)
  const layer = (layout: MapLayout) => (
    <StopLayer
      layout={layout}
      stops={[ALDER_BAY, BRINK, CORRAN]}
      places={placesIn(layout)}
      crowding={CROWDING}
      selected={selected}
      highlighted={highlighted}
      onPoint={onPoint}
      room={room}
      onSelect={onSelect}
      onSeparate={onSeparate}
      onReach={onReach}
    />
  )
  const { container, rerender } = render(layer({ marks }))
  return {
    container,
    onSelect,
    onPoint,
    onSeparate,
    onReach,
    layOut: (other: MapLayout['marks']) => rerender(layer({ marks: other })),
  }
}

describe('a stop on the map', () => {
  it('is a button whose name is the stop’s and what it holds', () => {
    showStops([aMark(IDS.stop, 50), aMark(IDS.plannedStop, 300)])
    expect(screen.getByRole('button', { name: 'Alder Bay, 2 reports' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Brink, 1 report' })).toBeVisible()
  })

  it('says whether it is the one that is selected', () => {
    showStops([aMark(IDS.stop, 50), aMark(IDS.plannedStop, 300)], IDS.plannedStop)
    expect(screen.getByRole('button', { name: /^Brink/, current: true })).toBeVisible()
    expect(screen.getByRole('button', { name: /^Alder Bay/, current: false })).toBeVisible()
  })

  it('is selected by a press', async () => {
    const { onSelect } = showStops([aMark(IDS.stop, 50), aMark(IDS.plannedStop, 300)])
    await userEvent.click(screen.getByRole('button', { name: /^Brink/ }))
    expect(onSelect.mock.calls).toEqual([[IDS.plannedStop]])
  })

  it('has its name on its card', () => {
    showStops([aMark(IDS.stop, 50)])
    expect(screen.getByText('Alder Bay')).toBeVisible()
  })

  it('has its name also where no card has a place, on 24 by 24 pixels to press', async () => {
    const { onSelect } = showStops([aMark(IDS.stop, 50, { card: null })])
    const button = screen.getByRole('button', { name: 'Alder Bay, 2 reports' })
    expect(button).toHaveStyle({
      width: '24px',
      height: '24px',
      transform: 'translate(38px, 88px)',
    })
    expect(screen.queryByText('Alder Bay')).toBeNull()
    await userEvent.click(button)
    expect(onSelect).toHaveBeenCalledOnce()
  })

  it('lies over its card, its dot at the exact place', () => {
    showStops([aMark(IDS.stop, 50)])
    const button = screen.getByRole('button', { name: /^Alder Bay/ })
    expect(button).toHaveStyle({
      width: '100px',
      height: '28px',
      transform: 'translate(58px, 86px)',
    })
    // The dot is the button's first part: 8 pixels left of the card, in the middle of its height.
    expect(button.firstElementChild).toHaveStyle({ left: '-8px', top: '14px' })
  })

  it('has a leader line where its card lies farther off', () => {
    const leader = { from: { x: 55, y: 96 }, to: { x: 90, y: 60 } }
    const box = { left: 90, top: 40, right: 190, bottom: 68 }
    const { container } = showStops([
      aMark(IDS.stop, 50, { card: { box, leader } }),
      aMark(IDS.plannedStop, 300),
    ])
    const lines = [...container.querySelectorAll('line')]
    expect(lines).toHaveLength(1)
    expect(['x1', 'y1', 'x2', 'y2'].map((name) => lines[0]?.getAttribute(name))).toEqual([
      '55',
      '96',
      '90',
      '60',
    ])
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('is told to be pointed at by pointer and by keyboard', async () => {
    const { onPoint } = showStops([aMark(IDS.stop, 50), aMark(IDS.plannedStop, 300)])
    await userEvent.hover(screen.getByRole('button', { name: /^Brink/ }))
    await userEvent.unhover(screen.getByRole('button', { name: /^Brink/ }))
    await userEvent.tab()
    expect(onPoint.mock.calls).toEqual([
      [{ kind: 'stop', id: IDS.plannedStop }],
      [null],
      [{ kind: 'stop', id: IDS.stop }],
    ])
  })

  it('is emphasised while what it shows is pointed at, and stands where it stood', () => {
    const marks = [aMark(IDS.stop, 50), aMark(IDS.plannedStop, 300)]
    showStops(marks, null, new Set([IDS.plannedStop]))
    const [alderBay, brink] = screen.getAllByRole('button')
    expect(brink).toHaveClass('stop-button-highlighted')
    expect(brink).toHaveStyle({ transform: 'translate(308px, 86px)', width: '100px' })
    expect(alderBay).not.toHaveClass('stop-button-highlighted')
  })

  it('of an earlier layout is left out once the range has left it out', () => {
    showStops([aMark('gone', 50), aMark(IDS.plannedStop, 300)])
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })
})

describe('a group of stops', () => {
  const name = 'Alder Bay, Brink, 2 stops'

  it('is one button whose name lists them', () => {
    showStops([GROUP, aMark(IDS.backgroundStop, 300)])
    expect(screen.getAllByRole('button')).toHaveLength(2)
    expect(screen.getByRole('button', { name })).toBeVisible()
  })

  it('is the current one when one of them is selected', () => {
    showStops([GROUP, aMark(IDS.backgroundStop, 300)], IDS.plannedStop)
    expect(screen.getByRole('button', { name, current: true })).toBeVisible()
  })

  it('is not when another stop is', () => {
    showStops([GROUP, aMark(IDS.backgroundStop, 300)], IDS.backgroundStop)
    expect(screen.getByRole('button', { name, current: false })).toBeVisible()
  })

  it('is told to be pointed at with all of its stops', async () => {
    const { onPoint } = showStops([GROUP])
    await userEvent.hover(screen.getByRole('button', { name }))
    expect(onPoint.mock.calls).toEqual([[{ kind: 'stops', ids: GROUP.ids }]])
  })

  it('is emphasised for any of its stops, whose name is marked', () => {
    showStops([GROUP, aMark(IDS.backgroundStop, 300)], null, new Set([IDS.plannedStop]))
    expect(screen.getByRole('button', { name })).toHaveClass('stop-button-highlighted')
    expect(screen.getByText('Brink')).toHaveClass('card-name-highlighted')
    expect(screen.getByText('Alder Bay')).not.toHaveClass('card-name-highlighted')
    expect(screen.getByRole('button', { name: /^Corran/ })).not.toHaveClass(
      'stop-button-highlighted',
    )
  })

  it('is opened by a press, which moves the map', async () => {
    const { onSeparate, onSelect } = showStops([GROUP])
    await userEvent.click(screen.getByRole('button', { name }))
    expect(onSeparate.mock.calls).toEqual([[[ALDER_BAY, BRINK]]])
    expect(onSelect).not.toHaveBeenCalled()
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('has a row for each of two stops of one name', () => {
    const namesakes = ['one', 'two'].map((id) => shown(aStop({ id, name: 'Alder Bay' })))
    const complaint = vi.spyOn(console, 'error')
    const layout = { marks: [{ ...GROUP, ids: ['one', 'two'] }] }
    render(
      <StopLayer
        layout={layout}
        stops={namesakes}
        places={placesIn(layout)}
        crowding={null}
        selected={null}
        highlighted={new Set()}
        onPoint={() => undefined}
        room={ROOM}
        onSelect={() => {}}
        onSeparate={() => true}
        onReach={() => {}}
      />,
    )
    expect(screen.getAllByText('Alder Bay')).toHaveLength(2)
    expect(complaint).not.toHaveBeenCalled()
  })

  it('prints the first names of many, and how many more there are', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => shown(aStop({ id })))
    const ids = many.map(({ stop }) => stop.id)
    const layout = { marks: [{ ...GROUP, ids }] }
    render(
      <StopLayer
        layout={layout}
        stops={many}
        places={placesIn(layout)}
        crowding={null}
        selected={null}
        highlighted={new Set()}
        onPoint={() => undefined}
        room={ROOM}
        onSelect={() => {}}
        onSeparate={() => true}
        onReach={() => {}}
      />,
    )
    const button = screen.getByRole('button', { name: 'A, B, C, and 2 more, D, E, 5 stops' })
    expect(button.textContent?.trim()).toBe('A B C and 2 more')
  })

  describe('that the map cannot take apart', () => {
    async function openList() {
      const opened = showStops([GROUP])
      opened.onSeparate.mockReturnValue(false)
      await userEvent.click(screen.getByRole('button', { name }))
      return {
        ...opened,
        list: await screen.findByRole('group', { name: '2 stops close together' }),
      }
    }

    it('opens as a list of its stops, the focus on the first', async () => {
      const { list } = await openList()
      expect(within(list).getByRole('button', { name: 'Alder Bay, 2 reports' })).toHaveFocus()
      expect(within(list).getByRole('button', { name: 'Brink, 1 report' })).toBeVisible()
    })

    it('has its stops selected by a press, which closes the list', async () => {
      const { list, onSelect } = await openList()
      await userEvent.click(within(list).getByRole('button', { name: /^Brink/ }))
      expect(onSelect.mock.calls).toEqual([[IDS.plannedStop]])
      expect(screen.queryByRole('group')).toBeNull()
    })

    it.each([
      ['Escape', () => userEvent.keyboard('{Escape}')],
      ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Close the list' }))],
    ])('is closed by %s, and the focus returns to the group', async (_, close) => {
      await openList()
      await close()
      expect(screen.queryByRole('group')).toBeNull()
      expect(screen.getByRole('button', { name })).toHaveFocus()
    })

    it('is told by the group’s button, which closes it too', async () => {
      await openList()
      const group = screen.getByRole('button', { name, expanded: true })
      await userEvent.click(group)
      expect(screen.queryByRole('group')).toBeNull()
      expect(screen.getByRole('button', { name, expanded: false })).toBeVisible()
    })

    it('is closed by a press elsewhere, which keeps its focus', async () => {
      await openList()
      const elsewhere = document.createElement('input')
      document.body.append(elsewhere)
      await userEvent.click(elsewhere)
      expect(screen.queryByRole('group')).toBeNull()
      expect(elsewhere).toHaveFocus()
      elsewhere.remove()
    })

    it('is closed when the focus leaves it', async () => {
      await openList()
      await userEvent.tab()
      await userEvent.tab()
      expect(screen.getByRole('button', { name: 'Close the list' })).toHaveFocus()
      act(() => document.body.append(document.createElement('input')))
      act(() => document.body.querySelector<HTMLElement>('body > input')?.focus())
      expect(screen.queryByRole('group')).toBeNull()
      document.body.querySelector('body > input')?.remove()
    })

    it('keeps the wheel to itself: it scrolls, and the map does not zoom', async () => {
      const { list, container } = await openList()
      const heard = vi.fn()
      container.addEventListener('wheel', heard)
      list.dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: 100 }))
      expect(heard).not.toHaveBeenCalled()
    })

    it('lies within the map also where its card is near an edge', async () => {
      vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(180)
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(90)
      const card = { box: { left: 700, top: 560, right: 800, bottom: 606 }, leader: null }
      const { onSeparate } = showStops([{ ...GROUP, card }])
      onSeparate.mockReturnValue(false)
      await userEvent.click(screen.getByRole('button', { name }))
      expect(await screen.findByRole('group')).toHaveStyle({ transform: 'translate(612px, 466px)' })
    })

    it('lies beside what lies over the map', async () => {
      vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(180)
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(90)
      const card = { box: { left: 600, top: 40, right: 700, bottom: 86 }, leader: null }
      const controls = { left: 700, top: 0, right: 800, bottom: 120 }
      const room = { ...ROOM, obstacles: [controls] }
      const { onSeparate } = showStops([{ ...GROUP, card }], null, new Set(), room)
      onSeparate.mockReturnValue(false)
      await userEvent.click(screen.getByRole('button', { name }))
      expect(await screen.findByRole('group')).toHaveStyle({ transform: 'translate(512px, 90px)' })
    })

    it('leaves its card in sight, and covers no neighbour where it can lie otherwise', async () => {
      vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(180)
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(90)
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rect(
        this: Element,
      ) {
        const { transform, width, height } = (this as HTMLElement).style
        const [left, top] = transform.match(/-?\d+/g)?.map(Number) ?? []
        return new DOMRect(left, top, Number.parseFloat(width), Number.parseFloat(height))
      })
      const card = { box: { left: 300, top: 200, right: 400, bottom: 246 }, leader: null }
      // Right below it.
      const box = { left: 300, top: 260, right: 400, bottom: 288 }
      const neighbour = aMark(IDS.backgroundStop, 292, { card: { box, leader: null } })
      const { onSeparate } = showStops([{ ...GROUP, card }, neighbour])
      onSeparate.mockReturnValue(false)
      await userEvent.click(screen.getByRole('button', { name }))
      expect(await screen.findByRole('group')).toHaveStyle({ transform: 'translate(300px, 106px)' })
    })

    it('gives the focus back to the group when it is closed by a press on what takes none', async () => {
      await openList()
      await userEvent.click(document.body)
      expect(screen.queryByRole('group')).toBeNull()
      await waitFor(() => expect(screen.getByRole('button', { name })).toHaveFocus())
    })

    it('keeps Escape to itself: the panel stays', async () => {
      await openList()
      const heard: boolean[] = []
      const listen = (event: KeyboardEvent) => heard.push(event.defaultPrevented)
      document.addEventListener('keydown', listen)
      await userEvent.keyboard('{Escape}')
      document.removeEventListener('keydown', listen)
      expect(heard).toEqual([true])
    })
  })
})

describe('a crowd of stops', () => {
  const CROWD: CrowdMark = {
    kind: 'crowd',
    ids: [IDS.stop, IDS.plannedStop],
    anchor: { x: 200, y: 150 },
    card: null,
  }
  const name = 'Alder Bay, Brink, 2 stops'

  it('is one button with their number, where the layout has it', () => {
    showStops([CROWD, aMark(IDS.backgroundStop, 300)])
    const button = screen.getByRole('button', { name })
    expect(button).toHaveTextContent('2')
    expect(button).toHaveStyle({ transform: 'translate(187px, 137px)', width: '26px' })
  })

  it('is opened by a press, which moves the map', async () => {
    const { onSeparate } = showStops([CROWD])
    await userEvent.click(screen.getByRole('button', { name }))
    expect(onSeparate.mock.calls).toEqual([[[ALDER_BAY, BRINK]]])
  })

  it('lists its stops where the map cannot take them apart', async () => {
    const { onSeparate, onSelect } = showStops([CROWD])
    onSeparate.mockReturnValue(false)
    await userEvent.click(screen.getByRole('button', { name }))
    const list = await screen.findByRole('group', { name: '2 stops close together' })
    await userEvent.click(within(list).getByRole('button', { name: /^Brink/ }))
    expect(onSelect.mock.calls).toEqual([[IDS.plannedStop]])
  })

  it('is emphasised while any of its stops is pointed at', () => {
    showStops([CROWD], null, new Set([IDS.plannedStop]))
    expect(screen.getByRole('button', { name })).toHaveClass('stop-button-highlighted')
  })
})

describe('the list of a crowd of hundreds', () => {
  const many = Array.from({ length: 130 }, (_, index) => shown(aStop({ id: `stop-${index}` })))

  async function openList() {
    const mark: CrowdMark = {
      kind: 'crowd',
      ids: many.map(({ stop }) => stop.id),
      anchor: { x: 200, y: 150 },
      card: null,
    }
    render(
      <StopLayer
        layout={{ marks: [mark] }}
        stops={many}
        places={placesIn({ marks: [mark] })}
        crowding={CROWDING}
        selected={null}
        highlighted={new Set()}
        onPoint={() => undefined}
        room={ROOM}
        onSelect={() => {}}
        onSeparate={() => false}
        onReach={() => {}}
      />,
    )
    await userEvent.click(screen.getByRole('button', { name: /130 stops/ }))
    return screen.findByRole('group')
  }

  it('has a hundred at once and the others by a press, in which the focus stays', async () => {
    const list = await openList()
    const listed = () => list.querySelectorAll('[data-stop]').length
    expect(listed()).toBe(100)
    await userEvent.click(within(list).getByText('and 30 more'))
    expect(listed()).toBe(130)
    expect(within(list).queryByText(/more/)).toBeNull()
    expect(list).toContainElement(document.activeElement as HTMLElement)
  })
})
