import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '../../src/dataset/dataset-index.ts'
import type { Dataset, StopEvent } from '../../src/dataset/model.ts'
import { builtPages } from '../../src/pages/built-pages.ts'
import type { SiteAddress } from '../../src/pages/site-address.ts'
import { urnOf } from '../../src/pages/stable-id.ts'
import { structuredData } from '../../src/pages/structured-data.ts'
import { anyDataset } from '../builders/arbitrary.ts'
import { IDS } from '../builders/ids.ts'
import {
  aDataset,
  anArticle,
  anEvent,
  anExcerpt,
  aStop,
  aTrip,
  SECOND_DAY,
  THIRD_DAY,
} from '../builders/model.ts'
import { KNOWN_SITE, NO_SITE } from './sites.ts'

type Node = Readonly<Record<string, unknown>>

/** The things that a page speaks of, as a program reads them. */
function graphOf(fileName: string, dataset: Dataset, site: SiteAddress = KNOWN_SITE) {
  const page = builtPages(dataset).find((one) => one.fileName === fileName)
  if (page === undefined) throw new Error(`The dataset has no page ${fileName}.`)
  const graph: unknown = JSON.parse(
    JSON.stringify(structuredData(page, dataset, indexDataset(dataset), site)),
  )
  return (graph as { '@graph': readonly Node[] } | null)?.['@graph'] ?? null
}

function ofType(type: string, graph: readonly Node[] | null): readonly Node[] {
  return (graph ?? []).filter((node) => node['@type'] === type)
}

const stopPage = (stop: string) => `stops/${stop}/index.html`

/** What the page of a stop with this one event says of it. */
function eventNode(event: StopEvent): Node | undefined {
  const dataset = aDataset({ stops: [aStop({ country: 'PT', events: [event] })] })
  const graph = graphOf(stopPage(IDS.stop), dataset) ?? []
  return graph.find((node) => node['@id'] === urnOf(dataset, 'event', event.id))
}

