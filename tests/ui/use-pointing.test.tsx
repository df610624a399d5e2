import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { usePointing } from '../../src/ui/use-pointing.ts'

function Thing({ onPoint }: { readonly onPoint: (isPointed: boolean) => void }) {
  return (
    <button type="button" {...usePointing(onPoint)}>
      Thing
    </button>
  )
}

function showThing() {
  const onPoint = vi.fn()
  const { rerender } = render(<Thing onPoint={onPoint} />)
  return { onPoint, take: () => rerender(<p />) }
}

it('tells that a pointer comes and goes', async () => {
  const { onPoint } = showThing()
  await userEvent.hover(screen.getByRole('button'))
  expect(onPoint.mock.calls).toEqual([[true]])
  await userEvent.unhover(screen.getByRole('button'))
  expect(onPoint.mock.calls).toEqual([[true], [false]])
})

it('tells that the focus comes and goes', async () => {
  const { onPoint } = showThing()
  await userEvent.tab()
  expect(onPoint.mock.calls).toEqual([[true]])
  await userEvent.tab()
  expect(onPoint.mock.calls).toEqual([[true], [false]])
})

it('tells that it is over when the thing goes from under the pointer', async () => {
  const { onPoint, take } = showThing()
  await userEvent.hover(screen.getByRole('button'))
  take()
  expect(onPoint.mock.calls).toEqual([[true], [false]])
})

it('tells nothing of a thing that goes without having been pointed at', async () => {
  const { onPoint, take } = showThing()
  await userEvent.hover(screen.getByRole('button'))
  await userEvent.unhover(screen.getByRole('button'))
  take()
  expect(onPoint.mock.calls).toEqual([[true], [false]])
})
