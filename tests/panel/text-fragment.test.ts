import { describe, expect, it } from 'vitest'
import { addressAtQuotation } from '../../src/panel/text-fragment.ts'
import { anArticle, anExcerpt } from '../builders/model.ts'

const URL_OF_ARTICLE = 'https://harbour-post.example/botanist'

function addressOf(exact: string, url = URL_OF_ARTICLE, language = 'en'): string | null {
  return addressAtQuotation(anArticle({ url, language }), anExcerpt({ exact }))
}

/** What the browser is told to look for, decoded. */
function soughtIn(address: string | null): readonly string[] {
  const directive = address?.split(':~:text=')[1] ?? ''
  return directive.split(',').map(decodeURIComponent)
}

describe('the address of an article at a quotation', () => {
  it('names a short quotation whole', () => {
    expect(addressOf('She came ashore.')).toBe(`${URL_OF_ARTICLE}#:~:text=She%20came%20ashore.`)
  })

  it('hides what a directive reserves', () => {
    const address = addressOf('A well-known, dear & old friend.')
    expect(address).toBe(
      `${URL_OF_ARTICLE}#:~:text=A%20well%2Dknown%2C%20dear%20%26%20old%20friend.`,
    )
    expect(soughtIn(address)).toEqual(['A well-known, dear & old friend.'])
  })

  it('names a long quotation by its first and last words', () => {
    const sought = soughtIn(
      addressOf(`The botanist came ashore at ${'very '.repeat(60)}last on Monday.`),
    )
    expect(sought).toEqual(['The botanist came ashore at', 'very very last on Monday.'])
  })

  it('names one over several paragraphs so, however short', () => {
    const sought = soughtIn(
      addressOf('She came ashore at the bay.\n\nA crowd had gathered by the quay.'),
    )
    expect(sought).toEqual(['She came ashore at the', 'had gathered by the quay.'])
  })

  it('never looks for words over two paragraphs, which stand nowhere together', () => {
    expect(soughtIn(addressOf('She came.\nShe left.'))).toEqual(['She came', 'She left.'])
  })

  it('takes a language that is none for English', () => {
    expect(soughtIn(addressOf('She came.\nShe left.', URL_OF_ARTICLE, 'en-a'))).toHaveLength(2)
  })

  it('adds to directives that the address has already', () => {
    expect(addressOf('She came.', `${URL_OF_ARTICLE}#:~:text=Calm`)).toBe(
      `${URL_OF_ARTICLE}#:~:text=Calm&text=She%20came.`,
    )
  })

  it('cuts between words also where the script has no spaces', () => {
    const sought = soughtIn(
      addressOf('植物学者は月曜日に港に着いた。'.repeat(20), URL_OF_ARTICLE, 'ja'),
    )
    expect(sought).toHaveLength(2)
    expect(sought[0]?.startsWith('植物')).toBe(true)
    expect(sought[1]?.endsWith('着いた。')).toBe(true)
  })

  it('keeps a fragment that the article’s address has already', () => {
    expect(addressOf('She came.', `${URL_OF_ARTICLE}#top`)).toBe(
      `${URL_OF_ARTICLE}#top:~:text=She%20came.`,
    )
  })

  it('is none where the article has no address', () => {
    const { url: _url, ...rest } = anArticle()
    expect(addressAtQuotation(rest, anExcerpt())).toBeNull()
  })
})
