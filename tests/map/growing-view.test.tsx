import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import type { Dataset } from '../../src/dataset/model.ts'
import { useGrowingView } from '../../src/map/use-growing-view.ts'
import { aDataset } from '../builders/model.ts'

function Pane({ dataset, onGrown }: { dataset: Dataset; onGrown: () => void }) {
  const pane = useRef<HTMLElement>(null)
  useGrowingView(pane, dataset, onGrown)
  return <section ref={pane} aria-label="Map" />
}

it('the map’s view follows a dataset that grows, until a reader touches the map', () => {
  const onGrown = vi.fn()
  const first = aDataset()
  const { rerender } = render(<Pane dataset={first} onGrown={onGrown} />)
  rerender(<Pane dataset={first} onGrown={onGrown} />)
  expect(onGrown).not.toHaveBeenCalled()
  rerender(<Pane dataset={aDataset()} onGrown={onGrown} />)
  expect(onGrown).toHaveBeenCalledOnce()
  fireEvent.wheel(screen.getByRole('region', { name: 'Map' }))
  rerender(<Pane dataset={aDataset()} onGrown={onGrown} />)
  expect(onGrown).toHaveBeenCalledOnce()
})
