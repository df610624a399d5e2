import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Codec } from '../../src/address/codec.ts'
import {
  aboutParameter,
  articleParameter,
  dataParameter,
  embedParameter,
  excerptCodec,
  fromParameter,
  kindParameter,
  languageParameter,
  sectionCodec,
  stopParameter,
  toParameter,
} from '../../src/address/parameters.ts'
import { anyText, TRIED } from './arbitrary-views.ts'

function obeysTheLaws<Value>(codec: Codec<Value>, raw: string): void {
  const { value } = codec.parse(raw)
  if (value === null) return
  const again = codec.parse(codec.serialise(value))
  expect(again.notice).toBeNull()
  expect(again.value !== null && codec.equal(again.value, value)).toBe(true)
}

describe.each([
  ['data', dataParameter, 'x.geojson'],
  ['stop', stopParameter, 'ashdod'],
  ['lang', languageParameter, 'ar'],
  ['from', fromParameter, '2024-04-29'],
  ['to', toParameter, '2024-05-02'],
  ['article', articleParameter, 'voa'],
  ['kind', kindParameter, 'planned'],
  ['the excerpt', excerptCodec, 'e1'],
  ['the section', sectionCodec, 'days'],
] as const)('the codec of %s', (_name, codec, good) => {
  it('reads back what it wrote, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'%aE9-0') })), (raw) =>
        obeysTheLaws<string>(codec as Codec<string>, raw),
      ),
      TRIED,
    )
    expect(codec.parse(good)).toEqual({ value: good, notice: null })
  })

  it('takes an empty value for nothing said', () => {
    expect(codec.parse('')).toEqual({ value: null, notice: null })
  })

  it('has a notice, and no value, for bytes that are no UTF-8', () => {
    const { value, notice } = codec.parse('%E9')
    expect(value).toBeNull()
    expect(notice).not.toBeNull()
  })
})

describe.each([embedParameter, aboutParameter])('the codec of $name', (codec) => {
  it('writes a flag, which it reads back', () => {
    expect(codec.serialise(true)).toBe('')
    expect(codec.parse(codec.serialise(true)).value).toBe(true)
    expect(codec.parse(codec.serialise(false)).value).toBe(false)
  })
})

describe('the codec of kind', () => {
  it.each(['Visit', 'visits', 'toString', '__proto__'])('refuses %s', (value) => {
    expect(kindParameter.parse(value)).toEqual({
      value: null,
      notice: { kind: 'not-a-kind', value },
    })
  })
})

describe('the codec of lang', () => {
  it.each([
    ['AR', 'ar'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['EN-GB-OXENDICT', 'en-GB-oxendict'],
    ['en-a-BBBB-x-CC', 'en-a-bbbb-x-cc'],
  ])('writes %s as RFC 5646 recommends, %s', (given, tag) => {
    expect(languageParameter.parse(given)).toEqual({ value: tag, notice: null })
  })

  it.each(['a', '-ar', 'ar-', 'ar_EG', 'english language', 'toolonglanguage', '__proto__'])(
    'refuses %s',
    (text) => {
      const notice = { kind: 'language-unavailable', language: text }
      expect(languageParameter.parse(text.replaceAll(' ', '%20'))).toEqual({ value: null, notice })
    },
  )

  it('knows a language in any letter case', () => {
    expect(languageParameter.equal('pt-BR', 'PT-br')).toBe(true)
    expect(languageParameter.equal('pt-BR', 'pt')).toBe(false)
  })
})
