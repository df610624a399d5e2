import { readFileSync } from 'node:fs'
import * as runtime from '@messageformat/runtime'
import * as cardinals from '@messageformat/runtime/lib/cardinals'
import { describe, expect, it } from 'vitest'
import {
  type CompiledTree,
  compiledPart,
  partSource,
} from '../../../src/text/catalogue/compile-messages.ts'
import {
  type LanguageFile,
  languageFile,
  languageFiles,
  SOURCE_LANGUAGE,
} from '../../../src/text/catalogue/language-file.ts'
import { argumentsOf } from '../../../src/text/catalogue/message-arguments.ts'
import { messageTypesText } from '../../../src/text/catalogue/message-types.ts'

/** A module's default export, as a bundler would give it. */
function evaluated(source: string): CompiledTree {
  const names = { ...runtime, ...cardinals }
  const body = source.replace(/^import .*$/gm, '').replace('export default', 'return')
  return new Function(...Object.keys(names), body)(...Object.values(names))
}

/** What a message says of values that are as unlike as can be. */
function said(tree: CompiledTree): unknown {
  if (typeof tree === 'string') return tree
  if (typeof tree !== 'function') {
    return Object.fromEntries(Object.entries(tree).map(([name, inner]) => [name, said(inner)]))
  }
  return [0, 1, 2, 3, 11, 100, 1234].map((amount) =>
    tree(new Proxy({}, { get: () => amount, has: () => true })),
  )
}

const aLanguage = (over: Partial<LanguageFile>): LanguageFile => ({
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  offer: 'Read this page in English',
  decline: 'Dismiss',
  failed: 'The words did not come.',
  parts: {},
  ...over,
})

describe('messages for a browser', () => {
  it.each(languageFiles().map((language) => [language.tag, language] as const))(
    'say the same as those for Node: %s',
    (_, language) => {
      for (const part of Object.values(language.parts)) {
        expect(said(evaluated(partSource(language, part)))).toEqual(
          said(compiledPart(language, part)),
        )
      }
    },
  )

  it('need nothing that reads MessageFormat', () => {
    const source = partSource(aLanguage({}), { one: '{amount, plural, one {# a} other {# b}}' })
    expect([...source.matchAll(/from "([^"]+)"/g)].map((match) => match[1])).toEqual([
      '@messageformat/runtime',
      '@messageformat/runtime/lib/cardinals',
    ])
  })
})

describe('a message', () => {
  const first = (language: LanguageFile, message: string) =>
    compiledPart(language, { message })['message']

  it('without arguments is a text', () => {
    expect(first(aLanguage({}), 'It’s “quoted”\nand \\ "so"')).toBe('It’s “quoted”\nand \\ "so"')
    const source = partSource(aLanguage({}), { message: 'It’s “quoted”\nand \\ "() => so"' })
    expect(evaluated(source)).toEqual({ message: 'It’s “quoted”\nand \\ "() => so"' })
  })

  it('written from right to left keeps the direction of what it is told', () => {
    const hebrew = aLanguage({ tag: 'he', direction: 'rtl' })
    const say = first(hebrew, '{name}: {n, plural, one {{name}} two {ab} other {#}}')
    if (typeof say !== 'function') throw new Error('A message with arguments is a function.')
    expect(say({ name: 'Ashdod', n: 1 })).toBe('\u2068Ashdod\u2069: \u2068Ashdod\u2069')
    expect(say({ name: 'Ashdod', n: 1234 })).toBe('\u2068Ashdod\u2069: 1,234')
  })

  it('has Latin digits in every language', () => {
    const say = first(aLanguage({ tag: 'fa', direction: 'rtl' }), '{n, number}')
    if (typeof say !== 'function') throw new Error('A message with arguments is a function.')
    expect(say({ n: 2024 })).toMatch(/^[0-9,٬]+$/)
  })

  it('tells its arguments by what they are', () => {
    expect([
      ...argumentsOf('{a} {b, plural, one {{c}} other {#}} {d, select, other {}} {b}'),
    ]).toEqual([
      ['a', 'text'],
      ['b', 'number'],
      ['c', 'text'],
      ['d', 'choice'],
    ])
  })

  it('that is no MessageFormat is refused', () => {
    expect(() => first(aLanguage({}), '{name')).toThrow()
    expect(() => first(aLanguage({}), '{n, plural, few {#} other {#}}')).toThrow()
  })
})

it('src/text/messages.ts has the types of the English messages', () => {
  const written = readFileSync(new URL('../../../src/text/messages.ts', import.meta.url), 'utf8')
  const remedy = 'src/text/messages.ts lags behind languages/en.json: run `npm run messages`.'
  expect(written === messageTypesText(languageFile(SOURCE_LANGUAGE)), remedy).toBe(true)
})
