import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Leg } from '../../src/itinerary/legs.ts'
import type { Scene } from '../../src/itinerary/scenes.ts'
import { STILL } from '../../src/map/motion.ts'
import { PanePortal } from '../../src/map/PanePortal.tsx'
import { TravelLayer } from '../../src/map/TravelLayer.tsx'
import type { Travel } from '../../src/map/travel.ts'
import { legLines } from '../../src/picture/leg-lines.ts'
import { anEvent, aStop, aTrip } from '../builders/model.ts'
import { stubMedia } from '../ui/browser-stubs.ts'
import { aFrame } from './a-frame.ts'
import { aLeafletMap } from './a-leaflet-map.ts'

const WEST = aStop({ id: 'west', position: { longitude: -31.5, latitude: 39.3 } })
const EAST = aStop({ id: 'east', position: { longitude: -29.5, latitude: 39.3 } })
/** Beyond the right edge of the map in these tests. */
const FAR = aStop({ id: 'far', position: { longitude: -25, latitude: 39.3 } })
/** So far that no map of this size shows it together with the others. */
const FARTHER = aStop({ id: 'farther', position: { longitude: -19, latitude: 39.3 } })

const FRAME = aFrame()

function aLeg(overrides: Partial<Leg> = {}): Leg {
  const { from = WEST, to = EAST } = overrides
  const stay = { stop: from, events: [anEvent()] } as const
  return {
    id: 'a-leg',
    trip: aTrip(),
    from,
    to,
    planned: false,
    directed: true,
    ends: [stay, { ...stay, stop: to }],
    ...overrides,
  }
}

function aScene(overrides: Partial<Scene> = {}): Scene {
  const leg = overrides.leg === undefined ? aLeg() : overrides.leg
  return {
    step: 1,
    stop: leg?.to ?? EAST,
    events: [anEvent()],
    excerpt: null,
    beside: [],
    ...overrides,
    leg,
  }
}

/** @param drawn how much of the leg is drawn, or what tells it */
function showTravel(scene: Scene, drawn: number | (() => number), isRunning = false) {
  const map = aLeafletMap()
  const moved = vi.fn()
  map.on('move', moved)
  const travel: Travel = {
    scene,
    later: new Set(['a-leg']),
    drawn: typeof drawn === 'number' ? () => drawn : drawn,
    isRunning,
  }
  render(
    <TravelLayer
      travel={travel}
      map={map}
      inPane={(name, zIndex, content) => (
        <PanePortal map={map} origin={{ x: 0, y: 0 }} isHidden={false} name={name} zIndex={zIndex}>
          {content}
        </PanePortal>
      )}
      frame={FRAME}
      lines={legLines(scene.leg === null ? [] : [scene.leg], FRAME)}
      trips={[aTrip()]}
      coveredBy={{ current: null }}
    />,
  )
  const own = (selector: string) => [...(map.getPane('mapPane')?.querySelectorAll(selector) ?? [])]
  return {
    map,
    moved,
    /** The courses of the leg as far as it is drawn: the x of their two ends, in pixels. */
    courses: () =>
      own('.leg').map((path) => {
        const xs = [...(path.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+)/g)]
        return [xs[0], xs.at(-1)].map((match) => Math.round(Number(match?.[1])))
      }),
    arrows: () => own('.leg-arrow').length,
    traveller: () =>
      own('.traveller').map((mark) =>
        Math.round(Number(/translate\((-?[\d.]+)/.exec(mark.getAttribute('transform') ?? '')?.[1])),
      ),
    classes: () => own('.traveller').map((mark) => mark.getAttribute('class')),
  }
}

const [west, east] = [WEST, EAST].map(({ position }) => Math.round(FRAME.project(position).x))
const middle = Math.round(((west ?? 0) + (east ?? 0)) / 2)

beforeEach(() => {
  vi.useFakeTimers()
})

