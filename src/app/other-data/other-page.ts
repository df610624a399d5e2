import type { ViewWithNotices } from '../../address/decode-address.ts'
import { resolveView } from '../../address/resolve-view.ts'
import { ALL_DAYS } from '../../calendar/range.ts'
import { datasetIn } from '../../dataset/dataset-in.ts'
import { indexDataset } from '../../dataset/dataset-index.ts'
import type { Dataset } from '../../dataset/model.ts'
import type { Problem } from '../../dataset/problem.ts'
import { shownStops } from '../../itinerary/shown.ts'
import { text } from '../../text/text.ts'
import type { DataSource } from '../../ui/data-source.ts'
import type { View } from '../../view/view.ts'
import { arriveAt, createViewStore, type ViewStore } from '../../view/view-store.ts'
import { homeLanguage } from '../home-language.ts'
import { isLong } from '../is-long.ts'
import { longItineraryLater } from '../long-itinerary-later.ts'
import { noticesLater } from '../NoticePane.tsx'
import { connectStore, contentFor, embedFor } from '../opened-page.ts'
import { problemListLater } from '../ProblemReport.tsx'
import type { HostedPage, PageHost } from '../page-host.ts'
import { speakOn, spokenLanguage } from '../page-language.ts'
import { sourceLater } from '../SourcePane.tsx'
import { CAPABILITIES, lookupIn } from '../site-at.ts'
import { disownPage } from './disown-page.ts'
import { resolveArriving } from './resolve-arriving.ts'

type Resolve = (view: View) => ViewWithNotices

type Parts = Pick<HostedPage, 'dataset' | 'index' | 'problems'>

interface OtherPageOptions {
  readonly source: DataSource
  /** What the address asks for. */
  readonly asked: ViewWithNotices
  /** Whether it makes a step of the history: the reader was elsewhere before. */
  readonly isStep: boolean
  /** Called as it takes the place of the page that runs. */
  readonly onShown: () => void
}

/** What there is to draw. */
interface Drawn {
  readonly dataset: Dataset
  readonly problems: readonly Problem[]
  /** Whether no more of it comes. */
  readonly isAll: boolean
}

/** What became of a drawing. */
export type Outcome =
  | { readonly kind: 'drawn'; readonly isAwaited: boolean }
  /** The words for a language, by its tag, have not come. */
  | { readonly kind: 'speechless'; readonly language: string }

/** A page of a dataset that did not come with the site, drawn again as more of it comes. */
export class OtherPage {
  readonly #host: PageHost
  readonly #options: OtherPageOptions
  #store: ViewStore | null = null
  #disconnect: () => void = () => undefined

  readonly #speakOn: typeof speakOn

  constructor(host: PageHost, options: OtherPageOptions, speak = speakOn) {
    this.#host = host
    this.#options = options
    this.#speakOn = speak
  }

  /** What the reader has on screen, or has asked for. */
  get view(): View {
    return this.#store?.getState().view ?? this.#options.asked.view
  }

  /**
   * Draws it, first in place of whatever page runs.
   * @param signal once it is aborted the screen is another’s: nothing is drawn any more
   * @throws the signal’s reason then
   */
  async draw({ dataset: given, problems, isAll }: Drawn, signal: AbortSignal): Promise<Outcome> {
    const home = homeLanguage(given)
    const language = spokenLanguage(this.view.language) ?? home
    signal.throwIfAborted()
    if (!(await this.#speakOn(document, language))) return { kind: 'speechless', language }
    const dataset = datasetIn(given, text.language)
    const index = indexDataset(dataset)
    const resolveAll = (view: View) =>
      resolveView(view, lookupIn(index, home), { ...CAPABILITIES, data: true })
    const resolve = isAll ? resolveAll : (view: View) => resolveArriving(view, resolveAll)
    const isAwaited = !isAll && resolveArriving(this.view, resolveAll).isAwaited
    const parts = { dataset, index, problems }
    // Not while it is drawn, when what stands there would make room for its coming.
    if (isLong(shownStops(dataset, ALL_DAYS))) {
      await longItineraryLater.load().catch(() => undefined)
    }
    if (this.#store === null) await this.#show(parts, resolve, signal)
    else await this.#renew(this.#store, parts, resolve, signal)
    return { kind: 'drawn', isAwaited }
  }

  async #show(parts: Parts, resolve: Resolve, signal: AbortSignal): Promise<void> {
    const { source, asked, isStep, onShown } = this.#options
    const { view, notices: more } = resolve(asked.view)
    const notices = [...asked.notices, ...more]
    const embed = await embedFor(view)
    // There before the page is, so that nothing moves; what does not come says so in its place.
    const later = [
      sourceLater,
      ...(notices.length > 0 ? [noticesLater] : []),
      ...(parts.problems.length > 0 ? [problemListLater] : []),
      contentFor(view),
    ]
    await Promise.all(later.map((part) => part?.load().catch(() => undefined)))
    signal.throwIfAborted()
    const host = this.#host
    onShown()
    host.close?.()
    disownPage(document)
    const store = createViewStore(isStep ? { ...view, data: null } : view, [])
    this.#disconnect = connectStore(store, host.edition.site, resolve, !isStep)
    arriveAt(store, view)
    store.setState({ notices })
    this.#store = store
    host.show({ ...parts, store, embed, source, disconnect: () => this.#disconnect() })
  }

  async #renew(
    store: ViewStore,
    parts: Parts,
    resolve: Resolve,
    signal: AbortSignal,
  ): Promise<void> {
    if (parts.problems.length > 0) await problemListLater.load().catch(() => undefined)
    const { view } = store.getState()
    const { view: shown, notices } = resolve(view)
    if (notices.length > 0) await noticesLater.load().catch(() => undefined)
    signal.throwIfAborted()
    // Asked for and not there after all, or there under another id: then the address is corrected.
    const isCorrected = shown.stop !== view.stop || shown.excerpt !== view.excerpt
    this.#disconnect()
    if (isCorrected) arriveAt(store, shown)
    if (notices.length > 0) store.setState({ notices })
    this.#disconnect = connectStore(store, this.#host.edition.site, resolve, isCorrected)
    this.#host.renew?.(parts)
  }
}
