import { describe, expect, it } from 'vitest'
import type { Dataset, Stop } from '../../src/dataset/model.ts'
import { builtPages } from '../../src/pages/built-pages.ts'
import { aDataset, anEvent, aStop, SECOND_DAY } from '../builders/model.ts'

function aJourney(stops: readonly Stop[], overrides: Partial<Dataset> = {}): Dataset {
  return aDataset({
    title: 'To the pole',
    description: 'A journey as its diaries report it.',
    stops,
    ...overrides,
  })
}

const fileNames = (dataset: Dataset) => builtPages(dataset).map((page) => page.fileName)

describe('the pages of a build', () => {
  it('are the opening view, method and sources, one for each stop and one for all else', () => {
    expect(fileNames(aJourney([aStop({ id: 'framheim' }), aStop({ id: 'polheim' })]))).toEqual([
      'index.html',
      'about/index.html',
      'stops/framheim/index.html',
      'stops/polheim/index.html',
      '404.html',
    ])
  })

  it('answer former ids too, unlisted, so that old links live', () => {
    const pages = builtPages(aJourney([aStop({ id: 'polheim', aliases: ['pole', 'polheim'] })]))
    const former = pages.find((page) => page.fileName === 'stops/pole/index.html')
    expect(former?.head.title).toBe('Polheim · To the pole · Dateline')
    expect(former?.head.unlisted).toBe(true)
    expect(former?.page).toEqual({ stop: 'polheim' })
    expect(pages).toHaveLength(5)
  })

  it('give a current id the page that another stop once had', () => {
    const dataset = aJourney([
      aStop({ id: 'a', aliases: ['b', 'c'] }),
      aStop({ id: 'b', aliases: ['c'] }),
    ])
    const pages = builtPages(dataset)
    expect(pages.map((page) => page.fileName)).toEqual([
      'index.html',
      'about/index.html',
      'stops/a/index.html',
      'stops/b/index.html',
      'stops/c/index.html',
      '404.html',
    ])
    expect(pages[3]?.head.title).toBe('B · To the pole · Dateline')
    expect(pages[4]?.head.title).toBe('A · To the pole · Dateline')
  })

  it('say in their heads what they show, and are listed unless nothing is there', () => {
    const stop = aStop({
      id: 'polheim',
      name: 'Polheim',
      events: [anEvent({ id: '1' }), anEvent({ id: '2', start: SECOND_DAY })],
    })
    const [opening, about, polheim, notFound] = builtPages(aJourney([stop])).map(
      (page) => page.head,
    )
    expect(about).toEqual({
      title: 'Method and sources · To the pole · Dateline',
      heading: 'Method and sources · To the pole',
      description: 'From which articles, by which method and under which terms. To the pole.',
      unlisted: false,
    })
    expect(opening).toEqual({
      title: 'To the pole · Dateline',
      heading: 'To the pole',
      description: 'A journey as its diaries report it.',
      unlisted: false,
    })
    expect(polheim).toEqual({
      title: 'Polheim · To the pole · Dateline',
      heading: 'Polheim · To the pole',
      description: 'Polheim, 2 reports, May 5–6, 2031, in the words of the articles. To the pole.',
      unlisted: false,
    })
    expect(notFound?.title).toBe('Page not found · To the pole · Dateline')
    expect(notFound?.unlisted).toBe(true)
  })

  it('know what they show, but for the one where nothing is', () => {
    const pages = builtPages(aJourney([aStop({ id: 'framheim' })]))
    expect(pages.map(({ page }) => page)).toEqual(['map', 'about', { stop: 'framheim' }, null])
  })

  it('give a stop without reports no days', () => {
    const [, , framheim] = builtPages(aJourney([aStop({ id: 'framheim', events: [] })]))
    expect(framheim?.head.description).toBe(
      'Framheim, 0 reports, in the words of the articles. To the pole.',
    )
  })

  it('count a single report in the singular', () => {
    const [, , framheim] = builtPages(aJourney([aStop({ id: 'framheim' })]))
    expect(framheim?.head.description).toMatch(/^Framheim, 1 report, /)
  })

  it('call the dataset what it calls itself in the page’s language', () => {
    const title = { en: 'To the pole', nb: 'Til polen' }
    const [opening] = builtPages(aJourney([aStop({ id: 'framheim' })], { title, language: 'nb' }))
    expect(opening?.head.title).toBe('To the pole · Dateline')
  })

  it('say in which language the dataset speaks of itself, where that is another', () => {
    const [norwegian] = builtPages(aJourney([aStop({ id: 'framheim' })], { language: 'nb' }))
    expect(norwegian?.head.language).toBe('nb')
    const [english] = builtPages(aJourney([aStop({ id: 'framheim' })]))
    expect(english?.head).not.toHaveProperty('language')
  })

  it('lie under the prefix of their language, all but the one for addresses without a page', () => {
    const pages = builtPages(aJourney([aStop({ id: 'polheim', aliases: ['pole'] })]), 'ar')
    expect(pages.map(({ fileName }) => fileName)).toEqual([
      'ar/index.html',
      'ar/about/index.html',
      'ar/stops/polheim/index.html',
      'ar/stops/pole/index.html',
    ])
    expect(new Set(pages.map(({ prefix }) => prefix))).toEqual(new Set(['ar']))
  })

  it('are refused when an id would escape its folder', () => {
    expect(() => builtPages(aJourney([aStop({ id: '../404' })]))).toThrow(/"\.\.\/404"/)
    expect(() => builtPages(aJourney([aStop({ id: 'a', aliases: ['..'] })]))).toThrow(/"\.\."/)
  })

  it('are refused when two ids would share a file on some systems', () => {
    expect(() =>
      builtPages(aJourney([aStop({ id: 'Polheim' }), aStop({ id: 'polheim' })])),
    ).toThrow(/share the page stops\/polheim\/index\.html \(the other is stops\/Polheim/)
  })
})
