import { describe, expect, it } from 'vitest'
import type { StopEvent } from '../../src/dataset/model.ts'
import { groupCardSize, groupRows, stopCardSize } from '../../src/picture/stop-card.ts'
import { dotClass, dotLook } from '../../src/picture/stop-mark.ts'
import { anEvent, aStop } from '../builders/model.ts'
import { LETTERING } from './lettering.ts'

function lookOf(...reports: readonly StopEvent[]) {
  return dotLook({ stop: aStop({ precision: 'town', events: reports }), reports, hidden: 0 })
}

describe('the look of a dot', () => {
  it('is as precise as its stop where its reports say nothing else', () => {
    expect(lookOf(anEvent())).toEqual({ precision: 'town', kind: 'visit' })
  })

  it('is as precise as the most precise of its reports', () => {
    const vague = anEvent({ id: 'vague', precision: 'country' })
    const exact = anEvent({ id: 'exact', precision: 'site' })
    expect(lookOf(vague).precision).toBe('country')
    expect(lookOf(vague, anEvent()).precision).toBe('town')
    expect(lookOf(vague, anEvent(), exact).precision).toBe('site')
  })

  it('is visited only where a visit is reported, else planned, else background', () => {
    const planned = anEvent({ id: 'planned', kind: 'planned' })
    const background = anEvent({ id: 'background', kind: 'background' })
    expect(lookOf(planned, background, anEvent()).kind).toBe('visit')
    expect(lookOf(planned).kind).toBe('planned')
    expect(lookOf(planned, background).kind).toBe('planned')
    expect(lookOf(background).kind).toBe('background')
  })

  it('differs in its classes for all nine', () => {
    const looks = (['site', 'town', 'country'] as const).flatMap((precision) =>
      (['visit', 'planned', 'background'] as const).map((kind) => dotClass({ precision, kind })),
    )
    expect(new Set(looks).size).toBe(9)
  })
})

describe('a card', () => {
  it('is wider for a longer name and for a longer count', () => {
    expect(stopCardSize('Alder Bay', 2, LETTERING).width).toBeGreaterThan(
      stopCardSize('Brink', 2, LETTERING).width,
    )
    expect(stopCardSize('Brink', 100, LETTERING).width).toBeGreaterThan(
      stopCardSize('Brink', 2, LETTERING).width,
    )
  })

  it('is no wider than 220 pixels, however long the name', () => {
    const endless = 'Alder Bay '.repeat(20)
    expect(stopCardSize(endless, 2, LETTERING).width).toBe(220)
    expect(groupCardSize([endless, 'Brink'], LETTERING).width).toBe(220)
  })

  it('of a group has a row for each name, and is as wide as the widest', () => {
    const two = groupCardSize(['Brink', 'Alder Bay'], LETTERING)
    const three = groupCardSize(['Brink', 'Alder Bay', 'Corran'], LETTERING)
    expect(three.height).toBeGreaterThan(two.height)
    expect(three.width).toBe(two.width)
    expect(two.width).toBe(groupCardSize(['Alder Bay'], LETTERING).width)
  })

  it('of a large group prints four rows, the last of which counts the others', () => {
    expect(groupRows(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd'])
    expect(groupRows(['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'and 2 more'])
  })
})
