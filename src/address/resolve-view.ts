import type { Narrowing } from '../itinerary/narrowing.ts'
import { isAboutSection } from '../view/about-sections.ts'
import type { Notice } from '../view/notice.ts'
import { OPENING_VIEW } from '../view/transitions.ts'
import type { View } from '../view/view.ts'
import type { ViewWithNotices } from './decode-address.ts'
import { languageTag, nearestLanguage, sameLanguage } from './language-tag.ts'

/** What has to be known of the dataset that is shown. Ids of another one must not be asked for. */
export interface StopLookup {
  /** The language that the dataset is shown in where none is asked for, a BCP 47 tag. */
  readonly language: string
  /** The stop that has this id or had it once; null when none did. */
  stopOf(idOrAlias: string): { readonly id: string } | null
  /** Id of the stop that an excerpt is attached to; null when there is no such excerpt. */
  excerptStop(excerptId: string): string | null
  /** Whether the dataset has this article. */
  hasArticle(articleId: string): boolean
}

/** What this build can show. */
export interface Capabilities {
  /** Whether the dataset that the view names is there: false also when loading it has failed. */
  readonly data: boolean
  /** Why it is not there, where more is known than that. */
  readonly refusal?: Notice
  /** BCP 47 tags of the interface's languages. */
  readonly languages: readonly string[]
}

/**
 * Turns what an address asks for into what can be shown: the nearest sensible view, and a notice
 * for each thing asked for that it lacks. Resolving the result again changes nothing.
 *
 * - Without the dataset asked for: the opening view of the built-in one, in the same language. Stop,
 *   excerpt and days belong to the other journey and are not looked up in this one.
 * - An excerpt leads to its stop, whichever stop was asked for; `excerpt-elsewhere` names the stop
 *   that is shown. Where no stop was asked for nothing is lost, and there is no notice.
 * - A former id becomes the present one. When the excerpt leads elsewhere anyway, only that is said.
 * - An article that the dataset lacks narrows nothing: showing nothing would hide that it is missing.
 * - `ar-EG` where only `ar` exists becomes `ar` (RFC 4647, section 3.4), with its notice. The
 *   language that is shown without being asked for is the default and becomes null.
 */
export function resolveView(
  view: View,
  index: StopLookup,
  capabilities: Capabilities,
): ViewWithNotices {
  const notices: Notice[] = []
  const language = resolveLanguage(view.language, index, capabilities, notices)
  const about = resolveSection(view.about, notices)
  if (view.data !== null && !capabilities.data) {
    notices.push(capabilities.refusal ?? { kind: 'data-unavailable', data: view.data })
    const { embed, unknown } = view
    return { view: { ...OPENING_VIEW, about, language, embed, unknown }, notices }
  }
  const narrowing = resolveNarrowing(view.narrowing, index, notices)
  const place = view.about === null ? resolveStop(view, index, notices) : withoutStop(view, notices)
  return { view: { ...view, language, narrowing, about, ...place }, notices }
}

/** Adds what it has to say to `notices`. */
function resolveSection(asked: string | null, notices: Notice[]): string | null {
  if (asked === null || asked === '' || isAboutSection(asked)) return asked
  notices.push({ kind: 'unknown-section', section: asked })
  return ''
}

/** Adds what it has to say to `notices`. */
function resolveNarrowing(asked: Narrowing, index: StopLookup, notices: Notice[]): Narrowing {
  const { article } = asked
  if (article === null || index.hasArticle(article)) return asked
  notices.push({ kind: 'unknown-article', article })
  return { ...asked, article: null }
}

/** The page about method and sources shows no stop. Adds what it has to say to `notices`. */
function withoutStop({ stop }: View, notices: Notice[]): Pick<View, 'stop' | 'excerpt'> {
  if (stop !== null) notices.push({ kind: 'stop-beside-about', stop })
  return { stop: null, excerpt: null }
}

/** Adds what it has to say to `notices`, as `resolveLanguage` does. */
function resolveStop(
  view: View,
  index: StopLookup,
  notices: Notice[],
): Pick<View, 'stop' | 'excerpt'> {
  const { stop: asked, excerpt } = view
  const found = asked === null ? null : (index.stopOf(asked)?.id ?? null)
  const home = excerpt === null ? null : index.excerptStop(excerpt)
  const shown = home ?? found
  if (asked !== null && found === null) {
    notices.push({ kind: 'unknown-stop', stop: asked })
  } else if (asked !== null && shown === found && shown !== null && shown !== asked) {
    notices.push({ kind: 'renamed-stop', former: asked, stop: shown })
  }
  if (excerpt !== null && home === null) {
    notices.push({ kind: 'unknown-excerpt', excerpt })
  } else if (excerpt !== null && home !== null && asked !== null && home !== found) {
    notices.push({ kind: 'excerpt-elsewhere', excerpt, stop: home })
  }
  return { stop: shown, excerpt: home === null ? null : excerpt }
}

function resolveLanguage(
  asked: string | null,
  index: StopLookup,
  capabilities: Capabilities,
  notices: Notice[],
): string | null {
  if (asked === null) return null
  const found = nearestLanguage(asked, [index.language, ...capabilities.languages])
  if (found === null || !sameLanguage(found, asked)) {
    notices.push({ kind: 'language-unavailable', language: asked })
  }
  return found === null || sameLanguage(found, index.language) ? null : languageTag(found)
}
