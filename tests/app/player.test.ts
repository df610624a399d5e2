import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createPlayer } from '../../src/app/player.ts'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { closeStop, OPENING_VIEW, selectStop, setRange } from '../../src/view/transitions.ts'
import type { View } from '../../src/view/view.ts'
import {
  arriveAt,
  changeView,
  createViewStore,
  draftRange,
  pointAt,
} from '../../src/view/view-store.ts'
import { FIRST_DAY, SECOND_DAY } from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'

const JOURNEY = aReturningJourney()
const FIRST_TRIP = { from: FIRST_DAY, to: SECOND_DAY }

beforeEach(() => {
  vi.useFakeTimers()
})

function aPlayer(view: View = OPENING_VIEW) {
  const store = createViewStore(view, [])
  const said: string[] = []
  const player = createPlayer({
    dataset: JOURNEY,
    stops: shownStops(JOURNEY, ALL_DAYS),
    store,
    announce: (message) => said.push(message),
    clock: () => performance.now(),
  })
  const disconnect = player.connect()
  return {
    player,
    store,
    said,
    disconnect,
    status: () => player.state.getState().playback.status,
    travel: () => player.state.getState().travel,
    /** Stop and quotation that the view has come to. */
    shown: () => {
      const { stop, excerpt } = store.getState().view
      return `${stop} #${excerpt}`
    },
  }
}

function letPass(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds)
}

describe('a player', () => {
  it('leads the view from stop to stop, to the first quotation of each, and ends', () => {
    const { player, shown, status } = aPlayer()
    const seen: string[] = []
    player.press()
    for (let second = 0; second < 21; second += 1) {
      if (seen.at(-1) !== shown()) seen.push(shown())
      letPass(1_000)
    }
    expect(seen).toEqual([
      'alder-bay #arrival-quote',
      'brink #announced-quote',
      'alder-bay #return-quote',
      'dunmore #dunmore-visit-quote',
      'corran #corran-visit-quote',
    ])
    expect(status()).toBe('ended')
  })

  it('says where it is once for each step, and that it has ended', () => {
    const { player, said } = aPlayer()
    player.press()
    letPass(30_000)
    expect(said.map((words) => words.replace(/[,;].*/, ''))).toEqual([
      '1 of 5: Alder Bay',
      '2 of 5: Brink',
      '3 of 5: Alder Bay',
      '4 of 5: Dunmore',
      '5 of 5: Corran',
      'That was the last step.',
    ])
  })

  it('says the same step only once, also after a pause', () => {
    const { player, said } = aPlayer()
    player.press()
    player.press()
    player.press()
    expect(said).toHaveLength(1)
  })

  it('is one playing from its start to its end, and another one after that', () => {
    const { player, store } = aPlayer()
    player.press()
    letPass(5_000)
    expect(store.getState().playing).toBe(1)
    letPass(30_000)
    player.press()
    expect(store.getState().playing).toBe(2)
  })

  it('starts where a link has led: at the quotation that is marked', () => {
    const { player, shown } = aPlayer(selectStop(OPENING_VIEW, 'alder-bay', 'return-quote'))
    player.press()
    letPass(4_000)
    expect(shown()).toBe('dunmore #dunmore-visit-quote')
  })

  it('starts from the beginning where a link has led to the end, or to no step', () => {
    for (const view of [
      selectStop(OPENING_VIEW, 'corran', 'corran-visit-quote'),
      selectStop(OPENING_VIEW, 'dunmore'),
    ]) {
      const { player, shown } = aPlayer(view)
      player.press()
      expect(shown()).toBe('alder-bay #arrival-quote')
    }
  })

  it('steps and changes its speed as it is told', () => {
    const { player, shown, status } = aPlayer()
    player.press()
    player.step(1)
    player.step(1)
    expect(shown()).toBe('alder-bay #return-quote')
    player.step(-1)
    player.setSpeed(2)
    letPass(2_000)
    expect(shown()).toBe('alder-bay #return-quote')
    expect(status()).toBe('playing')
  })

  it('plays days in the place of stops, from the day that it is at', () => {
    const { player, shown, said } = aPlayer()
    player.press()
    player.step(1)
    player.step(1)
    player.setMode('days')
    expect(said.at(-1)).toMatch(/^3 of 4: Tuesday, May 20: Alder Bay, Dunmore \(planned\)/)
    letPass(4_000)
    expect(shown()).toBe('dunmore #dunmore-plan-quote')
    expect(said.at(-1)).toMatch(/^3 of 4/)
    letPass(4_000)
    expect(said.at(-1)).toMatch(/^4 of 4/)
  })
})

