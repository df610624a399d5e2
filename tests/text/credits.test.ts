import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groundCredits, otherCredits } from '../../src/text/credits.ts'

const credits = [...groundCredits(), ...otherCredits()]

const everything = credits
  .flatMap(({ heading, paragraphs, links }) => [
    heading,
    ...paragraphs,
    ...links.map(({ name }) => name),
  ])
  .join('\n')

const addresses = credits.flatMap(({ links }) => links.map(({ address }) => address))

describe('the credits', () => {
  it.each([
    ['OpenStreetMap', 'https://www.openstreetmap.org/copyright'],
    ['Open Database License 1.0', 'https://opendatacommons.org/licenses/odbl/1-0/'],
    ['GeoNames', 'https://www.geonames.org/'],
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['Natural Earth', 'https://www.naturalearthdata.com/'],
  ])('name %s and link to it', (name, address) => {
    expect(everything).toContain(name)
    expect(addresses).toContain(address)
  })

  it('link to nothing but web addresses, each once', () => {
    for (const address of addresses) expect(new URL(address).protocol).toBe('https:')
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('name only files that lie beside the page', () => {
    const folder = new URL('../../public/basemap/', import.meta.url)
    const named = everything.match(/\b[a-z-]+\.json\b/g) ?? []
    expect(named).not.toEqual([])
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(named))
  })

  it('name every program that the screen is made with', async () => {
    const { default: manifest } = await import('../../package.json')
    // React's second half goes without saying.
    const programs = Object.keys(manifest.dependencies).filter((name) => name !== 'react-dom')
    expect(programs).not.toEqual([])
    for (const program of programs) expect(everything.toLowerCase()).toContain(program)
  })
})
