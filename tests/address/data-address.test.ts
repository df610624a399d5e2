import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataOfFile, fileOfData, readDataAddress } from '../../src/address/data-address.ts'
import '../builders/fixed-seed.ts'

const HOME = 'https://maps.example/dateline/'

function read(data: string, hosts: readonly string[] = []) {
  return readDataAddress(data, { home: HOME, hosts })
}

describe('the address of another dataset', () => {
  it('resolves against the site’s base', () => {
    const own = { host: 'maps.example', isOwn: true }
    expect(read('tours/a b.geojson')).toEqual({ ...own, url: `${HOME}tours/a%20b.geojson` })
    expect(read('../x.geojson')).toEqual({ ...own, url: 'https://maps.example/x.geojson' })
    expect(read('/x.geojson?v=2#part')).toEqual({
      ...own,
      url: 'https://maps.example/x.geojson?v=2',
    })
    expect(read('https://maps.example/x.geojson')).toMatchObject(own)
  })

  it.each([
    'https://elsewhere.example/x.geojson',
    '//elsewhere.example/x.geojson',
    '\\\\elsewhere.example\\x.geojson',
    'https:/\\elsewhere.example/x.geojson',
    ' https://ELSEWHERE.example/x.geojson',
  ])('of another host is refused, and the host named: %s', (data) => {
    expect(read(data)).toEqual({
      notice: { kind: 'data-host-refused', host: 'elsewhere.example' },
    })
  })

  it('of a host that the owner lists is let in, by its scheme, name and port', () => {
    const listed = ['https://elsewhere.example']
    expect(read('https://elsewhere.example/x.geojson', listed)).toEqual({
      url: 'https://elsewhere.example/x.geojson',
      host: 'elsewhere.example',
      isOwn: false,
    })
    for (const data of [
      'http://elsewhere.example/x',
      'https://elsewhere.example:8443/x',
      'https://sub.elsewhere.example/x',
      'https://elsewhere.example.evil.example/x',
      'http://maps.example/x',
    ]) {
      expect(read(data, listed)).toMatchObject({ notice: { kind: 'data-host-refused' } })
    }
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript://maps.example/%0aalert(1)',
    'data:application/json,{}',
    'blob:https://maps.example/6f0a',
    'ftp://maps.example/x.geojson',
    'https://',
    'https://me:secret@maps.example/x.geojson',
    'https://maps.example@elsewhere.example/x.geojson',
  ])('that is no plain web address is refused: %s', (data) => {
    expect(read(data, ['https://elsewhere.example'])).toEqual({
      notice: { kind: 'data-no-address', data },
    })
  })

  it.each([
    ['file:tour.geojson', 'tour.geojson'],
    ['FILE:///home/me/tour.geojson', 'tour.geojson'],
    ['file:C:\\journeys\\tour.geojson', 'tour.geojson'],
  ])('of a file on a machine names the file alone: %s', (data, file) => {
    expect(read(data)).toEqual({ notice: { kind: 'data-on-machine', file } })
  })

  it('never leads to a host that is not let in, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (data) => {
        const found = read(data)
        if ('url' in found) expect(new URL(found.url).origin).toBe('https://maps.example')
      }),
      { numRuns: 500 },
    )
  })
})

it('a file’s name is found again in what stands for it', () => {
  expect(fileOfData(dataOfFile('جولة 1.geojson'))).toBe('جولة 1.geojson')
  expect(fileOfData('tour.geojson')).toBeNull()
})
