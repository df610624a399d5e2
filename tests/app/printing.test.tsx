import { act, fireEvent, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { handoutLater } from '../../src/app/handout-later.ts'
import { openPage } from './open-page.tsx'

// Its code comes later on a page; these tests are about what it does.
beforeAll(async () => {
  await handoutLater.load()
})

/** What would be on paper; null where the page itself would be printed. */
const handout = () => document.querySelector<HTMLElement>('.handout')

/** Opens a page, on which the reader gives a first sign of printing. */
async function opensToPrint(address: string) {
  const opened = await openPage(address)
  await act(async () => {
    fireEvent.keyDown(document.body, { key: 'Control' })
  })
  return opened
}

const prints = () => fireEvent(window, new Event('beforeprint'))
const hasPrinted = () => act(() => fireEvent(window, new Event('afterprint')))

describe('printing', () => {
  it('puts a handout on the page for as long as it takes', async () => {
    await opensToPrint('/')
    expect(handout()).toBeNull()
    prints()
    expect(handout()).not.toBeNull()
    hasPrinted()
    expect(handout()).toBeNull()
  })

  it('prints a stop with its map, on which it stands out, and its address', async () => {
    await opensToPrint('/stops/brink/')
    prints()
    const paper = within(handout() ?? document.body)
    expect(paper.getByRole('heading', { level: 2, name: 'Brink' })).toBeInTheDocument()
    expect(paper.queryByRole('heading', { level: 2, name: 'Alder Bay' })).toBeNull()
    expect(paper.getByRole('img', { name: /^Map: .*Brink/ })).toBeInTheDocument()
    expect(handout()).toHaveTextContent(
      /This page: http.*\/stops\/brink\/ ?Dataset version 1\.0\.0/,
    )
  })

  it('prints of the itinerary what is chosen, and says what that is', async () => {
    await opensToPrint('/?from=2031-05-06&to=2031-05-06')
    prints()
    const paper = within(handout() ?? document.body)
    expect(paper.getByText('May 6, 2031 · 1 of 4 stops')).toBeInTheDocument()
    expect(paper.getByRole('heading', { level: 2, name: 'Brink' })).toBeInTheDocument()
    expect(paper.queryByRole('heading', { level: 2, name: 'Alder Bay' })).toBeNull()
  })

  it('is made ready when the pointer leaves towards the browser’s menu', async () => {
    await openPage('/')
    prints()
    expect(handout()).toBeNull()
    act(() => {
      fireEvent.mouseOut(document.documentElement, { clientY: 300, relatedTarget: null })
    })
    prints()
    expect(handout()).toBeNull()
    // Code that is there is drawn at once, but React would have it waited for in a test.
    await act(async () => {
      fireEvent.mouseOut(document.documentElement, { clientY: -1, relatedTarget: null })
    })
    prints()
    expect(handout()).not.toBeNull()
  })
})
