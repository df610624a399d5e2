// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { withEarlyModules } from '../../src/pages/early-modules.ts'

it('modules that a program imports late are asked for with the page', () => {
  const html = '<html><head><title>A</title></head><body></body></html>'
  const page = new DOMParser().parseFromString(
    withEarlyModules(html, ['/a/opening.js', '/a/runtime.js']),
    'text/html',
  )
  const links = [...page.head.querySelectorAll('link[rel="modulepreload"][crossorigin]')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/a/opening.js', '/a/runtime.js'])
})

it('a page without a head is refused', () => {
  expect(() => withEarlyModules('<p>A</p>', [])).toThrow('no head')
})
