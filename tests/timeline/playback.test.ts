import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { type Scene, scenesByDay, scenesByStop, stepCount } from '../../src/itinerary/scenes.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import {
  drawnAt,
  idlePlayback,
  type Playback,
  pause,
  play,
  remainingAt,
  SPEEDS,
  sceneNow,
  stepBy,
  tick,
  withScenes,
  withSpeed,
} from '../../src/timeline/playback.ts'
import { sceneTime } from '../../src/timeline/scene-time.ts'
import { anyDataset, nearbyRange } from '../builders/arbitrary.ts'
import { deepFreeze } from '../builders/deep-freeze.ts'
import { aDataset, anEvent, anExcerpt, aStop } from '../builders/model.ts'
import { aReturningJourney } from '../panel/journeys.ts'

const JOURNEY = aReturningJourney()
const STOPS = shownStops(JOURNEY, ALL_DAYS)
const BY_STOP = scenesByStop(JOURNEY.trips, STOPS)
const BY_DAY = scenesByDay(JOURNEY.trips, STOPS)

/** The clock's time at which these tests begin, in milliseconds. */
const NOON = 43_200_000

/** Every quotation of the journey is short: each scene takes the least time. */
const LEAST = 4_000

function playing(scenes = BY_STOP): Playback {
  return play(idlePlayback(deepFreeze(scenes)), NOON)
}

/** The clock strikes every tenth of a second for so long. */
function letPass(playback: Playback, from: number, milliseconds: number): Playback {
  let next = playback
  for (let passed = 100; passed <= milliseconds; passed += 100) next = tick(next, from + passed)
  return next
}

describe('how long a scene is shown', () => {
  function timeFor(words: number): number {
    const exact = Array.from({ length: words }, () => 'word').join(' ')
    const events = [anEvent({ excerpts: [anExcerpt({ exact })] })]
    const dataset = aDataset({ stops: [aStop({ events })] })
    const [scene] = scenesByStop(dataset.trips, shownStops(dataset, ALL_DAYS))
    return scene === undefined ? 0 : sceneTime(scene)
  }

  it('follows from the words of its quotation, 240 a minute', () => {
    expect(timeFor(240)).toBe(60_000)
    expect(timeFor(40)).toBe(10_000)
  })

  it('is four seconds at least', () => {
    expect(timeFor(16)).toBe(4_000)
    expect(timeFor(1)).toBe(4_000)
  })
})

describe('a playback', () => {
  it('waits until it is started', () => {
    const idle = idlePlayback(BY_STOP)
    expect(letPass(idle, NOON, 60_000)).toEqual(idle)
    expect(idle.status).toBe('idle')
  })

  it('shows the first scene, then each other in turn, and ends at the last', () => {
    const seen: (number | string)[] = []
    let playback = playing()
    for (let second = 1; second <= 21; second += 1) {
      if (playback.status === 'playing' && seen.at(-1) !== playback.at) seen.push(playback.at)
      playback = letPass(playback, NOON + (second - 1) * 1_000, 1_000)
    }
    expect(seen).toEqual([0, 1, 2, 3, 4])
    expect(playback).toMatchObject({ status: 'ended', at: 4 })
  })

  it('starts anew after its end, as another playing', () => {
    const ended = letPass(playing(), NOON, 30_000)
    expect(ended.status).toBe('ended')
    const again = play(ended, NOON + 60_000)
    expect(again).toMatchObject({ status: 'playing', at: 0, playing: 2 })
    expect(remainingAt(again, NOON + 60_000)).toBe(LEAST)
  })

  it('holds a scene while it is paused, and goes on with what is left of it', () => {
    const paused = pause(letPass(playing(), NOON, 1_000), NOON + 1_000)
    expect(tick(paused, NOON + 90_000)).toEqual(paused)
    const goingOn = play(paused, NOON + 90_000)
    expect(goingOn.playing).toBe(1)
    expect(remainingAt(goingOn, NOON + 90_000)).toBe(3_000)
  })

  it('takes no scene from a reader whose clock stood still', () => {
    const awake = tick(playing(), NOON + 3_600_000)
    expect(awake.at).toBe(1)
    expect(remainingAt(awake, NOON + 3_600_000)).toBe(LEAST)
  })

  it('has nothing to play without scenes', () => {
    const empty = idlePlayback([])
    expect(play(empty, NOON)).toBe(empty)
    expect(stepBy(empty, 1, NOON)).toBe(empty)
    expect(sceneNow(empty)).toBeNull()
  })
})

