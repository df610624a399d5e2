import { act } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { earlyEntries } from '../../src/app/early-entries.ts'

interface FieldsProps {
  readonly onPress?: () => void
  readonly onKind: (kind: string) => void
  readonly onDay: (day: string) => void
  readonly onTakenOver?: () => void
}

function Fields({ onPress, onKind, onDay, onTakenOver }: FieldsProps) {
  const [kind, setKind] = useState('every')
  const [day, setDay] = useState('2031-05-05')
  useEffect(() => onTakenOver?.(), [onTakenOver])
  return (
    <>
      <select
        value={kind}
        onChange={(event) => {
          setKind(event.target.value)
          onKind(event.target.value)
        }}
      >
        <option value="every">Every kind</option>
        <option value="visit">Visits</option>
      </select>
      <button type="button" onClick={onPress}>
        <span>Play</span>
      </button>
      <input
        type="date"
        value={day}
        onChange={(event) => setDay(event.target.value)}
        onBlur={(event) => onDay(event.target.value)}
      />
    </>
  )
}

/** A click on an element as a written page notes it. */
function click(element: Element | null): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true })
  element?.dispatchEvent(event)
  return event
}

/** A written page that the program takes over after the reader has been there. */
async function takenOver(reader: (root: HTMLElement) => void, meanwhile = () => {}) {
  const [onPress, onKind, onDay] = [vi.fn(), vi.fn(), vi.fn()]
  const root = document.createElement('div')
  document.body.append(root)
  root.innerHTML = renderToString(<Fields onKind={onKind} onDay={onDay} />)
  reader(root)
  const enterAgain = earlyEntries(root)
  meanwhile()
  await act(() =>
    hydrateRoot(
      root,
      <Fields onPress={onPress} onKind={onKind} onDay={onDay} onTakenOver={enterAgain} />,
    ),
  )
  await act(() => new Promise((resolve) => setTimeout(resolve)))
  const [select, input] = [root.querySelector('select'), root.querySelector('input')]
  root.remove()
  return { onPress, onKind, onDay, kind: select?.value, day: input?.value }
}

describe('what a reader enters before the program comes', () => {
  it('counts once it has come', async () => {
    const page = await takenOver((root) => {
      const [select, input] = [root.querySelector('select'), root.querySelector('input')]
      if (select !== null) select.value = 'visit'
      if (input !== null) input.value = '2031-05-06'
    })
    expect(page).toMatchObject({ kind: 'visit', day: '2031-05-06' })
    expect(page.onKind).toHaveBeenCalledExactlyOnceWith('visit')
    expect(page.onDay).toHaveBeenCalledExactlyOnceWith('2031-05-06')
  })

  it('counts when it is entered while the page is taken over', async () => {
    let input: HTMLInputElement | null = null
    const page = await takenOver(
      (root) => {
        input = root.querySelector('input')
      },
      () => {
        if (input === null) return
        input.value = '2031-05-06'
        input.dispatchEvent(new Event('input', { bubbles: true }))
      },
    )
    expect(page.day).toBe('2031-05-06')
    expect(page.onDay).toHaveBeenCalledExactlyOnceWith('2031-05-06')
  })

  it('counts a press once, however often it was made', async () => {
    const page = await takenOver((root) => {
      const press = click(root.querySelector('button span'))
      vi.stubGlobal('earlyPresses', [press, press, click(document.body), press])
    })
    expect(page.onPress).toHaveBeenCalledOnce()
    expect('earlyPresses' in globalThis).toBe(false)
  })

  it('leaves a press beside the page’s buttons alone', async () => {
    const page = await takenOver(() => vi.stubGlobal('earlyPresses', [click(document.body)]))
    expect(page.onPress).not.toHaveBeenCalled()
  })

  it.each([
    ['Escape', 1],
    ['a', 0],
  ])('takes the key %s for a press %i times', async (key, times) => {
    const onKey = vi.fn()
    addEventListener('keydown', onKey)
    await takenOver(() => vi.stubGlobal('earlyPresses', [new KeyboardEvent('keydown', { key })]))
    removeEventListener('keydown', onKey)
    expect(onKey).toHaveBeenCalledTimes(times)
  })

  it('takes Escape, and no click, that is pressed while the page is taken over', async () => {
    const presses: Event[] = []
    const onKey = vi.fn()
    vi.stubGlobal('earlyPresses', presses)
    addEventListener('keydown', onKey)
    let button: Element | null = null
    const page = await takenOver(
      (root) => {
        button = root.querySelector('button')
      },
      () => presses.push(new KeyboardEvent('keydown', { key: 'Escape' }), click(button)),
    )
    removeEventListener('keydown', onKey)
    expect(onKey).toHaveBeenCalledOnce()
    expect(page.onPress).not.toHaveBeenCalled()
    expect('earlyPresses' in globalThis).toBe(false)
  })

  it('is nothing where nothing was entered', async () => {
    const page = await takenOver(() => {})
    expect(page).toMatchObject({ kind: 'every', day: '2031-05-05' })
    expect(page.onKind).not.toHaveBeenCalled()
    expect(page.onDay).not.toHaveBeenCalled()
    expect(page.onPress).not.toHaveBeenCalled()
  })
})
