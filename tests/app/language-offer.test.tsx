import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { languageOfferLater } from '../../src/app/language-offer-later.ts'
import { openPage } from './open-page.tsx'

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

/** Opens a page with a browser that prefers these languages. */
async function openFor(languages: readonly string[], address = '/') {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
  await languageOfferLater.load()
  const opened = await openPage(address)
  await act(async () => {})
  return opened
}

const ARABIC = 'قراءة هذه الصفحة بالعربية'
const offer = () => screen.queryByRole('link', { name: ARABIC })

describe('a reader who prefers another language', () => {
  it('is offered it in its own words, with the way to the same view', async () => {
    await openFor(['ar-EG', 'en'], '/stops/brink/?from=2031-05-06#announced-quote')
    expect(offer()).toHaveAttribute('href', '/ar/stops/brink/?from=2031-05-06#announced-quote')
    expect(offer()?.closest('[lang]')).toHaveAttribute('lang', 'ar')
    expect(offer()?.closest('[dir]')).toHaveAttribute('dir', 'rtl')
  })

  it('stays where they are', async () => {
    const { address } = await openFor(['ar', 'en'], '/stops/brink/')
    expect(address()).toBe('/stops/brink/')
    expect(screen.getByRole('complementary', { name: 'Brink' })).toBeVisible()
  })

  it('is not offered it again once they have declined', async () => {
    const { user } = await openFor(['ar'])
    await user.click(screen.getByRole('button', { name: 'إغلاق' }))
    expect(offer()).toBeNull()
    expect(screen.getByRole('navigation', { name: 'Itinerary' })).toHaveFocus()
    document.body.innerHTML = ''
    await openFor(['ar'])
    expect(offer()).toBeNull()
  })

  it('is offered it on each page where the browser remembers nothing', async () => {
    const refuse = () => {
      throw new DOMException('The browser keeps nothing.', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    const { user } = await openFor(['ar'])
    await user.click(screen.getByRole('button', { name: 'إغلاق' }))
    expect(offer()).toBeNull()
  })

  it('is not offered one in a frame of another page', async () => {
    await openFor(['ar'], '/?embed')
    expect(offer()).toBeNull()
  })
})

describe('a reader of the page’s language', () => {
  it('is offered none, and finds the others by their own names', async () => {
    await openFor(['en-GB', 'ar'], '/stops/brink/?from=2031-05-06')
    expect(offer()).toBeNull()
    const languages = within(screen.getByRole('navigation', { name: 'Languages' }))
    const links = languages.getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.lang, link.getAttribute('href')])).toEqual([
      ['العربية', 'ar', '/ar/stops/brink/?from=2031-05-06'],
      ['עברית', 'he', '/he/stops/brink/?from=2031-05-06'],
    ])
  })

  it('finds them on the page about method and sources, too', async () => {
    await openFor(['en'], '/about/#days')
    expect(screen.getByRole('link', { name: 'עברית' })).toHaveAttribute('href', '/he/about/#days')
  })
})
