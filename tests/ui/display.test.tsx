import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chooseDisplay, useDisplay } from '../../src/ui/display.ts'
import { useLook } from '../../src/ui/use-look.ts'
import { stubMedia } from './browser-stubs.ts'

const DARK = '(prefers-color-scheme: dark)'
const MORE = '(prefers-contrast: more)'
const { dataset } = document.documentElement

afterEach(() => {
  chooseDisplay('theme', 'system')
  chooseDisplay('contrast', 'system')
})

describe('the look of a page', () => {
  it('is the system’s where the reader has chosen nothing, and follows it', () => {
    const media = stubMedia()
    const { result } = renderHook(useLook)
    expect(result.current).toEqual({ scheme: 'light', contrast: 'usual' })
    act(() => media.change(DARK, MORE))
    expect(result.current).toEqual({ scheme: 'dark', contrast: 'more' })
  })

  it('is what the reader has chosen, whatever the system has', () => {
    stubMedia(DARK)
    const { result } = renderHook(useLook)
    act(() => {
      chooseDisplay('theme', 'light')
      chooseDisplay('contrast', 'more')
    })
    expect(result.current).toEqual({ scheme: 'light', contrast: 'more' })
    act(() => {
      chooseDisplay('theme', 'system')
      chooseDisplay('contrast', 'system')
    })
    expect(result.current).toEqual({ scheme: 'dark', contrast: 'usual' })
  })
})

describe('a choice', () => {
  it('stands on the page’s root, where the styles read it, and in the browser for the next page', () => {
    expect(chooseDisplay('theme', 'dark')).toBe(true)
    expect(dataset['theme']).toBe('dark')
    expect(localStorage.getItem('dateline-theme')).toBe('dark')
    chooseDisplay('theme', 'system')
    expect(dataset['theme']).toBeUndefined()
    expect(localStorage.getItem('dateline-theme')).toBeNull()
  })

  it('holds for the page where the browser keeps nothing', () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(chooseDisplay('theme', 'dark')).toBe(false)
    refuse.mockRestore()
    expect(renderHook(useDisplay).result.current.theme).toBe('dark')
  })

  it('that means nothing is none', () => {
    dataset['theme'] = 'sepia'
    expect(renderHook(useDisplay).result.current.theme).toBe('system')
  })
})
