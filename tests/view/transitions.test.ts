import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_DAYS, isOrdered } from '../../src/calendar/range.ts'
import { EVERY_REPORT } from '../../src/itinerary/narrowing.ts'
import {
  closeStop,
  embedded,
  narrow,
  OPENING_VIEW,
  searchFor,
  selectStop,
  setRange,
  showAbout,
  showEverything,
  wholePage,
} from '../../src/view/transitions.ts'
import type { View } from '../../src/view/view.ts'
import { nearbyRange } from '../builders/arbitrary.ts'
import { deepFreeze } from '../builders/deep-freeze.ts'
import { FIRST_DAY, SECOND_DAY, THIRD_DAY } from '../builders/model.ts'

/** A view in which everything is chosen, so that a transition that drops a choice is noticed. */
const VIEW: View = deepFreeze({
  stop: 'alder-bay',
  excerpt: 'arrival-quote',
  range: { from: FIRST_DAY, to: SECOND_DAY },
  narrowing: { article: 'harbour-post', kind: 'visit' },
  query: 'ferry',
  about: null,
  data: 'https://harbour-post.example/journey.geojson',
  language: 'ar',
  embed: true,
  unknown: [['utm_source', 'letter']],
})

const anyTransition = fc.oneof(
  fc.tuple(fc.string(), fc.option(fc.string())).map(
    ([stop, excerpt]) =>
      (view: View) =>
        selectStop(view, stop, excerpt),
  ),
  fc.constant(closeStop),
  nearbyRange.map((range) => (view: View) => setRange(view, range)),
  fc.constant(showEverything),
  fc.constant((view: View) => showAbout(view)),
  fc.string().map((typed) => (view: View) => searchFor(view, typed)),
  fc.constant((view: View) => narrow(view, { article: null, kind: 'visit' })),
)

describe('the opening view', () => {
  it('chooses nothing', () => {
    expect(OPENING_VIEW).toEqual({
      stop: null,
      excerpt: null,
      range: ALL_DAYS,
      narrowing: EVERY_REPORT,
      query: '',
      about: null,
      data: null,
      language: null,
      embed: false,
      unknown: [],
    })
  })

  it('cannot be changed by mistake', () => {
    expect(Object.isFrozen(OPENING_VIEW) && Object.isFrozen(OPENING_VIEW.unknown)).toBe(true)
  })
})

describe('selecting a stop', () => {
  it('marks the excerpt that is asked for, and keeps all other choices', () => {
    expect(selectStop(VIEW, 'brink', 'announced-quote')).toEqual({
      ...VIEW,
      stop: 'brink',
      excerpt: 'announced-quote',
    })
  })

  it('unmarks an excerpt, which was the former stop’s', () => {
    expect(selectStop(VIEW, 'brink')).toEqual({ ...VIEW, stop: 'brink', excerpt: null })
  })

  it('is undone by closing it', () => {
    expect(closeStop(VIEW)).toEqual({ ...VIEW, stop: null, excerpt: null })
    expect(closeStop(selectStop(OPENING_VIEW, 'brink'))).toEqual(OPENING_VIEW)
  })
})

describe('setting the range', () => {
  it('keeps all other choices', () => {
    const range = { from: SECOND_DAY, to: null }
    expect(setRange(VIEW, range)).toEqual({ ...VIEW, range })
  })

  it('turns a reversed range round', () => {
    expect(setRange(VIEW, { from: THIRD_DAY, to: FIRST_DAY }).range).toEqual({
      from: FIRST_DAY,
      to: THIRD_DAY,
    })
  })

  it('never leaves a range that holds no day', () => {
    fc.assert(
      fc.property(nearbyRange, (range) => {
        expect(isOrdered(setRange(VIEW, range).range)).toBe(true)
      }),
    )
  })
})

describe('narrowing', () => {
  it('changes nothing else', () => {
    const narrowing = { article: null, kind: 'planned' } as const
    expect(narrow(VIEW, narrowing)).toEqual({ ...VIEW, narrowing })
  })

  it('is undone, with the range, by showing everything', () => {
    expect(showEverything(VIEW)).toEqual({ ...VIEW, range: ALL_DAYS, narrowing: EVERY_REPORT })
  })
})

describe('the page about method and sources', () => {
  it('takes the place of the stop, and keeps the days and the narrowing', () => {
    expect(showAbout(VIEW, 'errors')).toEqual({
      ...VIEW,
      stop: null,
      excerpt: null,
      about: 'errors',
    })
  })

  it('is left by selecting a stop and by going back to the itinerary', () => {
    const about = showAbout(VIEW)
    expect(selectStop(about, 'brink').about).toBeNull()
    expect(closeStop(about).about).toBeNull()
  })
})

describe('a view inside another page and one of its own', () => {
  it('show the same, and differ in that alone', () => {
    expect(wholePage(VIEW)).toEqual({ ...VIEW, embed: false })
    expect(embedded(wholePage(VIEW))).toEqual(VIEW)
    expect(wholePage(OPENING_VIEW)).toEqual(OPENING_VIEW)
  })
})

describe('any row of transitions', () => {
  it('changes no view that it was given, and depends on nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyTransition), (transitions) => {
        const run = () =>
          transitions.reduce<View>((view, transition) => deepFreeze(transition(view)), VIEW)
        expect(run()).toEqual(run())
      }),
    )
  })

  it('keeps the dataset, the language, the embedding and parameters of others', () => {
    fc.assert(
      fc.property(fc.array(anyTransition), (transitions) => {
        const { data, language, embed, unknown } = transitions.reduce<View>(
          (view, transition) => transition(view),
          VIEW,
        )
        expect({ data, language, embed, unknown }).toEqual({
          data: VIEW.data,
          language: VIEW.language,
          embed: VIEW.embed,
          unknown: VIEW.unknown,
        })
      }),
    )
  })

  it('never leaves an excerpt marked without its stop', () => {
    fc.assert(
      fc.property(fc.array(anyTransition), (transitions) => {
        const view = transitions.reduce<View>((before, transition) => transition(before), VIEW)
        expect(view.stop === null && view.excerpt !== null).toBe(false)
      }),
    )
  })
})
