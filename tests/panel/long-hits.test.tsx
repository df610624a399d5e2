import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import { foundWords } from '../../src/itinerary/found-words.ts'
import { searchEntries } from '../../src/itinerary/search-entries.ts'
import { moveAmongResults } from '../../src/panel/among-results.ts'
import { LongHits } from '../../src/panel/LongHits.tsx'
import { aCentury } from './a-century.ts'
import { ROW_HEIGHT, scrollTo, stubScreen } from './a-screen.ts'
import { aNavigation } from './navigation.ts'

const DATASET = aCentury()

/** Every stop, report and quotation of a hundred trips. */
const HITS = [...searchEntries(DATASET)]

function showHits({ before = null as string | null, hits = HITS } = {}) {
  const onUp = vi.fn()
  const shown = render(
    // What can be pressed in it are links: the keys lead on among them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="side-scroll" onKeyDown={(event) => moveAmongResults(event, onUp)}>
      <LongHits
        dataset={DATASET}
        index={indexDataset(DATASET)}
        hits={hits}
        terms={foundWords([])}
        before={before}
        navigation={aNavigation()}
        onPoint={() => undefined}
      />
    </div>,
  )
  return { ...shown, onUp }
}

function linkOf(stop: string): HTMLElement {
  return screen.getByText(stop, { selector: 'a *' }).closest('a') as HTMLElement
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key })
}

beforeEach(stubScreen)

describe('very much that was found', () => {
  it('has only what is on screen, each with its place among all of its kind', () => {
    showHits()
    const found = screen.getAllByRole('listitem')
    expect(found.length).toBeLessThan(50)
    expect(found[2]).toHaveTextContent('Stop 2')
    expect(found[2]).toHaveAttribute('aria-posinset', '3')
    expect(found[2]).toHaveAttribute('aria-setsize', '1000')
    expect(screen.getByRole('heading', { name: 'Stops' })).toBeVisible()
  })

  it('has each kind under its heading', () => {
    showHits()
    act(() => scrollTo(10_000_000))
    expect(screen.getByRole('heading', { name: 'Quotations' })).toBeVisible()
    act(() => scrollTo(0))
    expect(screen.queryByRole('heading', { name: 'Quotations' })).toBeNull()
  })

  it('is gone through by the arrow keys for as long as there is more', () => {
    const { onUp } = showHits()
    act(() => linkOf('Stop 0').focus())
    for (let presses = 0; presses < 25; presses += 1) press('ArrowDown')
    expect(document.activeElement).toHaveTextContent(/^Stop 25$/)
    act(() => scrollTo(500 * ROW_HEIGHT))
    press('ArrowUp')
    expect(document.activeElement).toHaveTextContent(/^Stop 24$/)
    expect(onUp).not.toHaveBeenCalled()
  })

  it('has what the reader has pressed when they come back to the same', async () => {
    const { unmount } = showHits()
    act(() => scrollTo(400 * ROW_HEIGHT))
    await userEvent.click(linkOf('Stop 360'))
    unmount()
    // Searched anew, for the same.
    showHits({ before: 'stop-360', hits: [...HITS] })
    expect(screen.getByText('Stop 360').closest('li')).toHaveClass('row-held')
  })
})
