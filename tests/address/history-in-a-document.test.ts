// @vitest-environment jsdom

import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { decodeAddress } from '../../src/address/decode-address.ts'
import { connectHistory, type HistorySync } from '../../src/address/history-sync.ts'
import type { Notice } from '../../src/view/notice.ts'
import { selectStop } from '../../src/view/transitions.ts'
import type { View } from '../../src/view/view.ts'
import { aSite, aView } from './addresses.ts'

const SITE = aSite('/dateline/')

let store: StoreApi<{ readonly view: View; readonly notices: readonly Notice[] }>
let sync: HistorySync

beforeEach(() => {
  window.history.replaceState(null, '', "/dateline/?stop=it's")
  store = createStore(() => decodeAddress(window.location, SITE))
  sync = connectHistory({
    store: {
      get: () => store.getState().view,
      set: (view) => store.setState({ view }),
      playing: () => null,
      subscribe: store.subscribe,
    },
    site: SITE,
    window,
    resolve: (view) => ({ view, notices: [] }),
    report: (notices) => store.setState({ notices }),
  })
})

afterEach(() => sync.disconnect())

function theEvent(type: 'popstate' | 'hashchange'): Promise<unknown> {
  return new Promise((resolve) => window.addEventListener(type, resolve, { once: true }))
}

// What the fake window claims of browsers holds for a document's own history, with a zustand store.
it('a document writes, goes back and follows a fragment', async () => {
  sync.replace()
  expect(window.location.href).toMatch(/\/dateline\/stops\/it%27s\/$/)

  const length = window.history.length
  store.setState({ view: selectStop(store.getState().view, 'אשדוד') })
  store.setState({ notices: [] })
  expect(decodeURIComponent(window.location.pathname)).toBe('/dateline/stops/אשדוד/')
  expect(window.history.length).toBe(length + 1)

  const back = theEvent('popstate')
  window.history.back()
  await back
  expect(store.getState().view).toEqual(aView({ stop: "it's" }))

  const change = theEvent('hashchange')
  window.location.hash = '#e 1'
  await change
  expect(store.getState().view).toEqual(aView({ stop: "it's", excerpt: 'e 1' }))
  expect(window.location.hash).toBe('#e%201')
})
