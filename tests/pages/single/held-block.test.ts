import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { heldFile } from '../../../src/app/held-file.ts'
import { packedBlock, plainBlock } from '../../../src/pages/single/held-block.ts'
import { anyText } from '../hostile-texts.ts'

function pageWith(...blocks: readonly string[]): Document {
  return new JSDOM(`<!doctype html><body>${blocks.join('\n')}<p>after</p></body>`).window.document
}

describe('a file that a page holds', () => {
  it('comes back as it was, packed, whatever its name and its text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (name, text) => {
        // What an attribute can hold after parsing, and what UTF-8 can hold.
        const file = name.replace(/[\0\r]/g, '')
        const content = text.replace(/\p{Surrogate}/gu, '\uFFFD')
        const page = pageWith(packedBlock(`of ${file}`, 'another'), packedBlock(file, content))
        expect(await heldFile(page, file)).toBe(content)
        expect(page.querySelectorAll('body > *')).toHaveLength(3)
      }),
      { numRuns: 60 },
    )
  })

  it('says the same in JSON that can be read in the page’s source', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const page = pageWith(plainBlock('a.json', 'application/json', JSON.stringify({ text })))
        expect(JSON.parse(await heldFile(page, 'a.json'))).toEqual({ text })
        expect(page.querySelectorAll('body > *')).toHaveLength(2)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the lines of its JSON, for people', async () => {
    const json = '{\n  "title": "Ferries"\n}'
    expect(await heldFile(pageWith(plainBlock('a.json', 'application/json', json)), 'a.json')).toBe(
      json,
    )
  })

  it('is missed by name', async () => {
    const page = pageWith(packedBlock('basemap/world.json', '{}'))
    await expect(heldFile(page, 'basemap/open.json')).rejects.toThrow('basemap/open.json')
  })

  it('is packed alike each time: a build’s output is the same for the same input', () => {
    expect(packedBlock('a', 'text')).toBe(packedBlock('a', 'text'))
  })
})
