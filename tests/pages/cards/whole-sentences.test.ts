import { describe, expect, it } from 'vitest'
import { wholeSentences } from '../../../src/pages/cards/whole-sentences.ts'

describe('sentences that can stand alone', () => {
  it('are those of the text', () => {
    expect(wholeSentences('She came. She saw the bay.', 'en')).toEqual([
      'She came.',
      'She saw the bay.',
    ])
  })

  it('keep together what one speaker said', () => {
    const said = '“We came. We saw,” she said.'
    expect(wholeSentences(`${said} Then she left.`, 'en')).toEqual([said, 'Then she left.'])
    const straight = 'She said: "We came. We saw." Nobody answered.'
    expect(wholeSentences(straight, 'en')[0]).toMatch(/^She said: "We came\. We saw\."/)
    expect(wholeSentences('قالت: «وصلنا. رأينا.» ثم غادرت.', 'ar')[0]).toMatch(/رأينا\.»/)
  })

  it('are the whole text where a mark that opens never closes', () => {
    const torn = '“We came. We saw.'
    expect(wholeSentences(torn, 'en')).toEqual([torn])
  })
})
