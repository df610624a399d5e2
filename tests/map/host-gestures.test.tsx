import { act, fireEvent, render, screen } from '@testing-library/react'
import type { Map as LeafletMap } from 'leaflet'
import { describe, expect, it, vi } from 'vitest'
import { HostGestures } from '../../src/map/HostGestures.tsx'
import { Announcer } from '../../src/ui/announcer.tsx'
import { aLeafletMap } from './a-leaflet-map.ts'

const WHEEL = 'Use Ctrl and the wheel to zoom'
const FINGERS = 'Use two fingers to move the map'

/** A map in another page, drawn, and what its own handlers come to hear. */
function embeddedMap(): { map: LeafletMap; heard: ReturnType<typeof vi.fn> } {
  const map = aLeafletMap()
  const heard = vi.fn()
  for (const type of ['wheel', 'touchstart', 'mousedown']) {
    map.getContainer().addEventListener(type, ({ type }) => heard(type))
  }
  render(
    <Announcer>
      <HostGestures map={map} />
    </Announcer>,
  )
  return { map, heard }
}

/** The sentence on screen; null while none is seen. */
function hint(): string | null {
  const shown = document.querySelector('.gesture-hint[data-shown="true"]')
  return shown === null ? null : shown.textContent
}

function finger(number: number): Touch {
  return { identifier: number, clientX: 10, clientY: 10 * number } as Touch
}

describe('the wheel over an embedded map', () => {
  it('is left to the page around, and a sentence says what zooms', () => {
    const { map, heard } = embeddedMap()
    const isLeft = fireEvent.wheel(map.getContainer(), { deltaY: 100 })
    // Nothing has prevented what a browser does with it.
    expect(isLeft).toBe(true)
    expect(heard).not.toHaveBeenCalled()
    expect(hint()).toBe(WHEEL)
  })

  it.each(['ctrlKey', 'metaKey'])('is the map’s with %s, and the sentence goes', (key) => {
    const { map, heard } = embeddedMap()
    fireEvent.wheel(map.getContainer(), { deltaY: 100 })
    fireEvent.wheel(map.getContainer(), { deltaY: 100, [key]: true })
    expect(heard.mock.calls).toEqual([['wheel']])
    expect(hint()).toBeNull()
  })

  it('scrolls the list of a group without a sentence', () => {
    const { map } = embeddedMap()
    const list = document.createElement('ul')
    list.className = 'group-list'
    map.getContainer().append(list)
    fireEvent.wheel(list, { deltaY: 100 })
    expect(hint()).toBeNull()
  })

  it('is told of on screen each time, and spoken once', () => {
    vi.useFakeTimers()
    const { map } = embeddedMap()
    const status = () => screen.getByRole('status').textContent
    fireEvent.wheel(map.getContainer(), { deltaY: 100 })
    expect(status()).toBe(WHEEL)
    act(() => vi.advanceTimersByTime(7_000))
    expect([hint(), status()]).toEqual([null, ''])
    fireEvent.wheel(map.getContainer(), { deltaY: 100 })
    expect([hint(), status()]).toEqual([WHEEL, ''])
  })

  it('keeps the sentence until the reader has stopped for a moment', () => {
    vi.useFakeTimers()
    const { map } = embeddedMap()
    fireEvent.wheel(map.getContainer(), { deltaY: 100 })
    act(() => vi.advanceTimersByTime(1_000))
    fireEvent.wheel(map.getContainer(), { deltaY: 100 })
    act(() => vi.advanceTimersByTime(1_000))
    expect(hint()).toBe(WHEEL)
    act(() => vi.advanceTimersByTime(1_000))
    expect(hint()).toBeNull()
  })
})

describe('fingers on an embedded map', () => {
  it('scroll the page around where there is one, and a sentence says what moves the map', () => {
    const { map, heard } = embeddedMap()
    const container = map.getContainer()
    expect(fireEvent.touchStart(container, { touches: [finger(1)] })).toBe(true)
    // A press alone asks for nothing that would need a word.
    expect(hint()).toBeNull()
    fireEvent.touchMove(container, { touches: [finger(1)] })
    expect(hint()).toBe(FINGERS)
    expect(heard).not.toHaveBeenCalled()
  })

  it('are the map’s where there are two', () => {
    const { map, heard } = embeddedMap()
    fireEvent.touchStart(map.getContainer(), { touches: [finger(1), finger(2)] })
    fireEvent.touchMove(map.getContainer(), { touches: [finger(1), finger(2)] })
    expect(heard.mock.calls).toEqual([['touchstart']])
    expect(hint()).toBeNull()
  })
})

it('gives everything back to the map when it goes', () => {
  const map = aLeafletMap()
  const heard = vi.fn()
  map.getContainer().addEventListener('wheel', heard)
  const { unmount } = render(
    <Announcer>
      <HostGestures map={map} />
    </Announcer>,
  )
  unmount()
  fireEvent.wheel(map.getContainer(), { deltaY: 100 })
  expect(heard).toHaveBeenCalledTimes(1)
})