describe('what pauses a player', () => {
  function playing() {
    const playing = aPlayer()
    playing.player.press()
    return playing
  }

  it.each([
    ['a touch', ({ player }: ReturnType<typeof aPlayer>) => player.touch()],
    [
      'another stop that is selected',
      ({ store }: ReturnType<typeof aPlayer>) =>
        changeView(store, (view) => selectStop(view, 'dunmore')),
    ],
    ['Back', ({ store }: ReturnType<typeof aPlayer>) => arriveAt(store, OPENING_VIEW)],
    [
      'another range',
      ({ store }: ReturnType<typeof aPlayer>) =>
        changeView(store, (view) => setRange(view, FIRST_TRIP)),
    ],
    [
      'a range on its way',
      ({ store }: ReturnType<typeof aPlayer>) => draftRange(store, FIRST_TRIP),
    ],
  ])('is %s', (_, leave) => {
    const paused = playing()
    leave(paused)
    expect(paused.status()).toBe('paused')
    expect(paused.said.at(-1)).toBe('Paused.')
    const { view } = paused.store.getState()
    letPass(60_000)
    expect(paused.store.getState().view).toBe(view)
  })

  it('is not what the reader points at', () => {
    const { store, status } = playing()
    pointAt(store, { kind: 'stop', id: 'brink' })
    expect(status()).toBe('playing')
  })

  it('is said by nobody where nothing plays', () => {
    const { player, said } = aPlayer()
    player.touch()
    expect(said).toEqual([])
  })

  it('lets it go on where it was, also from elsewhere', () => {
    const { player, store, shown, status } = playing()
    letPass(5_000)
    changeView(store, closeStop)
    player.press()
    expect(shown()).toBe('brink #announced-quote')
    letPass(3_000)
    expect([status(), shown()]).toEqual(['playing', 'alder-bay #return-quote'])
  })

  it('is leaving the page, too', () => {
    const { disconnect, shown } = playing()
    disconnect()
    letPass(60_000)
    expect(shown()).toBe('alder-bay #arrival-quote')
  })
})

describe('other days under a player', () => {
  it('leave it at its step, and nothing beyond them is played', () => {
    const { player, store, shown, status } = aPlayer()
    player.press()
    player.step(1)
    changeView(store, (view) => setRange(view, FIRST_TRIP))
    player.show(shownStops(JOURNEY, FIRST_TRIP))
    expect(player.state.getState().words).toMatch(/^2 of 2: Brink/)
    player.press()
    expect(shown()).toBe('brink #announced-quote')
    letPass(4_000)
    expect(status()).toBe('ended')
  })
})

describe('the journey on the map', () => {
  it('is pale from the scene that is shown on, and its leg draws itself', () => {
    const { player, travel } = aPlayer()
    expect(travel()).toBeNull()
    player.press()
    expect([travel()?.later.size, travel()?.drawn()]).toEqual([3, 1])
    player.step(1)
    expect([travel()?.later.size, travel()?.drawn()]).toEqual([3, 0])
    letPass(750)
    expect(travel()?.drawn()).toBe(0.5)
    player.press()
    letPass(9_000)
    expect(travel()).toMatchObject({ isRunning: false })
    expect(travel()?.drawn()).toBe(0.5)
    player.step(1)
    expect(travel()?.later.size).toBe(2)
  })

  it('is whole again as soon as the reader is elsewhere, and after the end', () => {
    const { player, store, travel } = aPlayer()
    player.press()
    changeView(store, closeStop)
    expect(travel()).toBeNull()
    player.press()
    expect(travel()).not.toBeNull()
    letPass(30_000)
    expect(travel()).toBeNull()
  })

  it('is the same value while the reader points at things', () => {
    const { player, store, travel } = aPlayer()
    player.press()
    const before = travel()
    pointAt(store, { kind: 'stop', id: 'brink' })
    expect(travel()).toBe(before)
  })
})
