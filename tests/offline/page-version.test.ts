import { describe, expect, it } from 'vitest'
import { versionIn, versionOf, withVersion } from '../../src/offline/page-version.ts'

const PAGE = '<!doctype html>\n<html lang="en">\n<head><title>A journey</title></head></html>'

/** An answer that comes in pieces, the last of which never does. */
function answerInPieces(...pieces: readonly string[]): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece))
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

describe('the version of a page', () => {
  it('is read where the build has written it', () => {
    expect(versionIn(withVersion(PAGE, 'a1b2'))).toBe('a1b2')
  })

  it('leaves the tag’s other attributes, with which a page may say its language', () => {
    expect(withVersion(PAGE, 'a1b2')).toContain('<html lang="en" data-version="a1b2">')
    const inArabic = withVersion(PAGE, 'a1b2').replace('lang="en"', 'lang="ar" dir="rtl"')
    expect(versionIn(inArabic)).toBe('a1b2')
  })

  it.each([PAGE, '', '<p data-version="a1b2">', '<html5 data-version="a1b2">'])(
    'is none in %j',
    (html) => {
      expect(versionIn(html)).toBeNull()
    },
  )

  it('cannot be written into a page without its tag', () => {
    expect(() => withVersion('<p>Hello</p>', 'a1b2')).toThrow(/no <html> tag/)
  })

  it('is known before the page is there whole, wherever its beginning is cut', async () => {
    const page = withVersion(PAGE, 'a1b2')
    for (const cut of [1, 16, 30, page.indexOf('a1b2') + 2]) {
      const answer = answerInPieces(page.slice(0, cut), page.slice(cut))
      expect(await versionOf(answer)).toBe('a1b2')
    }
  })

  it('is read without taking anything from the page', async () => {
    const page = withVersion(PAGE, 'a1b2')
    const answer = new Response(page, { headers: { 'content-type': 'text/html' } })
    await versionOf(answer)
    expect(await answer.text()).toBe(page)
  })

  it('is not looked for without end in another site’s page', async () => {
    expect(await versionOf(answerInPieces('<!-- '.repeat(1000)))).toBeNull()
  })

  it('is none for what is no page', async () => {
    const json = new Response(withVersion(PAGE, 'a1b2'), {
      headers: { 'content-type': 'application/json' },
    })
    expect(await versionOf(json)).toBeNull()
    expect(await versionOf(new Response(null, { status: 204 }))).toBeNull()
  })
})
