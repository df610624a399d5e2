import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { licencesText, packageFolders } from '../../src/pages/third-party-licences.ts'

let modules = ''

beforeEach(async () => {
  modules = join(await mkdtemp(join(tmpdir(), 'dateline-licences-')), 'node_modules')
})

afterEach(() => rm(join(modules, '..'), { recursive: true, force: true }))

async function aPackage(name: string, licenceFile: string | null): Promise<string> {
  const folder = join(modules, name)
  await mkdir(folder, { recursive: true })
  const manifest = { name, version: '1.2.3', license: 'MIT' }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  if (licenceFile !== null) await writeFile(join(folder, licenceFile), 'Permission is granted.\n')
  return folder
}

describe('the licences of a build', () => {
  it('name every package once, scoped ones too, and nothing of our own', async () => {
    const plain = await aPackage('leaf', 'LICENSE')
    const scoped = await aPackage('@scope/leaf', 'license.md')
    const ids = [
      join(plain, 'src', 'a.js'),
      `\0${join(plain, 'src', 'b.js')}`,
      join(scoped, 'index.js'),
      join(modules, '..', 'src', 'main.ts'),
    ]
    expect(packageFolders(ids)).toEqual([scoped, plain])
  })

  it('keep each licence’s text, and say where a package ships none', async () => {
    const text = licencesText([await aPackage('leaf', 'LICENCE.txt'), await aPackage('bare', null)])
    expect(text).toContain('leaf 1.2.3 (MIT)\n\nPermission is granted.')
    expect(text).toContain('bare 1.2.3 (MIT)\n\nNo licence file is shipped.')
  })
})
