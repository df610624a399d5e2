import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Later, later } from '../../src/app/later.tsx'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import type { Dataset, Stop } from '../../src/dataset/model.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { MapInWords } from '../../src/panel/MapInWords.tsx'
import { MapSentences } from '../../src/panel/MapSentences.tsx'
import { aDataset, anEvent, aStop, aTrip, FIRST_DAY } from '../builders/model.ts'

const TRIP = aTrip()

function inTurn(amount: number): readonly Stop[] {
  return Array.from({ length: amount }, (_, index) =>
    aStop({
      id: `stop-${index}`,
      position: { longitude: 0, latitude: index / 10 },
      events: [anEvent({ id: `event-${index}`, start: FIRST_DAY, order: index, trip: TRIP.id })],
    }),
  )
}

function showWords(dataset: Dataset, selected: string | null = null) {
  const told = { dataset, stops: shownStops(dataset, ALL_DAYS), selected }
  render(
    <MapInWords written={null} load={async () => undefined}>
      <MapSentences {...told} />
    </MapInWords>,
  )
}

/** What is told, whatever the map shows. */
function Words() {
  return <p>Alder Bay, May 5.</p>
}

async function unfold(stops: readonly Stop[], selected: string | null = null) {
  const dataset = aDataset({ trips: [TRIP], stops })
  showWords(dataset, selected)
  await userEvent.click(screen.getByText('Map in words'))
  return screen.getAllByRole('listitem').map((item) => item.textContent)
}

describe('the map in words', () => {
  it('has a sentence for each stop: where it lies from the one before, and when', async () => {
    expect(await unfold(aDataset().stops)).toEqual([
      expect.stringMatching(/^Alder Bay, May 5–6, day inferred: .+\.$/),
      'Brink, May 6, planned: about 88 km north-east of Alder Bay.',
      'Corran, May 6, without the traveller: 140 km south of Brink.',
    ])
  })

  it('says so where two stops lie at one place', async () => {
    const [first, second] = inTurn(2)
    const there = { ...second, position: first?.position } as Stop
    expect((await unfold([first as Stop, there]))[1]).toBe(
      'Stop 1, May 5: the same place as Stop 0.',
    )
  })

  describe('in a written page', () => {
    /** The page, with its words as the build has written them. */
    async function writtenPage() {
      const words = later(async () => Words)
      await words.load()
      const root = document.createElement('div')
      root.innerHTML = renderToString(page(words))
      document.body.append(root)
      onTestFinished(() => root.remove())
      return root
    }

    function page({ Component, Written, load }: Later<object>) {
      return (
        <MapInWords written={<Written />} load={load}>
          <Component />
        </MapInWords>
      )
    }

    /** Words whose code has not come. */
    function comingWords() {
      let come: (code: typeof Words) => void = () => undefined
      const code = new Promise<typeof Words>((resolve) => {
        come = resolve
      })
      return { words: later(() => code), come: () => act(async () => come(Words)) }
    }

    it('keeps its words until they can be drawn, where it was unfolded before', async () => {
      const root = await writtenPage()
      const details = root.querySelector('details') as HTMLDetailsElement
      details.open = true
      const written = screen.getByText('Alder Bay, May 5.')
      const { words, come } = comingWords()
      await act(async () => void hydrateRoot(root, page(words)))
      expect(screen.getByText('Alder Bay, May 5.')).toBe(written)
      await come()
      expect(screen.getByText('Alder Bay, May 5.')).toBeVisible()
      expect(screen.getByText('Alder Bay, May 5.')).not.toBe(written)
    })

    it('leaves them, once they are folded, to be drawn anew', async () => {
      const root = await writtenPage()
      const { words, come } = comingWords()
      await act(async () => void hydrateRoot(root, page(words)))
      expect(screen.queryByText('Alder Bay, May 5.')).toBeNull()
      await userEvent.click(screen.getByText('Map in words'))
      await come()
      expect(screen.getByText('Alder Bay, May 5.')).toBeVisible()
    })
  })

  it('tells nothing as long as it is folded', () => {
    const dataset = aDataset()
    showWords(dataset)
    expect(screen.queryByRole('listitem')).toBeNull()
  })

  it('tells all of some stops beside one of them, and of very many those that it is about', async () => {
    expect(await unfold(inTurn(3), 'stop-1')).toHaveLength(3)
  })

  it('tells of very many, beside one of them, its own way and the next', async () => {
    const sentences = await unfold(inTurn(120), 'stop-50')
    expect(sentences.map((sentence) => sentence?.split(',')[0])).toEqual(['Stop 50', 'Stop 51'])
  })

  it('tells more of very many when it is asked for, and leads the focus on there', async () => {
    expect(await unfold(inTurn(320))).toHaveLength(300)
    expect(screen.getByText(/^300 of 320 are listed here\./)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show 20 more' }))
    const all = screen.getAllByRole('listitem')
    expect(all).toHaveLength(320)
    expect(all[300]).toHaveFocus()
    expect(screen.queryByText(/are listed here/)).toBeNull()
  })
})
