import { expect, it } from 'vitest'
import { readMessage } from '../../src/offline/messages.ts'

it('reads what a page tells the worker', () => {
  expect(readMessage({ kind: 'take-over' })).toEqual({ kind: 'take-over' })
  expect(readMessage({ kind: 'arrived', seen: ['a', 7, 'b'] })).toEqual({
    kind: 'arrived',
    seen: ['a', 'b'],
  })
})

it.each([null, undefined, 'take-over', {}, { kind: 'other' }, { kind: 'arrived' }])(
  'leaves alone what other code may send: %j',
  (data) => {
    expect(readMessage(data)).toBeNull()
  },
)
