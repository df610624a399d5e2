import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Leg } from '../../src/itinerary/legs.ts'
import { LegLayer } from '../../src/map/LegLayer.tsx'
import { legLines } from '../../src/picture/leg-lines.ts'
import { IDS } from '../builders/ids.ts'
import { aTrip } from '../builders/model.ts'
import { aLeg } from '../picture/a-leg.ts'
import { aFrame } from './a-frame.ts'

const TRIPS = [aTrip(), aTrip({ id: IDS.laterTrip })]

describe('the drawing of the legs', () => {
  function draw(legs: readonly Leg[], states: Partial<ComponentProps<typeof LegLayer>> = {}) {
    const { container } = render(
      <LegLayer
        lines={legLines(legs, aFrame())}
        trips={TRIPS}
        later={new Set()}
        highlighted={new Set()}
        onPoint={() => undefined}
        {...states}
      />,
    )
    return container
  }

  it('says nothing to a screen reader, whom the itinerary tells the order', () => {
    expect(draw([aLeg('one')]).firstElementChild).toHaveAttribute('aria-hidden', 'true')
  })

  it('is dashed where an end was planned, and always in the line of its trip', () => {
    const drawing = draw([
      aLeg('one'),
      aLeg('two', { trip: aTrip({ id: IDS.laterTrip }) }),
      aLeg('three', { planned: true, trip: aTrip({ id: IDS.laterTrip }) }),
    ])
    const count = (classes: string) => drawing.querySelectorAll(`path${classes}`).length
    expect(count('.line-solid')).toBe(1)
    expect(count('.line-dotted')).toBe(2)
    expect(count('.line-dotted.line-planned')).toBe(1)
    expect(count('.line-planned')).toBe(1)
  })

  it('has an arrow for each leg whose order is stated, and for no other', () => {
    const legs = [aLeg('one'), aLeg('two', { directed: false }), aLeg('three')]
    const drawing = draw(legs)
    expect(drawing.querySelectorAll('path[transform]')).toHaveLength(2)
  })

  it('makes pale what a playing has not come to, and strong what is pointed at', () => {
    const drawing = draw([aLeg('one'), aLeg('two'), aLeg('three')], {
      later: new Set(['two', 'three']),
      highlighted: new Set(['three']),
    })
    const groups = [...drawing.querySelectorAll('g')].map((group) => group.className.baseVal)
    expect(groups).toEqual(['', 'leg-later', 'leg-later leg-highlighted'])
  })

  it('tells which leg is pointed at, and gives the keyboard no stop on it', async () => {
    const onPoint = vi.fn()
    const drawing = draw([aLeg('one'), aLeg('two')], { onPoint })
    const [, target = drawing] = drawing.querySelectorAll('.leg-target')
    await userEvent.hover(target)
    await userEvent.unhover(target)
    expect(onPoint.mock.calls).toEqual([[{ kind: 'leg', id: 'two' }], [null]])
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })

  it('draws each leg over a casing of the same course', () => {
    const drawing = draw([aLeg('one')])
    const courses = [...drawing.querySelectorAll('path:not([transform], .leg-target)')].map(
      (path) => path.getAttribute('d'),
    )
    expect(courses).toHaveLength(2)
    expect(new Set(courses).size).toBe(1)
    expect(courses[0]).toMatch(/^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+$/)
  })
})
