import { type Day, parseDay } from '../calendar/day.ts'
import { isKind, type Kind } from '../itinerary/kind.ts'
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

/** The one article whose reports are shown, by its id. */
export const articleParameter: ParameterCodec<string> = {
  name: 'article',
  ...textCodec((article) => ({ kind: 'unknown-article', article })),
}

/** The one kind of report that is shown. */
export const kindParameter: ParameterCodec<Kind> = {
  name: 'kind',
  parse(raw) {
    const text = readPercentLeniently(raw)
    if (text === '') return NOTHING
    return isKind(text) ? understood(text) : refused({ kind: 'not-a-kind', value: text })
  },
  serialise: writePercent,
  equal: Object.is,
}

/** What is searched for. White space around it is not part of it; any other text can be looked for. */
export const queryParameter: ParameterCodec<string> = {
  name: 'q',
  parse(raw) {
    const text = readPercentLeniently(raw).trim()
    return text === '' ? NOTHING : understood(text)
  },
  serialise: writePercent,
  equal: Object.is,
}

/** A flag: it is set by standing there, whatever its value, unless that is `0` or `false`. */
function flagParameter(name: string): ParameterCodec<boolean> {
  return {
    name,
    parse(raw) {
      const text = readPercentLeniently(raw).toLowerCase()
      return understood(text !== '0' && text !== 'false')
    },
    serialise: (flag) => (flag ? '' : '0'),
    equal: Object.is,
  }
}

/** Whether the page is shown inside another one. */
export const embedParameter = flagParameter('embed')

/** Whether the page about method and sources is shown; in pages mode also the path `/about/`. */
export const aboutParameter = flagParameter('about')

/** The section of the page about method and sources: the fragment of its address. */
export const sectionCodec = textCodec((section) => ({ kind: 'unknown-section', section }))

/** The marked excerpt: the fragment of an address, not a parameter of its query. */
export const excerptCodec = textCodec((excerpt) => ({ kind: 'unknown-excerpt', excerpt }))

/** The names that are ours; any other parameter is kept as unknown. */
export const OWN_NAMES: ReadonlySet<string> = new Set(
  [
    dataParameter,
    stopParameter,
    languageParameter,
    fromParameter,
    toParameter,
    articleParameter,
    kindParameter,
    queryParameter,
    embedParameter,
    aboutParameter,
  ].map(({ name }) => name),
)
