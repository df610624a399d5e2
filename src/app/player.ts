import { createStore, type StoreApi } from 'zustand/vanilla'
import { ALL_DAYS } from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import { type Scene, scenesByDay, scenesByStop } from '../itinerary/scenes.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { shownStops } from '../itinerary/shown.ts'
import type { Travel } from '../map/travel.ts'
import { playText as text } from '../text/parts.ts'
import {
  drawnAt,
  idlePlayback,
  type Playback,
  type PlayMode,
  pause,
  play,
  remainingAt,
  type Speed,
  sceneNow,
  stepBy,
  tick,
  withScenes,
  withSpeed,
} from '../timeline/playback.ts'
import { stepWords } from '../timeline/step-words.ts'
import { selectStop } from '../view/transitions.ts'
import type { View } from '../view/view.ts'
import { playOn, type ViewState, type ViewStore } from '../view/view-store.ts'

/** What the page shows of a playing. */
export interface PlayerState {
  readonly playback: Playback
  /** Where it is now, in words. */
  readonly words: string
  /** How the journey stands on the map; null where the map shows all of it, as without a playing. */
  readonly travel: Travel | null
}

/** A playback with a clock, that leads the view. */
export interface Player {
  readonly state: StoreApi<PlayerState>
  /** Plays, or pauses. */
  press(): void
  /** The reader does something else: it pauses. */
  touch(): void
  step(by: 1 | -1): void
  setSpeed(speed: Speed): void
  setMode(mode: PlayMode): void
  /** Plays what is shown now. */
  show(stops: readonly ShownStop[]): void
  /** Follows what else changes the view; returns how to stop that, and the clock. */
  connect(): () => void
}

export interface PlayerOptions {
  readonly dataset: Dataset
  readonly stops: readonly ShownStop[]
  readonly store: ViewStore
  /** Says something to screen readers. */
  readonly announce: (message: string) => void
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number
}

/** A player that waits at the scene that the view shows already, else at the first. */
export function createPlayer(options: PlayerOptions): Player {
  const { dataset, store, announce, clock } = options
  const whole = shownStops(dataset, ALL_DAYS)
  let stops = options.stops
  /** The view that the playing has led to: any other one is the reader's doing. */
  let led: View | null = null
  let isLeading = false
  let announced = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  const first = scenesFor('stops')
  const state = createStore<PlayerState>(() =>
    stateOf(idlePlayback(first, startOf(first, store.getState().view))),
  )
  const now = () => state.getState().playback

  function scenesFor(mode: PlayMode): readonly Scene[] {
    const { article } = store.getState().view.narrowing
    return (mode === 'stops' ? scenesByStop : scenesByDay)(dataset.trips, stops, article, whole)
  }

  function stateOf(playback: Playback): PlayerState {
    const isOnScreen = store.getState().view === led
    return {
      playback,
      words: stepWords(playback, dataset, stops),
      travel: isOnScreen ? travelOf(playback, clock) : null,
    }
  }

  function change(playback: Playback): void {
    state.setState(stateOf(playback))
    clearTimeout(timer)
    if (playback.status !== 'playing') return
    timer = setTimeout(passTime, Math.ceil(remainingAt(playback, clock())))
  }

  function passTime(): void {
    const before = now()
    change(tick(before, clock()))
    if (now().status === 'ended') announce(text.playing.ended)
    else if (sceneNow(now()) !== sceneNow(before)) lead()
  }

  /** Leads the view to the scene, and says so once for each step. */
  function lead(): void {
    const { playback, words } = state.getState()
    const scene = sceneNow(playback)
    if (scene === null) return
    isLeading = true
    playOn(store, playback.playing, (view) => {
      led = selectStop(view, scene.stop.id, scene.excerpt?.id ?? null)
      return led
    })
    isLeading = false
    change(playback)
    const said = `${playback.playing} ${words}`
    if (said !== announced) announce(words)
    announced = said
  }

  function follow({ view, draft }: ViewState, before: ViewState): void {
    if (isLeading || (view === before.view && draft === before.draft)) return
    touch()
    if (before.view === led || view === led) change(now())
  }

  function touch(): void {
    if (now().status !== 'playing') return
    change(pause(now(), clock()))
    announce(text.playing.paused)
  }

  return {
    state,
    touch,
    press() {
      if (now().status === 'playing') change(pause(now(), clock()))
      else {
        change(play(now(), clock()))
        lead()
      }
    },
    step(by) {
      change(stepBy(now(), by, clock()))
      lead()
      if (now().status === 'ended') announce(text.playing.ended)
    },
    setSpeed: (speed) => change(withSpeed(now(), speed, clock())),
    setMode(mode) {
      change(withScenes(now(), scenesFor(mode), mode, clock()))
      if (state.getState().travel !== null) lead()
    },
    show(others) {
      if (others === stops) return
      stops = others
      const { mode } = now()
      change(withScenes(now(), scenesFor(mode), mode, clock()))
    },
    connect() {
      const unsubscribe = store.subscribe(follow)
      return () => {
        unsubscribe()
        clearTimeout(timer)
      }
    },
  }
}

/** Nothing while the whole journey is drawn: before a playing has begun, and after its end. */
function travelOf(playback: Playback, clock: () => number): Travel | null {
  const scene = sceneNow(playback)
  const { status, scenes, at } = playback
  if (scene === null || status === 'idle' || status === 'ended') return null
  return {
    scene,
    later: new Set(scenes.slice(at).flatMap(({ leg }) => leg?.id ?? [])),
    drawn: () => drawnAt(playback, clock()),
    isRunning: status === 'playing',
  }
}

/** The scene that a view shows, by its quotation; the first one where that would be the last. */
function startOf(scenes: readonly Scene[], { stop, excerpt }: View): number {
  const shown = scenes.findIndex(
    (scene) => excerpt !== null && scene.excerpt?.id === excerpt && scene.stop.id === stop,
  )
  return shown === scenes.length - 1 ? 0 : Math.max(0, shown)
}
