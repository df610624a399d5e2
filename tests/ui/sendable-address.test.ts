import { describe, expect, it } from 'vitest'
import { sendableAddress } from '../../src/ui/sendable-address.ts'

describe('an address to send to somebody', () => {
  it('has the scheme and the host of a page on the web', () => {
    expect(sendableAddress('/stops/alder-bay/#q', 'https://example.org/about/')).toBe(
      'https://example.org/stops/alder-bay/#q',
    )
  })

  it.each([
    ['lies on a disk', 'file:///home/reader/dateline.html', '/home/reader/dateline.html?stop=x'],
    ['lies on a Windows disk', 'file:///C:/dateline.html', '/C:/dateline.html?stop=x'],
    [
      'a mail program shows',
      'blob:https://mail.example/1f0c',
      'https://mail.example/1f0c'.slice(8),
    ],
    ['has no address of its own', 'about:srcdoc', '/stops/x/'],
  ])('is none of a page that %s', (_, page, address) => {
    expect(sendableAddress(address, page)).toBeNull()
  })

  it('is the published site’s, wherever the page lies', () => {
    const whole = 'https://example.org/stops/alder-bay/'
    expect(sendableAddress(whole, 'file:///C:/dateline.html')).toBe(whole)
    expect(sendableAddress(whole, 'blob:https://mail.example/1f0c')).toBe(whole)
  })
})
