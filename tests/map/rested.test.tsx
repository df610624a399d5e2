import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useRested } from '../../src/map/use-rested.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

function rest(milliseconds: number) {
  act(() => vi.advanceTimersByTime(milliseconds))
}

describe('a value that rests', () => {
  it('is taken when it has stayed the same for a while, and not before', () => {
    const { result, rerender } = renderHook(({ value }) => useRested(value, 'frame'), {
      initialProps: { value: 'first' },
    })
    rerender({ value: 'second' })
    rest(100)
    rerender({ value: 'third' })
    rest(100)
    expect(result.current).toBe('first')
    rest(60)
    expect(result.current).toBe('third')
  })

  it('is taken at once under another key', () => {
    const { result, rerender } = renderHook(({ value, key }) => useRested(value, key), {
      initialProps: { value: 'first', key: 1 },
    })
    rerender({ value: 'second', key: 2 })
    expect(result.current).toBe('second')
  })
})
