import { type DayRange, isOrdered } from '../calendar/range.ts'
import type { Notice } from '../view/notice.ts'
import type { UnknownParameter, View } from '../view/view.ts'
import type { Codec, ParameterCodec, Parsed } from './codec.ts'
import { readPath } from './page-path.ts'
import {
  aboutParameter,
  articleParameter,
  dataParameter,
  embedParameter,
  excerptCodec,
  fromParameter,
  kindParameter,
  languageParameter,
  OWN_NAMES,
  queryParameter,
  sectionCodec,
  stopParameter,
  toParameter,
} from './parameters.ts'
import { readPercentLeniently, writePercent } from './percent.ts'
import { type QueryPart, readQuery } from './query.ts'
import type { Site } from './site.ts'

/** The parts of an address that say what is shown, as `location` has them. */
export interface AddressParts {
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

/** A view, and what of the address it came from could not be shown as asked. */
export interface ViewWithNotices {
  readonly view: View
  readonly notices: readonly Notice[]
}

/** What introduces instructions to the browser, not an id (WICG, URL Fragment Text Directives). */
const FRAGMENT_DIRECTIVE = ':~:'

/**
 * Reads an address. Never throws: what cannot be read is left out of the view and has a notice.
 * Ids are taken as they stand; `resolveView` finds out whether the dataset has them.
 *
 * - A path that the site does not have gives its notice; query and fragment still count.
 * - A parameter given twice counts once, the first time; so does one that the path gives already
 *   (`/stops/x/?stop=y` is x). The notice names the value left out. Saying the same twice has none.
 * - An excerpt without a stop is kept: the dataset knows whose it is.
 * - On the page about method and sources the fragment is a section of it, not an excerpt.
 */
export function decodeAddress(address: AddressParts, site: Site): ViewWithNotices {
  const notices: Notice[] = []
  const path = readPath(address.pathname, site)
  if (!path.known) notices.push({ kind: 'unknown-path', path: address.pathname })
  const query = readQuery(address.search)
  const pathLanguage = path.language === null ? null : writePercent(path.language)
  const fragment = fragmentOf(address.hash)
  const isAbout = readParameter(aboutParameter, query, path.about ? '' : null, notices) ?? false
  const view: View = {
    data: readParameter(dataParameter, query, null, notices),
    stop: readParameter(stopParameter, query, path.stop, notices),
    language: readParameter(languageParameter, query, pathLanguage, notices),
    range: readRange(query, notices),
    narrowing: {
      article: readParameter(articleParameter, query, null, notices),
      kind: readParameter(kindParameter, query, null, notices),
    },
    query: readParameter(queryParameter, query, null, notices) ?? '',
    about: isAbout ? (take(sectionCodec.parse(fragment), notices) ?? '') : null,
    embed: readParameter(embedParameter, query, null, notices) ?? false,
    excerpt: isAbout ? null : take(excerptCodec.parse(fragment), notices),
    unknown: query.filter(({ name }) => !OWN_NAMES.has(name)).map(unknownParameter),
  }
  return { view, notices }
}

/** Adds what it has to say to `notices`. `fromPath` is the value in the path, which goes first. */
function readParameter<Value>(
  codec: ParameterCodec<Value>,
  query: readonly QueryPart[],
  fromPath: string | null,
  notices: Notice[],
): Value | null {
  const inQuery = query.filter(({ name }) => name === codec.name).map(({ raw }) => raw)
  const [first, ...others] = fromPath === null ? inQuery : [fromPath, ...inQuery]
  if (first === undefined) return null
  const parsed = codec.parse(first)
  const value = take(parsed, notices)
  for (const raw of others) {
    if (addsNothing(codec, parsed, codec.parse(raw))) continue
    notices.push({
      kind: 'parameter-repeated',
      parameter: codec.name,
      value: readPercentLeniently(raw),
    })
  }
  return value
}

function take<Value>(parsed: Parsed<Value>, notices: Notice[]): Value | null {
  if (parsed.notice !== null) notices.push(parsed.notice)
  return parsed.value
}

function addsNothing<Value>(
  codec: Codec<Value>,
  first: Parsed<Value>,
  other: Parsed<Value>,
): boolean {
  if (other.value === null) return other.notice === null
  return first.value !== null && codec.equal(first.value, other.value)
}

/** The range; turned round, with a notice, when From lies after To. */
function readRange(query: readonly QueryPart[], notices: Notice[]): DayRange {
  const from = readParameter(fromParameter, query, null, notices)
  const to = readParameter(toParameter, query, null, notices)
  if (from === null || to === null || isOrdered({ from, to })) return { from, to }
  notices.push({ kind: 'range-reversed', from, to })
  return { from: to, to: from }
}

/** A fragment without its `#` and without directives, which older browsers leave in. */
function fragmentOf(hash: string): string {
  const fragment = hash.startsWith('#') ? hash.slice(1) : hash
  const directive = fragment.indexOf(FRAGMENT_DIRECTIVE)
  return directive === -1 ? fragment : fragment.slice(0, directive)
}

function unknownParameter({ name, raw }: QueryPart): UnknownParameter {
  return [name, readPercentLeniently(raw)]
}