describe('the page of a stop, to machines', () => {
  it('is a page about a place, with its names, its country and its gazetteer entry', () => {
    const dataset = aDataset({ stops: [aStop({ ...aDataset().stops[0], country: 'PT' })] })
    const graph = graphOf(stopPage(IDS.stop), dataset)
    const [page] = ofType('WebPage', graph)
    const [place] = ofType('Place', graph)
    expect(page).toMatchObject({
      '@id': `https://example.org/dateline/stops/${IDS.stop}/`,
      name: 'Alder Bay · A botanist’s journey',
      dateModified: '2031-06-01',
      mainEntity: { '@id': place?.['@id'] },
    })
    expect(place).toEqual({
      '@type': 'Place',
      '@id': urnOf(dataset, 'stop', IDS.stop),
      name: 'Alder Bay',
      url: `https://example.org/dateline/stops/${IDS.stop}/`,
      alternateName: ['خليج', 'מפרץ'],
      geo: { '@type': 'GeoCoordinates', longitude: -31.2, latitude: 39.4 },
      containedInPlace: { '@type': 'Country', name: 'Portugal', identifier: 'PT' },
      sameAs: ['https://www.geonames.org/1'],
      description: 'The point marks the quay.',
    })
  })

  it('gives no coordinates of a stop that stands for a country', () => {
    const dataset = aDataset({ stops: [aStop({ precision: 'country' })] })
    const [place] = ofType('Place', graphOf(stopPage(IDS.stop), dataset))
    expect(place).not.toHaveProperty('geo')
  })

  it('tells a visit as an event that took place, on calendar days', () => {
    expect(eventNode(anEvent({ end: THIRD_DAY, extent: 'through' }))).toMatchObject({
      '@type': 'Event',
      name: 'Arrival by boat',
      startDate: '2031-05-05',
      endDate: '2031-05-07',
      eventStatus: 'https://schema.org/EventScheduled',
      keywords: 'Visit',
    })
  })

  it('never tells a planned visit as an event: it is a plan, with who announced it', () => {
    const node = eventNode(anEvent({ kind: 'planned' }))
    expect(node).toMatchObject({
      '@type': 'PlanAction',
      name: 'Alder Bay: Arrival by boat (planned)',
      scheduledTime: '2031-05-05',
      description:
        'Monday, May 5, 2031. Planned, as reported by The Harbour Post. No article and no record here says whether it took place.',
    })
    expect(JSON.stringify(node)).not.toMatch(/"Event"|EventScheduled|startDate/)
  })

  it('tells what happened without the traveller as that', () => {
    expect(eventNode(anEvent({ kind: 'background' }))).toMatchObject({
      '@type': 'Event',
      keywords: 'Background',
      description: 'Monday, May 5, 2031. It happened there, without the traveller.',
    })
  })

  it('gives no day where nobody says on which of several it was', () => {
    const visit = eventNode(anEvent({ end: SECOND_DAY, extent: 'within' }))
    expect(visit).not.toHaveProperty('startDate')
    expect(visit).not.toHaveProperty('endDate')
    expect(visit?.['description']).toMatch(
      /^Monday, May 5\s–\sTuesday, May 6, 2031\. On one of these days\.$/u,
    )
    const plan = eventNode(anEvent({ kind: 'planned', end: SECOND_DAY, extent: 'within' }))
    expect(plan).not.toHaveProperty('scheduledTime')
  })

  it('places an event in the country where the article names no more', () => {
    expect(eventNode(anEvent({ precision: 'country' }))?.['location']).toEqual({
      '@type': 'Country',
      name: 'Portugal',
      identifier: 'PT',
    })
  })

  it('quotes word for word, each quotation a part of its article and the subject of its event', () => {
    const dataset = aDataset()
    const graph = graphOf(stopPage(IDS.stop), dataset)
    const quotations = ofType('Quotation', graph)
    expect(quotations.map(({ text }) => text)).toEqual([
      'The botanist came ashore at Alder Bay on Monday.',
      'A crowd had gathered.',
      'The botanist was seen somewhere on the coast.',
    ])
    expect(quotations[0]).toMatchObject({
      url: `https://example.org/dateline/stops/${IDS.stop}/#arrival-quote`,
      inLanguage: 'en',
      isPartOf: { '@id': urnOf(dataset, 'article', IDS.article) },
    })
    const [event] = ofType('Event', graph)
    expect(event?.['subjectOf']).toEqual(
      quotations.slice(0, 2).map((quotation) => ({ '@id': quotation['@id'] })),
    )
  })

  it('says of an article what its text says of itself', () => {
    const dataset = aDataset({ articles: [anArticle({ authors: ['Ada Quill'] })] })
    const [article] = ofType('NewsArticle', graphOf(stopPage(IDS.plannedStop), dataset))
    expect(article).toEqual({
      '@type': 'NewsArticle',
      '@id': urnOf(dataset, 'article', IDS.article),
      headline: 'Botanist reaches Alder Bay',
      inLanguage: 'en',
      author: [{ '@type': 'Person', name: 'Ada Quill' }],
      publisher: { '@type': 'Organization', name: 'The Harbour Post' },
      datePublished: '2031-05-05',
      url: 'https://harbour-post.example/botanist',
    })
  })

  it('leaves out what is not known of an article, and takes no description for a headline', () => {
    const { textHash } = anArticle()
    const article = { id: IDS.article, title: '[No title printed]', language: 'en', textHash }
    const dataset = aDataset({ articles: [article], stops: [aStop()] })
    expect(ofType('NewsArticle', graphOf(stopPage(IDS.stop), dataset))).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': urnOf(dataset, 'article', IDS.article),
        description: '[No title printed]',
        inLanguage: 'en',
      },
    ])
  })

  it('makes no person of a byline that may be an institution’s', () => {
    const articles = [anArticle({ authors: ['Harbour News Agency', 'Ada Quill'] })]
    const [article] = ofType(
      'NewsArticle',
      graphOf(stopPage(IDS.stop), aDataset({ articles, stops: [aStop()] })),
    )
    expect(article).toMatchObject({
      author: [{ '@type': 'Person', name: 'Ada Quill' }],
      creditText: 'Harbour News Agency',
    })
  })
})