describe('the leg that is played', () => {
  it('is drawn from where the traveller comes, and the traveller is at its end', () => {
    const { courses, traveller, arrows } = showTravel(aScene(), 0.5)
    expect(courses()).toEqual([[west, middle]])
    expect(traveller()).toEqual([middle])
    expect(arrows()).toBe(0)
  })

  it('is whole with its arrow once it is drawn, and the traveller at the stop', () => {
    const { courses, traveller, arrows } = showTravel(aScene(), 1)
    expect(courses()).toEqual([[west, east]])
    expect(traveller()).toEqual([east])
    expect(arrows()).toBe(1)
  })

  it('whose order no source states grows from both ends, and leads nobody along it', () => {
    const { courses, traveller } = showTravel(aScene({ leg: aLeg({ directed: false }) }), 0.5)
    const [start, end] = courses()
    expect(start?.[0]).toBe(west)
    expect(end?.[1]).toBe(east)
    const lengths = [start, end].map((course) => (course?.[1] ?? 0) - (course?.[0] ?? 0))
    expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 99))).toBeLessThanOrEqual(1)
    expect(traveller()).toEqual([east])
  })

  it('goes on with each frame while time passes, until it is whole', async () => {
    const begun = performance.now()
    const { courses } = showTravel(
      aScene(),
      () => Math.min(1, (performance.now() - begun) / 1_000),
      true,
    )
    const ends: number[] = []
    for (let passed = 0; passed < 1_200; passed += 100) {
      ends.push(courses()[0]?.[1] ?? Number.NaN)
      await act(() => vi.advanceTimersByTimeAsync(100))
    }
    expect(ends[0]).toBe(west)
    expect(ends.slice(1, 10).every((end, index) => end > (ends[index] ?? end))).toBe(true)
    expect(ends.at(-1)).toBe(east)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is there at once for readers who ask for less motion', () => {
    stubMedia(STILL)
    const { courses, traveller } = showTravel(aScene(), 0, true)
    expect(courses()).toEqual([[west, east]])
    expect(traveller()).toEqual([east])
  })

  it('may be none: the traveller is at the stop where a trip begins', () => {
    const { courses, traveller } = showTravel(aScene({ leg: null, stop: WEST }), 1)
    expect(courses()).toEqual([])
    expect(traveller()).toEqual([west])
  })
})

describe('the traveller', () => {
  it('has an open mark where a visit is only planned', () => {
    const { classes } = showTravel(aScene({ events: [anEvent({ kind: 'planned' })] }), 1)
    expect(classes()).toEqual(['traveller traveller-planned'])
  })

  it('is not where something happened without him', () => {
    const events = [anEvent({ kind: 'background' })] as const
    const { traveller } = showTravel(aScene({ leg: null, events }), 1)
    expect(traveller()).toEqual([])
  })

  it('is no part of what a screen reader is told', () => {
    showTravel(aScene(), 1)
    expect(screen.queryAllByRole('img')).toEqual([])
  })
})

describe('the map', () => {
  // It then moves at once, and where to is told.
  beforeEach(() => {
    stubMedia(STILL)
  })

  it('stays where it is as long as the whole way is in view', () => {
    const { moved } = showTravel(aScene(), 0)
    expect(moved).not.toHaveBeenCalled()
  })

  it('moves only as far as the way needs, and comes no closer', () => {
    const before = aLeafletMap()
    const { map } = showTravel(aScene({ leg: null, stop: FAR }), 1)
    expect(map.getZoom()).toBe(before.getZoom())
    const place = map.latLngToContainerPoint([39.3, -25])
    expect(Math.round(map.getSize().x - place.x)).toBe(48)
    expect(Math.round(place.y)).toBe(Math.round(before.latLngToContainerPoint([39.3, -25]).y))
  })

  it('shows more where the way has no room', () => {
    const { map } = showTravel(aScene({ leg: aLeg({ to: FARTHER }) }), 0)
    expect(map.getZoom()).toBeLessThan(7)
    for (const { position } of [WEST, FARTHER]) {
      const { x } = map.latLngToContainerPoint([position.latitude, position.longitude])
      expect(x).toBeGreaterThanOrEqual(47)
      expect(x).toBeLessThanOrEqual(map.getSize().x - 47)
    }
  })
})
