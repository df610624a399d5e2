import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAs } from '../../src/dataset/read-as.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { TRUSTED_FORMAT } from '../../src/dataset/trusted-format.ts'
import { anyDataset } from '../builders/arbitrary.ts'
import { fileOf } from '../builders/file.ts'
import '../builders/fixed-seed.ts'

describe('a file that is trusted', () => {
  it('gives the same dataset as with the checks, whichever it is', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const file = fileOf(dataset)
        expect(readAs(file, TRUSTED_FORMAT)).toEqual(readDataset(file))
      }),
    )
  })

  it('gives the same for the published one', () => {
    const file: unknown = JSON.parse(readFileSync('public/dataset.geojson', 'utf8'))
    expect(readAs(file, TRUSTED_FORMAT)).toEqual(readDataset(file))
  })
})
