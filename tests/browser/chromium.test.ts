import { describe, expect, it } from 'vitest'
import { findChromium, isBrowserRequired } from './chromium.ts'

const only =
  (...programs: readonly string[]) =>
  (path: string) =>
    programs.includes(path)

describe('finding a Chromium', () => {
  it('takes the one that is named before any other', () => {
    const environment = { DATELINE_CHROMIUM: '/opt/chromium', PATH: '/usr/bin' }
    const isProgram = only('/opt/chromium', '/usr/bin/chromium')
    expect(findChromium(environment, 'linux', isProgram)).toBe('/opt/chromium')
  })

  it('refuses to take another when the named one is not there', () => {
    const environment = { DATELINE_CHROMIUM: '/opt/chromium' }
    expect(() => findChromium(environment, 'linux', only('/usr/bin/chromium'))).toThrow(
      'DATELINE_CHROMIUM is "/opt/chromium", which is no program that can be run.',
    )
  })

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/snap/bin/chromium-browser'],
    ['linux', '/snap/bin/google-chrome'],
    ['linux', '/snap/bin/google-chrome-stable'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/Users/r/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ])('on %s finds %s', (platform, program) => {
    const environment = {
      PATH: '/bin:/snap/bin',
      HOME: '/Users/r',
      ProgramFiles: 'C:\\Program Files',
    }
    expect(findChromium(environment, platform, only(program))).toBe(program)
  })

  it('takes the one without windows where there are several', () => {
    const isProgram = only('/usr/bin/chromium', '/usr/bin/chromium-headless-shell')
    expect(findChromium({}, 'linux', isProgram)).toBe('/usr/bin/chromium-headless-shell')
  })

  it('finds none where there is none', () => {
    expect(findChromium({ PATH: '/bin' }, 'linux', () => false)).toBeNull()
    expect(findChromium({}, 'win32', () => false)).toBeNull()
  })
})

describe('a missing Chromium', () => {
  it('fails in continuous integration and where one is demanded', () => {
    expect(isBrowserRequired({ CI: 'true' })).toBe(true)
    expect(isBrowserRequired({ DATELINE_REQUIRE_BROWSER: '1' })).toBe(true)
  })

  it('is no failure otherwise', () => {
    expect(isBrowserRequired({})).toBe(false)
    expect(isBrowserRequired({ CI: 'false', DATELINE_REQUIRE_BROWSER: '0' })).toBe(false)
  })
})
