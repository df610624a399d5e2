import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { describe, expect, it, vi } from 'vitest'
import { later } from '../../src/app/later.tsx'

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello, {name}</p>
}

describe('a component whose code comes later', () => {
  it('is waited for', async () => {
    const { Component } = later(async () => Greeting)
    await act(async () => {
      render(
        <Suspense fallback={<p>Waiting</p>}>
          <Component name="Ada" />
        </Suspense>,
      )
    })
    expect(screen.getByText('Hello, Ada')).toBeVisible()
  })

  it('is drawn at once where its code is there, and fetched only once', async () => {
    const fetchCode = vi.fn(async () => Greeting)
    const { Component, load } = later(fetchCode)
    await Promise.all([load(), load()])
    render(<Component name="Ada" />)
    expect(screen.getByText('Hello, Ada')).toBeVisible()
    expect(fetchCode).toHaveBeenCalledOnce()
  })

  it('is drawn at once also where its code has come since it was first asked for', async () => {
    const { Component, load } = later(async () => Greeting)
    await load()
    await act(async () => {
      render(
        <Suspense fallback={<p>Waiting</p>}>
          <Component name="Ada" />
        </Suspense>,
      )
      await Promise.resolve()
      expect(screen.queryByText('Waiting')).toBeNull()
    })
    expect(screen.getByText('Hello, Ada')).toBeVisible()
  })

  it('that cannot be fetched is a failure of its place, and is asked for anew the next time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const fetchCode = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('offline'))
    const { Component, load } = later(fetchCode)
    await act(async () => {
      render(
        <ErrorBoundary fallback={<p>Not there</p>}>
          <Suspense>
            <Component name="Ada" />
          </Suspense>
        </ErrorBoundary>,
      )
    })
    expect(screen.getByText('Not there')).toBeVisible()
    await expect(load()).resolves.toBe(Greeting)
  })
})
