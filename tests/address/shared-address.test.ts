import { describe, expect, it } from 'vitest'
import { sharedAddress } from '../../src/address/shared-address.ts'
import { day } from '../../src/calendar/day.ts'
import { aDocument, aSite, aView } from './addresses.ts'

const VIEW = aView({
  stop: 'alder-bay',
  excerpt: 'arrival-quote',
  range: { from: day('2031-05-05'), to: null },
})

describe('the address to hand on', () => {
  it('is that of the view, as a page of its own', () => {
    expect(sharedAddress({ ...VIEW, embed: true }, aSite('/dateline/'))).toBe(
      '/dateline/stops/alder-bay/?from=2031-05-05#arrival-quote',
    )
  })

  it('is one of the published site, in its form, where the page is a copy of one', () => {
    const copy = { ...aDocument('/C:/my%20files/dateline.html'), home: 'https://example.org/tour/' }
    expect(sharedAddress(VIEW, copy)).toBe(
      'https://example.org/tour/stops/alder-bay/?from=2031-05-05#arrival-quote',
    )
    expect(sharedAddress(aView({ about: 'sources' }), copy)).toBe(
      'https://example.org/tour/about/#sources',
    )
  })

  it('stays within the document where no site is known', () => {
    expect(sharedAddress(VIEW, aDocument('/C:/my%20files/dateline.html'))).toBe(
      '/C:/my%20files/dateline.html?stop=alder-bay&from=2031-05-05#arrival-quote',
    )
  })
})
