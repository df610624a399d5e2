import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../../src/dataset/dataset-index.ts'
import type { Dataset } from '../../../src/dataset/model.ts'
import { readableDataset } from '../../../src/pages/single/readable-dataset.ts'
import { aDataset, anEvent, anExcerpt, aStop } from '../../builders/model.ts'
import { anyText } from '../hostile-texts.ts'

/** As a browser without script has it, between a page's tags. */
function read(dataset: Dataset): Document {
  const html = readableDataset(dataset, indexDataset(dataset))
  return new JSDOM(`<body><noscript>${html}</noscript><p id="after"></p></body>`).window.document
}

describe('a dataset where no script runs', () => {
  it('has every event with its words, by day', () => {
    const dataset = aDataset()
    const page = read(dataset)
    const events = dataset.stops.flatMap(({ events }) => events)
    expect(page.querySelectorAll('section')).toHaveLength(events.length)
    const text = page.body.textContent ?? ''
    for (const { excerpts } of events) {
      for (const { exact } of excerpts) expect(text).toContain(exact)
    }
  })

  it('is read where nothing is reported', () => {
    const page = read(aDataset({ stops: [aStop({ events: [] })] }))
    expect(page.querySelector('h1')?.textContent).not.toBe('')
    expect(page.querySelectorAll('section')).toHaveLength(0)
  })

  it('lets no text out of its place, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, exact) => {
        const event = anEvent({ excerpts: [anExcerpt({ exact })] })
        const page = read(aDataset({ stops: [aStop({ name, events: [event] })] }))
        expect(page.querySelectorAll('script, img, iframe, [onload]')).toHaveLength(0)
        expect(page.querySelectorAll('body > *')).toHaveLength(2)
      }),
      { numRuns: 60 },
    )
  })
})
