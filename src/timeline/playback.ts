import { daysBetween } from '../calendar/day.ts'
import { type Scene, stepCount } from '../itinerary/scenes.ts'
import { drawingTime, sceneTime } from './scene-time.ts'

/** What a step is: a stay of the traveller, or a day. */
export type PlayMode = 'stops' | 'days'

export const PLAY_MODES: readonly PlayMode[] = ['stops', 'days']

/** How many times as fast as the words ask for. */
export const SPEEDS = [0.5, 1, 2] as const

export type Speed = (typeof SPEEDS)[number]

/**
 * Playing the journey, as a plain value: transitions take the clock's time as `now`, in milliseconds
 * of any clock that never goes back.
 */
export interface Playback {
  readonly status: 'idle' | 'playing' | 'paused' | 'ended'
  readonly mode: PlayMode
  readonly speed: Speed
  readonly scenes: readonly Scene[]
  /** Index of the scene that is shown, or would be first. */
  readonly at: number
  /** How much of the scene had passed at `since`, in milliseconds at the speed of 1. */
  readonly elapsed: number
  /** The clock's time that `elapsed` was counted at. */
  readonly since: number
  /** Counts the playings from a start to an end, from 1. */
  readonly playing: number
}

/** A playback that waits for its start, at one of its scenes. */
export function idlePlayback(scenes: readonly Scene[], at = 0): Playback {
  return {
    status: 'idle',
    mode: 'stops',
    speed: 1,
    scenes,
    at,
    elapsed: 0,
    since: 0,
    playing: 0,
  }
}

/** The scene that is shown, or would be first; null where there is nothing to play. */
export function sceneNow({ scenes, at }: Playback): Scene | null {
  return scenes[at] ?? null
}

/** Starts, goes on after a pause, or starts anew after the end. Nothing happens without scenes. */
export function play(playback: Playback, now: number): Playback {
  const { status, scenes, playing } = playback
  if (status === 'playing' || scenes.length === 0) return playback
  const going: Playback = { ...playback, status: 'playing', since: now }
  if (status === 'paused') return going
  return { ...going, at: status === 'ended' ? 0 : playback.at, elapsed: 0, playing: playing + 1 }
}

/** Holds the scene as it stands. */
export function pause(playback: Playback, now: number): Playback {
  return playback.status === 'playing' ? { ...counted(playback, now), status: 'paused' } : playback
}

/**
 * Lets time pass. A scene whose time is over gives way to the next one, whole: a clock that was
 * stopped meanwhile, by a lid that was closed, takes no scene from the reader.
 */
export function tick(playback: Playback, now: number): Playback {
  if (playback.status !== 'playing') return playback
  if (remainingAt(playback, now) > 0) return counted(playback, now)
  const isLast = playback.at === playback.scenes.length - 1
  return isLast ? ended(counted(playback, now)) : at(playback, playback.at + 1, now)
}

/**
 * To the first scene of the next step or the one before. Beyond the last step it ends; before the
 * first one it shows that again. A playback that does not run stands still at the scene, drawn whole.
 */
export function stepBy(playback: Playback, by: 1 | -1, now: number): Playback {
  const current = sceneNow(playback)
  if (current === null) return playback
  const step = Math.max(0, current.step + by)
  if (step >= stepCount(playback.scenes)) return ended(playback)
  const index = playback.scenes.findIndex((scene) => scene.step === step)
  const { status, playing } = playback
  if (status === 'playing') return at(playback, index, now)
  return at(
    { ...playback, status: 'paused', playing: status === 'idle' ? playing + 1 : playing },
    index,
    now,
  )
}

/** Changes the speed from now on. */
export function withSpeed(playback: Playback, speed: Speed, now: number): Playback {
  return { ...counted(playback, now), speed }
}

/**
 * Plays other scenes, since other days are shown or the steps are others. The scene of the same
 * report is kept, else the one that is nearest by its day; without any scene there is nothing to play.
 */
export function withScenes(
  playback: Playback,
  scenes: readonly Scene[],
  mode: PlayMode,
  now: number,
): Playback {
  const before = { ...counted(playback, now), mode, scenes }
  const current = sceneNow(playback)
  if (scenes.length === 0) return { ...before, status: 'idle', at: 0, elapsed: 0 }
  if (current === null) return before
  const same = scenes.findIndex(({ events }) =>
    events.some(({ id }) => id === current.events[0].id),
  )
  if (scenes[same]?.events[0].id === current.events[0].id) return { ...before, at: same }
  return at(before, same < 0 ? nearest(scenes, current) : same, now)
}

/** How much of the scene has passed, in milliseconds at the speed of 1. */
function elapsedAt({ status, speed, elapsed, since }: Playback, now: number): number {
  return status === 'playing' ? elapsed + (now - since) * speed : elapsed
}

/** How long until the scene is over, in milliseconds of the clock; 0 when it is. */
export function remainingAt(playback: Playback, now: number): number {
  const scene = sceneNow(playback)
  if (scene === null) return 0
  return Math.max(0, sceneTime(scene) - elapsedAt(playback, now)) / playback.speed
}

/** How much of the scene's leg is drawn, from 0 to 1. */
export function drawnAt(playback: Playback, now: number): number {
  const scene = sceneNow(playback)
  const time = scene === null ? 0 : drawingTime(scene)
  return time === 0 ? 1 : Math.min(1, elapsedAt(playback, now) / time)
}

function at(playback: Playback, index: number, now: number): Playback {
  const scene = playback.scenes[index]
  const isRunning = playback.status === 'playing'
  const elapsed = isRunning || scene === undefined ? 0 : drawingTime(scene)
  return { ...playback, at: index, elapsed, since: now }
}

function ended(playback: Playback): Playback {
  return { ...playback, status: 'ended', at: playback.scenes.length - 1 }
}

function counted(playback: Playback, now: number): Playback {
  return { ...playback, elapsed: elapsedAt(playback, now), since: now }
}

function nearest(scenes: readonly Scene[], { events: [{ start }] }: Scene): number {
  const distances = scenes.map(({ events }) => Math.abs(daysBetween(start, events[0].start)))
  return distances.indexOf(Math.min(...distances))
}
