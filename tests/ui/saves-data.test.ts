import { afterEach, expect, it, vi } from 'vitest'
import { savesData } from '../../src/ui/saves-data.ts'
import { stubMedia } from './browser-stubs.ts'

afterEach(() => vi.unstubAllGlobals())

function aBrowser(connection: unknown, ...media: readonly string[]): void {
  vi.stubGlobal('navigator', { connection })
  stubMedia(...media)
}

it('is off unless it is asked for, also where a browser knows nothing of it', () => {
  aBrowser(undefined)
  expect(savesData()).toBe(false)
  aBrowser({ saveData: false })
  expect(savesData()).toBe(false)
})

it('is on by the browser’s setting, or the system’s', () => {
  aBrowser({ saveData: true })
  expect(savesData()).toBe(true)
  aBrowser(undefined, '(prefers-reduced-data: reduce)')
  expect(savesData()).toBe(true)
})
