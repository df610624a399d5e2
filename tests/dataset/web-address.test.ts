import { describe, expect, it } from 'vitest'
import { isContact, isWebAddress } from '../../src/dataset/web-address.ts'

describe('a link of a dataset', () => {
  it.each([
    'https://harbour-post.example/botanist',
    'http://harbour-post.example/?a=1#b',
    'HTTPS://HARBOUR-POST.EXAMPLE/',
    'https://خليج.example/نبات',
    'https://[2001:db8::1]:8080/',
  ])('may be %s', (text) => {
    expect(isWebAddress(text)).toBe(true)
  })

  it.each([
    ['runs a script', 'javascript:alert(1)'],
    ['runs a script, written to be overlooked', ' JaVaScRiPt:alert(1)'],
    [
      'runs a script that pretends to be an address',
      'javascript://harbour-post.example/%0aalert(1)',
    ],
    ['hides a script behind a line break', 'java\nscript:alert(1)'],
    ['brings its page along', 'data:text/html,<script>alert(1)</script>'],
    ['names something in the browser', 'blob:https://harbour-post.example/1'],
    ['names a file', 'file:///etc/hosts'],
    ['writes a mail', 'mailto:a@harbour-post.example'],
    ['has no scheme', 'harbour-post.example/botanist'],
    ['is relative to the host', '/botanist'],
    ['is relative to the scheme', '//harbour-post.example/'],
    ['looks absolute and is relative on a page of the same scheme', 'https:botanist'],
    ['has no host', 'https://'],
    ['is no address', 'https://harbour post.example'],
    ['is empty', ''],
  ])('is refused when it %s', (_, text) => {
    expect(isWebAddress(text)).toBe(false)
  })
})

describe('the contact of a dataset', () => {
  it.each(['mailto:desk@harbour-post.example', 'MAILTO:a@b', 'https://harbour-post.example/desk'])(
    'may be %s',
    (text) => {
      expect(isContact(text)).toBe(true)
    },
  )

  it.each([
    'desk@harbour-post.example',
    'mailto:',
    'mailto:nobody',
    'mailto:a@b?subject=x',
    'mailto:a@b&cc=c@d',
    'mailto:a@b c@d',
    'javascript:a@b',
  ])('is not %s', (text) => {
    expect(isContact(text)).toBe(false)
  })
})
