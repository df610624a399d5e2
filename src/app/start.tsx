import { createRoot, hydrateRoot } from 'react-dom/client'
import {
  type AddressParts,
  decodeAddress,
  type ViewWithNotices,
} from '../address/decode-address.ts'
import { encodeAddress } from '../address/encode-address.ts'
import { connectHistory } from '../address/history-sync.ts'
import { resolveView } from '../address/resolve-view.ts'
import type { Site } from '../address/site.ts'
import { datasetIn } from '../dataset/dataset-in.ts'
import { indexDataset } from '../dataset/dataset-index.ts'
import { directionOf, LANGUAGES, speak, text } from '../text/text.ts'
import { isSkipFragment } from '../ui/skip-targets.ts'
import type { View } from '../view/view.ts'
import { arriveAt, createViewStore, type ViewStore } from '../view/view-store.ts'
import { aboutLater } from './about-later.ts'
import { DatasetFailure } from './DatasetFailure.tsx'
import { earlyEntries } from './early-entries.ts'
import type { Edition } from './edition.ts'
import { homeLanguage } from './home-language.ts'
import { type EmbedParts, importEmbed } from './import-embed.ts'
import { importMap } from './import-map.ts'
import { noticesLater } from './NoticePane.tsx'
import { PaneFailure } from './PaneFailure.tsx'
import { ProblemReport, problemListLater } from './ProblemReport.tsx'
import { speakOn, spokenLanguage } from './page-language.ts'
import { panelLater } from './panel-later.ts'
import { Root } from './Root.tsx'
import { searchLater } from './search-later.ts'
import { CAPABILITIES, lookupIn } from './site-at.ts'
import { writtenIn } from './written-page.ts'

/**
 * Loads the dataset, decodes the address and shows the page in `root`, which may hold the page as the
 * build has written it: then that is taken over as it stands.
 * @param edition where the page lives and where its files come from
 */
export async function start(root: HTMLElement, edition: Edition): Promise<void> {
  const { site, loadDataset, readBasemap, saveHeld, newVersion } = edition
  const location = addressNow()
  const written = writtenIn(root)
  const asked = decodeAddress(location, site).view
  // Where the address names none, the dataset decides: the page's own is then a good guess.
  const guess = spokenLanguage(asked.language ?? document.documentElement.lang)
  if (guess !== null) speak(guess).catch(() => undefined)
  // All at once: the dataset is needed first, the code a moment later. Its failure is the pane's own.
  const content = contentFor(asked)
    ?.load()
    .then(
      () => true,
      () => false,
    )
  if (asked.about === null) importMap().catch(() => undefined)
  if (asked.embed) importEmbed().catch(() => undefined)
  if (asked.query !== '') searchLater.load().catch(() => undefined)
  const { dataset: loaded, problems, fingerprint } = await loadDataset()
  const home = loaded === null ? (guess ?? text.language) : homeLanguage(loaded)
  const language = spokenLanguage(asked.language) ?? home
  if (!(await speakOn(document, language))) {
    // What is written can be read without the program, and its links followed.
    const place = written === null ? root : aboveContent(root)
    createRoot(place).render(
      <p className="pane-failure" role="alert" lang={language} dir={directionOf(language)}>
        {LANGUAGES.find(({ tag }) => tag === language)?.failed}
      </p>,
    )
    return
  }
  const dataset = loaded === null ? null : datasetIn(loaded, text.language)
  // There before the page is: a screen reader speaks an alert as it finds it.
  if (problems.length > 0) await problemListLater.load().catch(() => undefined)
  if (dataset === null) {
    if (written === null) createRoot(root).render(<DatasetFailure problems={problems} />)
    else {
      createRoot(aboveContent(root)).render(
        <ProblemReport problems={problems} isRestShown={false} />,
      )
    }
    return
  }
  const index = indexDataset(dataset)
  const resolve = (view: View) => resolveView(view, lookupIn(index, home), CAPABILITIES)
  const shown = shownAt(location, site, resolve)
  // There before the page is, so that nothing moves; without them the page says that they are missing.
  if (shown.notices.length > 0) await noticesLater.load().catch(() => undefined)
  // A page is written for its path alone, and taken over as that; the rest of the address follows
  // before anything is painted, since React compares the first state with the present one.
  const ofPath = shownAt({ pathname: location.pathname, search: '', hash: '' }, site, resolve)
  const store = createViewStore(ofPath.view, [])
  arriveAt(store, shown.view)
  store.setState({ notices: shown.notices })
  connectStore(store, site, resolve)
  const embed = await embedFor(shown.view)
  const shared = { readBasemap, saveHeld, newVersion, embed }
  const page = { dataset, index, problems, store, site, ...shared }
  // Not another page that a host has answered with, nor one of another dataset.
  const isOurs = written?.fingerprint === fingerprint
  // Nor one whose language the query changes: it is chosen once for a page.
  const isSame =
    ofPath.view.language === shown.view.language &&
    written?.page === encodeAddress(ofPath.view, site)
  if (written === null || !isOurs || !isSame) {
    createRoot(root).render(<Root {...page} written={null} />)
    return
  }
  if ((await content) === false) {
    createRoot(aboveContent(root)).render(<PaneFailure message={text.failure.asWritten} />)
    return
  }
  hydrateRoot(root, <Root {...page} written={written} onTakenOver={earlyEntries(root)} />)
}

/** The address that was asked for: in a frame, index.html has put its fragment aside. */
function addressNow(): AddressParts {
  const { pathname, search, hash } = window.location
  const state: unknown = window.history.state
  const isAside = typeof state === 'object' && state !== null && 'fragment' in state
  const asked = isAside && hash === '' ? String(state.fragment) : hash
  // A skip link that was followed before the program came: the browser has gone there.
  return { pathname, search, hash: isSkipFragment(asked) ? '' : asked }
}

/** A place above a written page, which can be read, and its links followed, without the program. */
function aboveContent(root: HTMLElement): HTMLElement {
  const place = document.createElement('div')
  root.prepend(place)
  return place
}

/** What an address shows, and what of it could not be shown as asked. */
function shownAt(
  address: AddressParts,
  site: Site,
  resolve: (view: View) => ViewWithNotices,
): ViewWithNotices {
  const decoded = decodeAddress(address, site)
  const resolved = resolve(decoded.view)
  return { view: resolved.view, notices: [...decoded.notices, ...resolved.notices] }
}

/** What a view shows beside the map and needs code of its own for; null for the itinerary. */
function contentFor({ about, stop, excerpt }: View) {
  if (about !== null) return aboutLater
  return stop === null && excerpt === null ? null : panelLater
}

/**
 * What the page has inside another one, there before the page is, so that nothing moves. Where it does
 * not come the whole page is shown: what stands around the map is better than no map.
 */
async function embedFor(view: View): Promise<EmbedParts | null> {
  const parts = view.embed ? await importEmbed().catch(() => null) : null
  parts?.openLinksOutside(document)
  return parts
}

function connectStore(
  store: ViewStore,
  site: Site,
  resolve: (view: View) => ReturnType<typeof resolveView>,
): void {
  const sync = connectHistory({
    store: {
      get: () => store.getState().view,
      set: (view) => arriveAt(store, view),
      playing: () => store.getState().playing,
      subscribe: (listener) => store.subscribe(listener),
    },
    site,
    window,
    isFramed: window.parent !== window,
    resolve,
    report: (notices) => store.setState({ notices }),
  })
  sync.replace()
}
