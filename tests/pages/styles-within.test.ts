import { describe, expect, it } from 'vitest'
import { withStylesWithin } from '../../src/pages/styles-within.ts'

const PAGE = '<head><link rel="stylesheet" crossorigin href="/assets/style-1.css"></head>'

describe('styles within a page', () => {
  it('stand where the file was named, as they are', () => {
    const styles = 'p::before{content:"$&"}'
    const page = withStylesWithin(PAGE, (address) =>
      address === '/assets/style-1.css' ? styles : null,
    )
    expect(page).toBe(`<head><style>${styles}</style></head>`)
  })

  it('must be in the build', () => {
    expect(() => withStylesWithin(PAGE, () => null)).toThrow(
      'The build has no styles at /assets/style-1.css.',
    )
  })

  it('may not end their element', () => {
    expect(() => withStylesWithin(PAGE, () => '/* </STYLE> */')).toThrow(/would end them early/)
  })
})
