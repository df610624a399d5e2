import { expect, it } from 'vitest'
import { ReadingTurns } from '../../src/app/other-data/reading-turns.ts'

it('a file that is opened takes the place of one that is still being opened', () => {
  const turns = new ReadingTurns()
  const first = turns.begin()
  const second = turns.begin()
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false])
})

it('a file on screen is read on until another one takes the screen', () => {
  const turns = new ReadingTurns()
  const first = turns.begin()
  turns.show(first)
  const second = turns.begin()
  expect(first.signal.aborted).toBe(false)
  turns.show(second)
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false])
})

it('one that is drawn again stays', () => {
  const turns = new ReadingTurns()
  const only = turns.begin()
  turns.show(only)
  turns.show(only)
  expect(only.signal.aborted).toBe(false)
})