describe('the speed', () => {
  it.each([
    [0.5, 8_000],
    [1, 4_000],
    [2, 2_000],
  ] as const)('of %d makes a scene of four seconds last %d milliseconds', (speed, lasts) => {
    const playback = withSpeed(playing(), speed, NOON)
    expect(remainingAt(playback, NOON)).toBe(lasts)
    expect(tick(playback, NOON + lasts - 1).at).toBe(0)
    expect(tick(playback, NOON + lasts).at).toBe(1)
  })

  it('counts from its change on', () => {
    const playback = withSpeed(playing(), 2, NOON + 1_000)
    expect(remainingAt(playback, NOON + 1_000)).toBe(1_500)
  })
})

describe('a step', () => {
  it('leads forward and back while it plays, each time with the whole scene before it', () => {
    const forward = stepBy(letPass(playing(), NOON, 1_000), 1, NOON + 1_000)
    expect(forward).toMatchObject({ status: 'playing', at: 1 })
    expect(remainingAt(forward, NOON + 1_000)).toBe(LEAST)
    const back = stepBy(forward, -1, NOON + 2_000)
    expect(back).toMatchObject({ status: 'playing', at: 0 })
  })

  it('back from the first shows that again', () => {
    const back = stepBy(letPass(playing(), NOON, 3_000), -1, NOON + 3_000)
    expect(back.at).toBe(0)
    expect(remainingAt(back, NOON + 3_000)).toBe(LEAST)
  })

  it('forward from the last ends', () => {
    const last = stepBy(letPass(playing(), NOON, 17_000), 1, NOON + 17_000)
    expect(last).toMatchObject({ status: 'ended', at: 4 })
  })

  it('stands still where nothing runs, with its leg drawn whole', () => {
    const paused = stepBy(pause(playing(), NOON), 1, NOON)
    expect(paused).toMatchObject({ status: 'paused', at: 1 })
    expect(drawnAt(paused, NOON)).toBe(1)
    expect(stepBy(idlePlayback(BY_STOP), 1, NOON)).toMatchObject({ status: 'paused', at: 1 })
  })

  it('by day passes over the other stops of the day', () => {
    const third = stepBy(stepBy(playing(BY_DAY), 1, NOON), 1, NOON)
    expect(sceneNow(third)?.step).toBe(2)
    const fourth = stepBy(letPass(third, NOON, 4_000), 1, NOON + 4_000)
    expect(sceneNow(fourth)?.step).toBe(3)
    expect(sceneNow(stepBy(fourth, -1, NOON))).toBe(BY_DAY.find(({ step }) => step === 2))
  })
})

describe('the leg of a scene', () => {
  it('is drawn within its first second and a half, and stays', () => {
    const playback = stepBy(playing(), 1, NOON)
    expect(sceneNow(playback)?.leg).not.toBeNull()
    expect(drawnAt(playback, NOON)).toBe(0)
    expect(drawnAt(playback, NOON + 750)).toBe(0.5)
    expect(drawnAt(playback, NOON + 1_500)).toBe(1)
    expect(drawnAt(playback, NOON + 3_000)).toBe(1)
  })

  it('stands still while paused', () => {
    const paused = pause(stepBy(playing(), 1, NOON), NOON + 750)
    expect(drawnAt(paused, NOON + 9_000)).toBe(0.5)
  })

  it('counts as drawn where there is none', () => {
    expect(drawnAt(playing(), NOON)).toBe(1)
    expect(drawnAt(idlePlayback([]), NOON)).toBe(1)
  })
})

