import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { fetchBasemap } from '../../src/basemap/files.ts'
import { BasemapSource } from '../../src/map/basemap-source.ts'

/** A file of the basemap, as it lies beside the page. */
function basemapFile(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../public/basemap', name), 'utf8')
}

/** A source, what it asked the server for, and which files it said are missing. */
function aSource(
  answer: (address: string) => Response,
  listeners: { readonly onHeldBack?: () => void; readonly onOffline?: () => void } = {},
) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return answer(address)
  })
  const missing: string[] = []
  const onFailure = (file: string) => missing.push(file)
  return {
    source: new BasemapSource(
      fetchBasemap((path) => `/dateline/${path}`),
      { onFailure, ...listeners },
    ),
    asked,
    missing,
  }
}

describe('the basemap’s files', () => {
  it('are asked for once, beside the page, however often a view needs them', async () => {
    const { source, asked } = aSource(() => new Response(basemapFile('labels-open.json')))
    const [one, two] = await Promise.all([
      source.labels('labels-open'),
      source.labels('labels-open'),
    ])
    expect(await source.labels('labels-open')).toBe(one)
    expect(two).toBe(one)
    expect(asked).toEqual(['/dateline/basemap/labels-open.json'])
  })

  it('have names in a reader’s language where the labels are in another, asked for once', async () => {
    const { source, asked } = aSource(() => new Response(basemapFile('names.json')))
    expect(await source.translations('en')).toBeNull()
    expect(asked).toEqual([])
    const [one, two] = await Promise.all([source.translations('ar'), source.translations('he-IL')])
    expect(one).toHaveProperty('360630.ar', 'القاهرة')
    expect(two).toBe(one)
    expect(asked).toEqual(['/dateline/basemap/names.json'])
  })

  it('are read into tiles', async () => {
    const { source, missing } = aSource(() => new Response(basemapFile('core.json')))
    await expect(source.geometry('core')).resolves.toBeDefined()
    expect(missing).toEqual([])
  })

  it.each([
    ['that the server has not', () => new Response('gone', { status: 404 })],
    ['that is no JSON', () => new Response('<!doctype html>')],
    ['that is something else', () => new Response('{"type":"Topology"}')],
  ])('are told by name when one cannot be had: one %s', async (_, answer) => {
    const { source, missing } = aSource(answer)
    await expect(source.geometry('core')).rejects.toThrow()
    expect(missing).toEqual(['core.json'])
  })

  it('are not asked for again by themselves after they failed, else every tile would', async () => {
    const { source, asked, missing } = aSource(() => new Response('', { status: 503 }))
    await expect(source.geometry('core')).rejects.toThrow('503')
    await expect(source.geometry('core')).rejects.toThrow('503')
    expect(asked).toHaveLength(1)
    expect(missing).toEqual(['core.json'])
  })

  it('are asked for again when that is wished, those alone that failed', async () => {
    let isUp = false
    const { source, asked } = aSource((address) =>
      isUp || address.includes('labels')
        ? new Response(basemapFile(address.replace('/dateline/basemap/', '')))
        : new Response('', { status: 503 }),
    )
    const labels = await source.labels('labels-open')
    await expect(source.geometry('core')).rejects.toThrow('503')
    isUp = true
    const again = source.askingAgain()
    await expect(again.geometry('core')).resolves.toBeDefined()
    expect(await again.labels('labels-open')).toBe(labels)
    expect(asked.filter((address) => address.includes('labels'))).toHaveLength(1)
    expect(asked.filter((address) => address.includes('core'))).toHaveLength(2)
  })
})

describe('where a reader saves data', () => {
  it('more detail is not asked for, and said to be held back', async () => {
    const heldBack = vi.fn()
    const { source, asked, missing } = aSource(() => new Response('{}'), { onHeldBack: heldBack })
    await expect(source.geometry('core')).rejects.toThrow('held back')
    await expect(source.labels('labels-region')).rejects.toThrow('held back')
    expect(asked).toEqual([])
    expect(missing).toEqual([])
    expect(heldBack).toHaveBeenCalledTimes(2)
  })

  it('what the map cannot do without is asked for as ever', async () => {
    const heldBack = vi.fn()
    const { source } = aSource(
      (address) => {
        return new Response(basemapFile(address.replace('/dateline/basemap/', '')))
      },
      { onHeldBack: heldBack },
    )
    await source.geometry('world')
    await source.labels('labels-open')
    expect(heldBack).not.toHaveBeenCalled()
  })

  it('more detail comes once it is asked for, with what was there before', async () => {
    const { source, asked } = aSource(
      (address) => new Response(basemapFile(address.replace('/dateline/basemap/', ''))),
      { onHeldBack: () => undefined },
    )
    const world = await source.geometry('world')
    await source.geometry('core').catch(() => undefined)
    const detailed = source.withDetail()
    expect(await detailed.geometry('world')).toBe(world)
    await expect(detailed.geometry('core')).resolves.toBeDefined()
    expect(asked).toEqual(['/dateline/basemap/world.json', '/dateline/basemap/core.json'])
  })
})

describe('without a network', () => {
  it('more detail is said to be out of reach, and what the map cannot do without is missing', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const offline = vi.fn()
    const { source, missing } = aSource(() => new Response('', { status: 503 }), {
      onOffline: offline,
    })
    await expect(source.geometry('core')).rejects.toThrow('503')
    expect(offline).toHaveBeenCalledOnce()
    expect(missing).toEqual([])
    await expect(source.geometry('world')).rejects.toThrow('503')
    expect(missing).toEqual(['world.json'])
  })
})
