import { act, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { ComingLine } from '../../src/app/other-data/ComingLine.tsx'
import { sourceLater } from '../../src/app/SourcePane.tsx'
import { Announcer } from '../../src/ui/announcer.tsx'
import type { Coming } from '../../src/ui/data-source.ts'

const COMING: Coming = {
  ...{ state: 'coming', received: 1e6, total: 4e6, stops: 200, isAwaited: false, tryAgain: null },
}

// Its words come with its code.
beforeAll(async () => {
  await sourceLater.load()
})

describe('how much of a dataset is there', () => {
  it.each([
    ['has come', 'whole', /^Loaded: 900 stops\.$/],
    ['breaks off', 'cut-off', /^The download broke off .* Shown is what came: 900 stops\./],
    ['ends in a fault', 'damaged', /^The file cannot be read to its end\. .* 900 stops\./],
  ] as const)('says that it %s as its stops are on screen', (_, state, sentence) => {
    const store = createStore<Coming>(() => COMING)
    const line = (drawn: number) => (
      <Announcer>
        <ComingLine store={store} drawn={drawn} />
      </Announcer>
    )
    const { rerender } = render(line(200))
    act(() => store.setState({ state, received: 4e6, stops: 900 }))
    expect(screen.queryByText(sentence)).toBeNull()
    expect(
      screen.getByText('Loading: 4 of 4 MB, 900 stops so far.', { selector: '.coming' }),
    ).toBeVisible()
    rerender(line(900))
    expect(screen.getByText(sentence, { selector: '.coming, .broken-off p' })).toBeVisible()
  })
})
