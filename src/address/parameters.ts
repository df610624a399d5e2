import { type Day, parseDay } from '../calendar/day.ts'
import type { Notice } from '../view/notice.ts'
import { type Codec, NOTHING, type ParameterCodec, refused, understood } from './codec.ts'
import { languageTag, sameLanguage } from './language-tag.ts'
import { readPercent, readPercentLeniently, writePercent } from './percent.ts'

/** Any text; `refusal` says what a value that is no UTF-8 cannot be. */
function textCodec(refusal: (raw: string) => Notice): Codec<string> {
  return {
    parse(raw) {
      const text = readPercent(raw)
      if (text === null) return refused(refusal(readPercentLeniently(raw)))
      return text === '' ? NOTHING : understood(text)
    },
    serialise: writePercent,
    equal: Object.is,
  }
}

/**
 * One end of the range. White space around the day is let pass without a notice: it comes along
 * when a day is copied out of a text, and nothing else can be meant.
 */
function dayParameter(name: 'from' | 'to'): ParameterCodec<Day> {
  return {
    name,
    parse(raw) {
      const text = readPercentLeniently(raw)
      if (text.trim() === '') return NOTHING
      const value = parseDay(text.trim())
      return value === null
        ? refused({ kind: 'not-a-day', parameter: name, value: text })
        : understood(value)
    },
    serialise: writePercent,
    equal: Object.is,
  }
}

/** The address of another dataset, as the reader gave it: whether it is one is seen on loading. */
export const dataParameter: ParameterCodec<string> = {
  name: 'data',
  ...textCodec((data) => ({ kind: 'data-unavailable', data })),
}

/** The selected stop; in pages mode also the last step of `/stops/<id>/`. */
export const stopParameter: ParameterCodec<string> = {
  name: 'stop',
  ...textCodec((stop) => ({ kind: 'unknown-stop', stop })),
}

/** The language of the interface, a BCP 47 tag; in pages mode also the prefix `/ar/`. */
export const languageParameter: ParameterCodec<string> = {
  name: 'lang',
  parse(raw) {
    const text = readPercentLeniently(raw)
    if (text === '') return NOTHING
    const tag = languageTag(text)
    return tag === null
      ? refused({ kind: 'language-unavailable', language: text })
      : understood(tag)
  },
  serialise: writePercent,
  equal: sameLanguage,
}

/** The first day that is shown. */
export const fromParameter = dayParameter('from')

/** The last day that is shown. */
export const toParameter = dayParameter('to')

/** A flag: it is set by standing there, whatever its value, unless that is `0` or `false`. */
export const embedParameter: ParameterCodec<boolean> = {
  name: 'embed',
  parse(raw) {
    const text = readPercentLeniently(raw).toLowerCase()
    return understood(text !== '0' && text !== 'false')
  },
  serialise: (embed) => (embed ? '' : '0'),
  equal: Object.is,
}

/** The marked excerpt: the fragment of an address, not a parameter of its query. */
export const excerptCodec = textCodec((excerpt) => ({ kind: 'unknown-excerpt', excerpt }))

/** The names that are ours; any other parameter is kept as unknown. */
export const OWN_NAMES: ReadonlySet<string> = new Set(
  [dataParameter, stopParameter, languageParameter, fromParameter, toParameter, embedParameter].map(
    ({ name }) => name,
  ),
)
