import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { stubBrowser } from './ui/browser-stubs.ts'
import { hastenComputedStyle } from './ui/computed-style.ts'

// A busy machine takes seconds for code that is loaded when it is asked for.
configure({ asyncUtilTimeout: 10_000 })

hastenComputedStyle()

beforeEach(stubBrowser)

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})
