import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBuildSettings } from '../../src/pages/build-settings.ts'

describe('the settings of a build', () => {
  it.each([{}, { DATELINE_DATA: '', DATELINE_SITE: '' }])(
    'are the built-in dataset and no known address for %j',
    (environment) => {
      expect(readBuildSettings(environment, '/x/', '/home/me')).toEqual({
        datasetFile: null,
        site: { base: '/x/', origin: null },
        isKept: true,
        dataHosts: [],
      })
    },
  )

  it('find the dataset’s file from the working folder', () => {
    const fileOf = (file: string) =>
      readBuildSettings({ DATELINE_DATA: file }, '/', resolve('/home/me')).datasetFile
    expect(fileOf('data/tour.geojson')).toBe(resolve('/home/me/data/tour.geojson'))
    expect(fileOf(resolve('/elsewhere/tour.geojson'))).toBe(resolve('/elsewhere/tour.geojson'))
  })

  it('keep nothing only where that is said, in a word that is understood', () => {
    const keeps = (value: string) => readBuildSettings({ DATELINE_OFFLINE: value }, '/', '/').isKept
    expect(keeps('no')).toBe(false)
    expect(keeps('yes')).toBe(true)
    expect(() => keeps('off')).toThrow(
      /DATELINE_OFFLINE=off is neither .* write DATELINE_OFFLINE=no/,
    )
  })

  it('list the hosts that datasets may come from, over https where no scheme is named', () => {
    const hostsOf = (hosts: string) =>
      readBuildSettings({ DATELINE_DATA_HOSTS: hosts }, '/', '/').dataHosts
    expect(hostsOf('data.example.org, https://Other.example/  http://localhost:8080')).toEqual([
      'https://data.example.org',
      'https://other.example',
      'http://localhost:8080',
    ])
    expect(hostsOf('a.example a.example,')).toEqual(['https://a.example'])
  })

  it.each([
    '*',
    '*.example.org',
    'https://example.org/data/',
    'example.org/data',
    'ftp://example.org',
    'me@example.org',
    "'self'",
    'example.org;script-src',
  ])('refuse %s as a host', (host) => {
    expect(() => readBuildSettings({ DATELINE_DATA_HOSTS: host }, '/', '/')).toThrow(
      /DATELINE_DATA_HOSTS names .* no host: write hosts alone/,
    )
  })

  it('refuse an address that disagrees with the base', () => {
    const environment = { DATELINE_SITE: 'https://example.org/a/' }
    expect(() => readBuildSettings(environment, '/b/', '/')).toThrow(/--base=\/a\//)
  })
})
