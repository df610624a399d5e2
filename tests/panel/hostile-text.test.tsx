import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ALL_DAYS } from '../../src/calendar/range.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { EVERY_REPORT } from '../../src/itinerary/narrowing.ts'
import { shownStops } from '../../src/itinerary/shown.ts'
import { Itinerary } from '../../src/panel/Itinerary.tsx'
import { aFile, type FileChanges } from '../builders/file.ts'
import { aNavigation } from './navigation.ts'
import { showPanel } from './show-panel.tsx'

const BOLD = '<b>x</b>'
const TRAP = '<img src=x onerror=alert(1)>'

/** The dataset that a file with these changes gives, and the problems it has. */
function read(changes: FileChanges) {
  const { dataset, problems } = readDataset(aFile(changes))
  if (dataset === null) throw new Error(`No dataset: ${JSON.stringify(problems)}`)
  return { dataset, problems }
}

const STOP = 'features[0].properties'
const EVENT = `${STOP}.events[0]`

describe('markup in a dataset', () => {
  it('is shown as the text it is, wherever it stands', () => {
    const places = [
      'articles[0].title',
      'articles[0].publisher',
      'articles[0].authors[0]',
      'records[0].register',
      'records[0].locale',
      'records[0].country',
      'trips[0].title',
      `${STOP}.name`,
      `${STOP}.note`,
      `${STOP}.names.ar`,
      `${STOP}.links[0]`,
      `${EVENT}.title`,
      `${EVENT}.excerpts[0].exact`,
      `${EVENT}.dateBasis.words`,
      `${EVENT}.dateBasis.rule`,
      `${EVENT}.placeBasis.rule`,
      `${EVENT}.orderBasis.rule`,
      `${EVENT}.disagreements[0].note`,
      `${EVENT}.disagreements[0].excerpts[0].exact`,
    ]
    const changes = places.map((path, index) => [path, `${BOLD}${index}${TRAP}`])
    const { dataset, problems } = read(Object.fromEntries(changes))
    expect(problems).toEqual([])
    const { panel } = showPanel(dataset)
    for (const index of places.keys()) {
      expect(panel).toHaveTextContent(`${BOLD}${index}${TRAP}`)
    }
    expect(panel.querySelector('b, img, script')).toBeNull()
  })

  it('is shown as text in the itinerary too', () => {
    const { dataset } = read({
      [`${STOP}.name`]: TRAP,
      'trips[0].title': BOLD,
      'trips[0].otherPlaces': [{ name: TRAP }],
    })
    render(
      <Itinerary
        dataset={dataset}
        stops={shownStops(dataset, ALL_DAYS)}
        range={ALL_DAYS}
        highlighted={new Set()}
        onPoint={() => undefined}
        navigation={aNavigation()}
        narrowing={EVERY_REPORT}
        onEverything={() => {}}
      />,
    )
    const itinerary = screen.getByRole('navigation', { name: 'Itinerary' })
    expect(within(itinerary).getByRole('link', { name: TRAP })).toBeVisible()
    expect(within(itinerary).getByText(BOLD)).toBeVisible()
    expect(itinerary).toHaveTextContent(`Also named on this trip: ${TRAP}`)
    expect(itinerary.querySelector('b, img')).toBeNull()
  })

  it('keeps the breaks and the spaces of a quotation', () => {
    const exact = 'One line.\n  Another & <line>.'
    const { dataset } = read({ [`${EVENT}.excerpts[0].exact`]: exact })
    showPanel(dataset)
    const quotes = screen.getAllByRole('blockquote').map((quote) => quote.textContent)
    expect(quotes).toContain(exact)
  })
})

describe('links of a dataset', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    '//elsewhere.example/',
    'https:elsewhere',
  ])('never lead to %s', (url) => {
    const { dataset, problems } = read({
      'articles[1].url': url,
      'records[0].url': url,
      [`${STOP}.links`]: [url, `geonames:${url}`, `wikidata:${url}`],
    })
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['articles[1].url', 'records[0].url']),
    )
    const { panel } = showPanel(dataset)
    const links = [...panel.querySelectorAll('a')]
    expect(links).not.toEqual([])
    for (const { href } of links) expect(new URL(href).protocol).toMatch(/^https?:$/)
    for (const { href } of links) expect(href).not.toContain('elsewhere')
  })

  it('to other sites do not tell them where the reader came from', () => {
    const { dataset } = read({})
    const { panel } = showPanel(dataset)
    const abroad = [...panel.querySelectorAll('a')].filter(
      ({ origin }) => origin !== window.location.origin,
    )
    expect(abroad.length).toBeGreaterThanOrEqual(3)
    for (const link of abroad) expect(link).toHaveAttribute('rel', 'noreferrer')
  })
})
