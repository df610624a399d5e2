import { describe, expect, it } from 'vitest'
import { withContent } from '../../src/pages/page-body.ts'

const WRITTEN = {
  page: '/stops/a&b/',
  fingerprint: '12-ab"c',
  areMarksTrusted: true,
  address: null,
  stillMap: null,
}
const PAGE =
  '<body>\n  <div id="root"><p>Starting</p></div>\n  <noscript>Needs JavaScript</noscript>\n</body>'

describe('a page with its content', () => {
  it('carries it in its root, in place of what stood there', () => {
    const page = withContent(PAGE, '<h1>$& Ashdod</h1>', WRITTEN)
    expect(page).toContain(
      '<div id="root" data-page="/stops/a&amp;b/" data-dataset="12-ab&quot;c" data-marks="hold"><h1>$& Ashdod</h1></div>',
    )
    expect(page).not.toContain('Starting')
  })

  it('no longer says that it needs scripts', () => {
    expect(withContent(PAGE, '', WRITTEN)).not.toContain('noscript')
  })

  it('needs a root', () => {
    expect(() => withContent('<body></body>', '', WRITTEN)).toThrow(/no <div id="root">/)
  })
})
