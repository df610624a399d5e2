import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { CreditsDialog } from '../../src/app/CreditsDialog.tsx'
import { Notices } from '../../src/app/Notices.tsx'
import { ProblemReport, problemListLater } from '../../src/app/ProblemReport.tsx'
import { day } from '../../src/calendar/day.ts'
import type { Dataset } from '../../src/dataset/model.ts'
import type { Problem } from '../../src/dataset/problem.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import type { Notice } from '../../src/view/notice.ts'
import { aFile } from '../builders/file.ts'
import { aDataset } from '../builders/model.ts'
import { aNavigation } from '../panel/navigation.ts'

const REVERSED: Problem = {
  kind: 'days-reversed',
  path: 'features[3].properties.events[0].end',
  found: '"2031-05-01"',
}

function problems(amount: number): readonly Problem[] {
  return Array.from({ length: amount }, (_, index) => ({ ...REVERSED, path: `features[${index}]` }))
}

// Its code comes later on a page; these tests are about what it says.
beforeAll(async () => {
  await problemListLater.load()
})

describe('the report of a dataset’s problems', () => {
  it('is not there for a dataset without any', () => {
    render(<ProblemReport problems={[]} isRestShown />)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('tells of each where it is, what was found, what was expected and what to do', () => {
    render(<ProblemReport problems={[REVERSED]} isRestShown={false} />)
    const [entry] = within(screen.getByRole('alert')).getAllByRole('listitem')
    expect(entry).toHaveTextContent('features[3].properties.events[0].end')
    expect(entry).toHaveTextContent('Found "2031-05-01"; expected an end on or after the start.')
    expect(entry).toHaveTextContent('Exchange start and end')
  })

  it('says that a problem of no particular place is one of the whole file', () => {
    const problem: Problem = { kind: 'not-json', path: '', found: 'Unexpected end' }
    render(<ProblemReport problems={[problem]} isRestShown={false} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('the whole file')
  })

  it('tells what reading a broken file has found', () => {
    const path = 'features[0].properties.events[0].start'
    const { problems: found } = readDataset(aFile({ [path]: '2031-02-30' }))
    render(<ProblemReport problems={found} isRestShown />)
    const entry = screen.getByText(path).closest('li')
    expect(entry).toHaveTextContent('Found "2031-02-30"')
    expect(entry).toHaveTextContent('expected a day of the calendar as YYYY-MM-DD')
  })

  it('says that nothing can be shown, and offers to load again, where nothing is left', () => {
    render(<ProblemReport problems={[REVERSED]} isRestShown={false} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'The dataset cannot be shown',
    )
    expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible()
  })

  it('is folded away, and says that the rest is shown, where something is left', async () => {
    render(<ProblemReport problems={problems(3)} isRestShown />)
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent(/3 .+ The rest is shown\./)
    const entry = screen.getByText('features[0]')
    expect(entry).not.toBeVisible()
    await userEvent.click(screen.getByText(/The rest is shown/))
    expect(entry).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Load again' })).toBeNull()
  })

  it('lists fifty problems and counts the others', () => {
    render(<ProblemReport problems={problems(53)} isRestShown={false} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(50)
    expect(screen.getByText('3 more.')).toBeVisible()
  })

  it.each([
    ['on a page', false],
    ['where a heading around it says that all is lost', undefined],
  ])('says first how many they are, %s', (_, isRestShown) => {
    const told = isRestShown === undefined ? {} : { isRestShown }
    const { rerender } = render(<ProblemReport problems={problems(10_000)} {...told} />)
    expect(screen.getByText('10,000 problems were found.')).toBeVisible()
    rerender(<ProblemReport problems={problems(1)} {...told} />)
    expect(screen.queryByText(/found\.$/)).toBeNull()
  })

  it('shows markup that was found as text', () => {
    const found = '"<img src=x onerror=alert(1)>"'
    render(<ProblemReport problems={[{ ...REVERSED, found }]} isRestShown={false} />)
    expect(screen.getByRole('listitem')).toHaveTextContent(found)
    expect(document.querySelector('img')).toBeNull()
  })

  it('tells the same problem at one place twice when the file has it twice', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    render(<ProblemReport problems={[REVERSED, REVERSED]} isRestShown={false} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(complaint).not.toHaveBeenCalled()
  })
})

const NO_STOP: Notice = { kind: 'unknown-stop', stop: 'nowhere' }
const NO_ARTICLE: Notice = { kind: 'unknown-article', article: 'lost' }

describe('notices', () => {
  it('are one alert with a sentence each', () => {
    render(<Notices notices={[NO_STOP, NO_ARTICLE]} nameOf={String} onDismiss={() => {}} />)
    const alert = screen.getByRole('alert')
    expect(within(alert).getByText(/no stop “nowhere”/)).toBeVisible()
    expect(within(alert).getByText(/no article “lost”/)).toBeVisible()
  })

  it('say the same only once', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    render(<Notices notices={[NO_STOP, NO_STOP]} nameOf={String} onDismiss={() => {}} />)
    expect(screen.getAllByText(/no stop “nowhere”/)).toHaveLength(1)
    expect(complaint).not.toHaveBeenCalled()
  })
})

/** A page with nothing but the credits and a button that opens them. */
function CreditsPage({ dataset = aDataset() }: { readonly dataset?: Dataset }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Credits
      </button>
      {isOpen && (
        <CreditsDialog
          dataset={dataset}
          base="/dateline/"
          navigation={aNavigation()}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

async function openCredits(dataset?: Dataset) {
  render(dataset === undefined ? <CreditsPage /> : <CreditsPage dataset={dataset} />)
  await userEvent.click(screen.getByRole('button', { name: 'Credits' }))
  return screen.getByRole('dialog', { name: 'Credits' })
}

describe('the credits', () => {
  it('stand in a dialog named after them, and close again', async () => {
    const dialog = await openCredits()
    expect(dialog).toBeVisible()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('hold the licences, with links to their texts', async () => {
    const dialog = within(await openCredits())
    for (const [name, address] of [
      ['© OpenStreetMap contributors', 'https://www.openstreetmap.org/copyright'],
      ['Open Database License 1.0', 'https://opendatacommons.org/licenses/odbl/1-0/'],
      ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
      ['Licences of the software, in full', '/dateline/licences.txt'],
    ] as const) {
      expect(dialog.getByRole('link', { name })).toHaveAttribute('href', address)
    }
  })

  it('tell the dataset’s version and every correction with its reason', async () => {
    const correction = { day: day('2024-07-01'), what: 'A day was moved.', why: 'It was misread.' }
    const dataset = aDataset({ version: '1.2.0', corrections: [correction] })
    const dialog = within(await openCredits(dataset))
    expect(dialog.getByText(/Version 1\.2\.0/)).toBeVisible()
    expect(dialog.getByText(/July 1, 2024: A day was moved\. It was misread\./)).toBeVisible()
  })
})
