import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useMediaQuery } from '../../src/ui/use-media-query.ts'
import { stubMedia } from './browser-stubs.ts'

const PHONE = '(max-width: 45rem)'

function Screen() {
  const isPhone = useMediaQuery(PHONE)
  return <p>{isPhone ? 'phone' : 'desk'}</p>
}

describe('the reader’s screen', () => {
  it('is known from the first drawing', () => {
    stubMedia(PHONE)
    render(<Screen />)
    expect(screen.getByText('phone')).toBeVisible()
  })

  it('is followed while the page is open', () => {
    const media = stubMedia()
    render(<Screen />)
    expect(screen.getByText('desk')).toBeVisible()
    act(() => media.change(PHONE))
    expect(screen.getByText('phone')).toBeVisible()
  })
})