describe('the opening page, to machines', () => {
  it('holds the dataset, with what is known of its terms and no licence that nobody gave', () => {
    const [dataset] = ofType('Dataset', graphOf('index.html', aDataset()))
    expect(dataset).toMatchObject({
      name: 'A botanist’s journey',
      version: '1.0.0',
      dateModified: '2031-06-01',
      temporalCoverage: '2031-05-05/2031-05-06',
      creditText:
        'Every quotation belongs to the publisher of its article, which is named beside it.',
      usageInfo: 'https://example.org/dateline/about/#licences',
      distribution: {
        '@type': 'DataDownload',
        contentUrl: 'https://example.org/dateline/dataset.geojson',
        encodingFormat: 'application/geo+json',
      },
    })
    expect(dataset).not.toHaveProperty('license')
  })

  it('holds each trip that leads somewhere, its planned stays called so', () => {
    const [trip, ...others] = ofType('Trip', graphOf('index.html', aDataset()))
    expect(others).toEqual([])
    expect(trip).toMatchObject({ name: 'First trip, May 5–6, 2031' })
    expect(trip?.['itinerary']).toMatchObject({
      numberOfItems: 2,
      itemListElement: [
        { name: 'Alder Bay', item: { '@id': urnOf(aDataset(), 'stop', IDS.stop) } },
        { name: 'Brink (planned)' },
      ],
    })
  })

  it('counts the stays only where the sources give their order', () => {
    const trips = [aTrip()]
    const stopOn = (id: string, start = SECOND_DAY) =>
      aStop({ id, events: [anEvent({ id: `${id}-visit`, start, trip: IDS.trip })] })
    const itineraryOf = (stops: Dataset['stops']) =>
      ofType('Trip', graphOf('index.html', aDataset({ trips, stops })))[0]?.['itinerary']
    expect(itineraryOf([stopOn('a'), stopOn('b', THIRD_DAY)])).toMatchObject({
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      itemListElement: [{ position: 1 }, { position: 2 }],
    })
    const unordered = itineraryOf([stopOn('a'), stopOn('b')])
    expect(unordered).toMatchObject({ itemListOrder: 'https://schema.org/ItemListUnordered' })
    expect(JSON.stringify(unordered)).not.toContain('position')
  })
})

describe('the opening page of a large dataset, to machines', () => {
  it('stays light: its trips and places stand on the pages of its stops', () => {
    const stops = Array.from({ length: 301 }, (_, count) => aStop({ id: `stop-${count}` }))
    const typesOf = (dataset: Dataset) =>
      new Set(graphOf('index.html', dataset)?.map((node) => node['@type']))
    expect(typesOf(aDataset({ stops: stops.slice(1) }))).toContain('Place')
    const types = typesOf(aDataset({ stops }))
    expect(types).toEqual(new Set(['WebPage', 'WebSite', 'Dataset', 'NewsArticle']))
  })
})

describe('structured data', () => {
  it('is given on no page that search engines are asked to leave out', () => {
    expect(graphOf('404.html', aDataset())).toBeNull()
    expect(graphOf(stopPage(IDS.formerStop), aDataset())).toBeNull()
  })

  it('names the same things by the same ids wherever the site lives', () => {
    const idsOf = (site: SiteAddress) =>
      (graphOf(stopPage(IDS.stop), aDataset(), site) ?? [])
        .map((node) => node['@id'])
        .filter((id) => String(id).startsWith('urn:'))
    expect(idsOf(NO_SITE)).toEqual(idsOf(KNOWN_SITE))
    expect(ofType('WebPage', graphOf(stopPage(IDS.stop), aDataset(), NO_SITE))[0]?.['url']).toBe(
      `/dateline/stops/${IDS.stop}/`,
    )
  })

  it('refers only to things that it holds, or to the dataset, and to each by one id', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const whole = urnOf(dataset, 'dataset')
        for (const { fileName } of builtPages(dataset)) {
          const graph = graphOf(fileName, dataset)
          if (graph === null) continue
          const ids = graph.map((node) => node['@id'])
          expect(new Set(ids).size).toBe(ids.length)
          for (const id of referencesIn(graph)) expect([...ids, whole]).toContain(id)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('names no person but the authors of articles', () => {
    const excerpts = [anExcerpt({ exact: 'The botanist A. Traveller came ashore.' })]
    const articles = [anArticle({ authors: ['Ada Quill'] })]
    const dataset = aDataset({ articles, stops: [aStop({ events: [anEvent({ excerpts })] })] })
    const text = JSON.stringify(graphOf(stopPage(IDS.stop), dataset))
    expect(text.match(/"@type":"Person"/g)).toHaveLength(1)
    expect(text).not.toMatch(/attendee|performer|organizer|agent|spokenByCharacter/)
  })
})

/** The ids of all nodes that are nothing but a reference. */
function referencesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const [only, ...more] = entries
  if (only?.[0] === '@id' && more.length === 0) return [only[1]]
  return entries.flatMap(([, part]) => referencesIn(part))
}
