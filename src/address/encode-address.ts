import type { View } from '../view/view.ts'
import type { ParameterCodec } from './codec.ts'
import { hasPage, languagePrefix, writePath } from './page-path.ts'
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
import { writePercent } from './percent.ts'
import type { Site } from './site.ts'

/**
 * The one address of a view: path, query and fragment, to be resolved against the site's origin
 * (against the document's own address where it is opened from disk). Defaults are left out; our
 * parameters come first and always in the same order; the unknown ones follow as they came, each
 * as `name=value`, so that a flag `x` becomes `x=` (the URL Standard reads both alike). No browser
 * rewrites the result. Never throws; a lone surrogate, which no address can hold, becomes U+FFFD.
 */
export function encodeAddress(view: View, site: Site): string {
  const hasPages = site.mode === 'pages' && view.data === null
  const isAbout = view.about !== null
  const pathStop =
    hasPages && !isAbout && view.stop !== null && hasPage(view.stop) ? view.stop : null
  const prefix = hasPages && view.language !== null ? languagePrefix(view.language, site) : null
  const query = [
    ...written(dataParameter, view.data),
    ...written(stopParameter, pathStop === null ? view.stop : null),
    ...written(languageParameter, prefix === null ? view.language : null),
    ...written(fromParameter, view.range.from),
    ...written(toParameter, view.range.to),
    ...written(articleParameter, view.narrowing.article),
    ...written(kindParameter, view.narrowing.kind),
    ...written(queryParameter, view.query),
    ...written(embedParameter, view.embed || null),
    ...written(aboutParameter, (isAbout && !hasPages) || null),
    ...writtenUnknown(view),
  ].join('&')
  const page = hasPages && isAbout ? 'about' : pathStop === null ? 'map' : { stop: pathStop }
  const path = site.mode === 'pages' ? writePath(site, prefix, page) : site.base
  const fragment = fragmentOf(view)
  return `${path}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`
}

/** What follows the `#`: the page's section, else the marked excerpt; empty for neither. */
function fragmentOf({ about, excerpt }: View): string {
  if (about !== null) return sectionCodec.serialise(about)
  return excerpt === null ? '' : excerptCodec.serialise(excerpt)
}

/** The parameter, or nothing for a default. */
function written<Value>(codec: ParameterCodec<Value>, value: Value | null): readonly string[] {
  if (value === null || value === '') return []
  const raw = codec.serialise(value)
  return [raw === '' ? codec.name : `${codec.name}=${raw}`]
}

/** Under a name of ours it would be read as ours, and is left out: the view has its own field for it. */
function writtenUnknown(view: View): readonly string[] {
  return view.unknown
    .filter(([name]) => !OWN_NAMES.has(name))
    .map(([name, value]) => `${writePercent(name)}=${writePercent(value)}`)
}
