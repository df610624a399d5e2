import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withEarlyDataset } from '../../src/pages/early-dataset.ts'

const TEMPLATE = readFileSync('index.html', 'utf8')
const linked = (html: string) => html.match(/<link rel="preload"[^>]* href="([^"]*)"/)?.[1]

describe('a page that asks early for its dataset', () => {
  it('asks at the address that the program will ask for', () => {
    const html = withEarlyDataset(TEMPLATE, '/dateline/dataset.ar.geojson?12345678')
    expect(linked(html)).toBe('/dateline/dataset.ar.geojson?12345678')
    expect(html.replace('/dateline/dataset.ar.geojson?12345678', '/dataset.geojson')).toBe(TEMPLATE)
  })

  it('asks for nothing where nobody knows which file it will be', () => {
    const html = withEarlyDataset(TEMPLATE, null)
    expect(linked(html)).toBeUndefined()
    expect(html).toContain('</script>\n    <title>')
    expect(html).toContain('icon.svg')
  })
})
