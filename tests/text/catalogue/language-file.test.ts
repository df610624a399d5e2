import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGE_FOLDER, languageFiles } from '../../../src/text/catalogue/language-file.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'languages-'))
  await cp(LANGUAGE_FOLDER, folder, { recursive: true })
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a new language', () => {
  it('is known once there is a file of it, and English stays the first', async () => {
    const before = languageFiles(folder).map(({ tag }) => tag)
    const french = {
      language: {
        name: 'Français',
        direction: 'ltr',
        offer: 'Lire',
        decline: 'Non',
        failed: 'Hors ligne',
      },
      opening: { product: 'Dateline' },
    }
    await writeFile(join(folder, 'fr.json'), JSON.stringify(french))
    const [first, ...others] = languageFiles(folder)
    expect(first?.tag).toBe('en')
    expect(others.map(({ tag }) => tag)).toEqual([...before.slice(1), 'fr'].sort())
    expect(others.find(({ tag }) => tag === 'fr')).toEqual({
      tag: 'fr',
      name: 'Français',
      direction: 'ltr',
      offer: 'Lire',
      decline: 'Non',
      failed: 'Hors ligne',
      parts: { opening: { product: 'Dateline' } },
    })
  })

  it.each([
    [{}],
    [{ language: { name: 'Français', offer: 'Lire', decline: 'Non', failed: 'Hors ligne' } }],
    [{ language: { direction: 'ltr', offer: 'Lire', decline: 'Non', failed: 'Hors ligne' } }],
    [{ language: { name: 'Français', direction: 'ltr', offer: 'Lire' } }],
  ])('must say what it is: %j', async (file) => {
    await writeFile(join(folder, 'fr.json'), JSON.stringify(file))
    expect(() => languageFiles(folder)).toThrow('fr.json must begin with "language"')
  })
})
