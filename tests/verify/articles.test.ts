import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/verify/article-text.ts'
import {
  aTextFile,
  kindsAndPlaces,
  onlyFinding,
  PLACES,
  STORY,
  storyFile,
  verifyFile,
} from './a-story.ts'

const BOM = '\ufeff'

describe('the text of an article', () => {
  it('is found by its hash, whatever its name and whatever else is there', () => {
    const files = [
      aTextFile('register,of,calls', 'record.csv'),
      aTextFile('', 'empty'),
      { name: 'picture.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff) },
      aTextFile(STORY, 'renamed by somebody'),
    ]
    const verification = verifyFile(storyFile(), files)
    expect(kindsAndPlaces(verification)).toEqual([])
    expect(verification.summary).toMatchObject({ articles: 1, texts: 1, passed: 4 })
  })

  it('is missing where no file has its hash: one problem, its excerpts unchecked', () => {
    const verification = verifyFile(storyFile(), [])
    const found = onlyFinding(verification)
    expect(found).toMatchObject({ kind: 'text-missing', place: 'articles[0].textHash' })
    expect(found.found).toContain('its 4 excerpts were not checked')
    expect(verification.summary).toMatchObject({ texts: 0, excerpts: 4, passed: 0 })
    expect(verification.excerpts.map(({ verdict }) => verdict)).toEqual(
      Array.from({ length: 4 }, () => 'unchecked'),
    )
  })

  it.each([
    ['CRLF', STORY.replaceAll('\n', '\r\n'), 'its lines end with CR LF or CR instead of LF'],
    ['a byte order mark', BOM + STORY, 'it begins with a byte order mark'],
    ['no last line break', STORY.trimEnd(), 'its last line break is missing'],
    ['one line break more', `${STORY}\n`, 'it ends with a line break too many'],
    [
      'both a mark and CRLF',
      BOM + STORY.replaceAll('\n', '\r\n'),
      'it begins with a byte order mark and its lines end with CR LF or CR instead of LF',
    ],
  ])('is not accepted with %s, but recognized', (_, text, difference) => {
    const found = onlyFinding(verifyFile(storyFile(), [aTextFile(text, 'changed.txt')]))
    expect(found.kind).toBe('text-missing')
    expect(found.found).toContain(`changed.txt is its text, except that ${difference}.`)
  })

  it.each([
    ['LF instead of CRLF', STORY.replaceAll('\n', '\r\n'), STORY, 'LF instead of CR LF'],
    ['its byte order mark lost', BOM + STORY, STORY, 'its byte order mark is missing'],
    ['NFD instead of NFC', `${STORY}é`, `${STORY}e\u0301`, 'the text is in NFC'],
    ['NFC instead of NFD', `${STORY}e\u0301`, `${STORY}é`, 'the text is in NFD'],
  ])('is recognized with %s', (_, quoted, there, difference) => {
    const found = onlyFinding(verifyFile(storyFile({}, quoted), [aTextFile(there)]))
    expect(found.found).toContain(difference)
  })

  it('is not another version of it, however many passages stand in that too', () => {
    const edited = STORY.replace('a trunk', 'two trunks').replace('to talk', 'talking')
    const found = onlyFinding(verifyFile(storyFile(), [aTextFile(edited, 'edited.txt')]))
    expect(found.kind).toBe('text-missing')
    expect(found.found).toContain('edited.txt comes nearest: 3 of 4 passages stand in it')
  })

  it('is not the text of another article that nearly is it', () => {
    const file = storyFile({
      'articles[1]': { id: 'other', title: 'Other', language: 'en', textHash: '0'.repeat(64) },
    })
    const found = onlyFinding(verifyFile(file, [aTextFile(STORY)]))
    expect(found).toMatchObject({ kind: 'text-missing', place: 'articles[1].textHash' })
    expect(found.found).not.toContain('any-name.txt')
  })

  it('must be UTF-8', () => {
    const bytes = Uint8Array.of(0x43, 0x61, 0x66, 0xe9)
    const file = storyFile({ 'articles[0].textHash': sha256(bytes) })
    const found = onlyFinding(verifyFile(file, [{ name: 'latin-1.txt', bytes }]))
    expect(found).toMatchObject({ kind: 'text-not-utf8', place: 'articles[0].textHash' })
  })
})

it('lets at most a third of an article be quoted', () => {
  const text =
    STORY.slice(0, STORY.indexOf('The society')) + STORY.slice(STORY.indexOf('She is to'))
  const verification = verifyFile(storyFile({}, text), [aTextFile(text)])
  const found = onlyFinding(verification)
  expect(found).toMatchObject({ kind: 'quoted-too-much', place: 'articles[0]' })
  expect(found.found).toMatch(/^4\d% of “harbour-post” is quoted/)
})

it('counts a passage once that two excerpts quote', () => {
  const twice = storyFile({
    [`${PLACES.arrival}.excerpts[2]`]: {
      id: 'same-again',
      article: 'harbour-post',
      exact: 'The botanist came ashore at Alder Bay on Monday.',
      prefix: 'seas. ',
      suffix: ' A',
    },
    [`${PLACES.arrival}.excerpts[3]`]: {
      id: 'same-once-more',
      article: 'harbour-post',
      exact: 'The botanist came ashore at Alder Bay on Monday.',
      prefix: 's. ',
      suffix: ' A crowd',
    },
  })
  expect(kindsAndPlaces(verifyFile(twice, [aTextFile(STORY)]))).toEqual([])
})