describe('other scenes under a playback', () => {
  it('leave it at the same report, with the time that it has left', () => {
    const before = letPass(stepBy(playing(), 1, NOON), NOON, 1_000)
    const narrowed = withScenes(before, BY_STOP.slice(1), 'stops', NOON + 1_000)
    expect(sceneNow(narrowed)).toBe(BY_STOP[1])
    expect(remainingAt(narrowed, NOON + 1_000)).toBe(3_000)
  })

  it('find its report again among the days', () => {
    const atDunmore = { ...playing(), at: 3 }
    const byDay = withScenes(atDunmore, BY_DAY, 'days', NOON)
    expect(byDay.mode).toBe('days')
    expect(sceneNow(byDay)?.events.map(({ id }) => id)).toContain('dunmore-plan')
  })

  it('move it to the nearest day where its report is gone', () => {
    const atBrink = { ...playing(), at: 1 }
    const without = BY_STOP.filter(({ stop }) => stop.id !== 'brink')
    const moved = withScenes(atBrink, without, 'stops', NOON)
    expect(sceneNow(moved)?.events[0].start).toBe('2031-05-05')
    expect(sceneNow(withScenes(atBrink, BY_STOP.slice(2), 'stops', NOON))).toBe(BY_STOP[2])
  })

  it('may be none: then it waits', () => {
    const none = withScenes({ ...playing(), at: 3 }, [], 'stops', NOON)
    expect(none).toMatchObject({ status: 'idle', at: 0 })
    const again = withScenes(none, BY_STOP, 'stops', NOON)
    expect(play(again, NOON)).toMatchObject({ status: 'playing', at: 0, playing: 2 })
  })
})

describe('any playback', () => {
  type Transition = (playback: Playback, now: number) => Playback

  const anyScenes = fc
    .tuple(anyDataset, nearbyRange, fc.constantFrom(scenesByStop, scenesByDay))
    .map(([dataset, range, make]) => make(dataset.trips, shownStops(dataset, range)))

  const anyTransition: fc.Arbitrary<Transition> = fc.oneof(
    fc.constantFrom<Transition>(
      play,
      pause,
      tick,
      (playback, now) => stepBy(playback, 1, now),
      (playback, now) => stepBy(playback, -1, now),
    ),
    fc.constantFrom(...SPEEDS).map(
      (speed): Transition =>
        (playback, now) =>
          withSpeed(playback, speed, now),
    ),
    anyScenes.map(
      (scenes): Transition =>
        (playback, now) =>
          withScenes(playback, scenes, 'days', now),
    ),
  )

  const anyMoment = fc.tuple(anyTransition, fc.integer({ min: 0, max: 9_000 }))

  it('has a scene wherever it stands, whatever is done to it and when', () => {
    fc.assert(
      fc.property(anyScenes, fc.array(anyMoment, { maxLength: 30 }), (scenes, moments) => {
        let now = NOON
        let playback = idlePlayback(scenes)
        for (const [transition, wait] of moments) {
          now += wait
          playback = transition(deepFreeze(playback), now)
          expect(sceneNow(playback) === null).toBe(playback.scenes.length === 0)
          if (playback.scenes.length === 0) expect(playback.status).toBe('idle')
          const drawn = drawnAt(playback, now)
          expect(drawn >= 0 && drawn <= 1).toBe(true)
          expect(remainingAt(playback, now)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('shows every scene for its whole time and ends, however often the clock strikes', () => {
    fc.assert(
      fc.property(
        anyScenes.filter((scenes) => scenes.length > 0),
        fc.constantFrom(...SPEEDS),
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 9 }),
        (scenes, speed, waits) => {
          let now = NOON
          let playback = withSpeed(play(idlePlayback(scenes), now), speed, now)
          const begun: number[] = [now]
          for (let strike = 0; playback.status === 'playing'; strike += 1) {
            now += waits[strike % waits.length] ?? 1
            const { at } = playback
            playback = tick(playback, now)
            if (playback.at === at) continue
            expect(playback.at).toBe(at + 1)
            begun.push(now)
          }
          begun.push(now)
          expect(playback.status).toBe('ended')
          expect(begun).toHaveLength(scenes.length + 1)
          scenes.forEach((scene, index) => {
            const lasted = (begun[index + 1] ?? 0) - (begun[index] ?? 0)
            expect(lasted).toBeGreaterThanOrEqual(sceneTime(scene) / speed)
            expect(lasted).toBeLessThanOrEqual(sceneTime(scene) / speed + 900)
          })
        },
      ),
      { numRuns: 30 },
    )
  })

  it('comes back where it was by a step forward and one back', () => {
    fc.assert(
      fc.property(anyScenes, fc.nat(), (scenes: readonly Scene[], place) => {
        const count = stepCount(scenes)
        fc.pre(count > 1)
        const first = scenes.findIndex(({ step }) => step === place % (count - 1))
        const playback = { ...play(idlePlayback(scenes), NOON), at: first }
        expect(stepBy(stepBy(playback, 1, NOON), -1, NOON).at).toBe(first)
      }),
    )
  })
})
