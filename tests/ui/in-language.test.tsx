import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { InLanguage } from '../../src/ui/InLanguage.tsx'

describe('a text of somebody else’s', () => {
  it('is marked with its language and takes its own direction, where that is not the page’s', () => {
    render(<InLanguage text="رحلة إلى القطب" language="ar" />)
    const words = screen.getByText('رحلة إلى القطب')
    expect(words).toHaveAttribute('lang', 'ar')
    expect(words).toHaveAttribute('dir', 'auto')
  })

  it('is a plain part of its line in the language of the page', () => {
    const { container } = render(<InLanguage text="To the pole" language="en" />)
    expect(container.innerHTML).toBe('To the pole')
  })

  it('is the whole of an element where it is said which', () => {
    render(<InLanguage as="p" className="note" text="Til polen" language="nb" />)
    expect(screen.getByText('Til polen')).toHaveClass('note')
    expect(screen.getByText('Til polen').outerHTML).toMatch(/^<p .*lang="nb"/)
  })
})
