import { startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root as ReactRoot } from 'react-dom/client'
import {
  type AddressParts,
  decodeAddress,
  type ViewWithNotices,
} from '../address/decode-address.ts'
import { encodeAddress } from '../address/encode-address.ts'
import { resolveView } from '../address/resolve-view.ts'
import type { Site } from '../address/site.ts'
import { ALL_DAYS } from '../calendar/range.ts'
import { datasetIn } from '../dataset/dataset-in.ts'
import { indexDataset } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import { shownStops } from '../itinerary/shown.ts'
import { speak, text } from '../text/text.ts'
import type { Notice } from '../view/notice.ts'
import type { View } from '../view/view.ts'
import { arriveAt, createViewStore } from '../view/view-store.ts'
import { DatasetFailure } from './DatasetFailure.tsx'
import { earlyEntries, forgetPresses } from './early-entries.ts'
import type { Edition } from './edition.ts'
import { homeLanguage } from './home-language.ts'
import { importEmbed } from './import-embed.ts'
import { importOtherData } from './import-other-data.ts'
import { isLong } from './is-long.ts'
import { LanguageFailure } from './LanguageFailure.tsx'
import { longItineraryLater } from './long-itinerary-later.ts'
import { mapLater } from './map-later.ts'
import { noticesLater } from './NoticePane.tsx'
import type { OpenFile } from './open-file.ts'
import { addressNow, connectStore, contentFor, embedFor } from './opened-page.ts'
import { PaneFailure } from './PaneFailure.tsx'
import { ProblemReport, problemListLater } from './ProblemReport.tsx'
import type { HostedPage, PageHost } from './page-host.ts'
import { speakOn, spokenLanguage } from './page-language.ts'
import { Root } from './Root.tsx'
import { searchLater } from './search-later.ts'
import { CAPABILITIES, lookupIn } from './site-at.ts'
import { type Written, writtenIn } from './written-page.ts'

/**
 * Loads the dataset, decodes the address and shows the page in `root`, which may hold the page as the
 * build has written it: then that is taken over as it stands.
 * @param edition where the page lives and where its files come from
 */
export async function start(root: HTMLElement, edition: Edition): Promise<void> {
  const { site, loadDataset } = edition
  const host = hostIn(root, edition)
  const location = addressNow()
  const written = writtenIn(root)
  const { view: asked, notices } = decodeAddress(location, site)
  // Where the address names none that is spoken, the dataset decides: the page's own is then a good guess.
  const guess = spokenLanguage(asked.language) ?? spokenLanguage(document.documentElement.lang)
  if (guess !== null) speak(guess).catch(() => undefined)
  // All at once: the dataset is needed first, the code a moment later. Its failure is the pane's own.
  const content = contentFor(asked)
    ?.load()
    .then(
      () => true,
      () => false,
    )
  if (asked.about === null) mapLater.load().catch(() => undefined)
  if (asked.embed) importEmbed().catch(() => undefined)
  if (asked.query !== '') searchLater.load().catch(() => undefined)
  let refusal: Notice | null = null
  if (asked.data !== null) {
    const { data } = asked
    refusal = await importOtherData().then(
      ({ openLinked }) => openLinked(data, { view: asked, notices }, host),
      (): Notice => ({ kind: 'data-unavailable', data }),
    )
    document.documentElement.classList.remove('elsewhere')
    if (refusal === null) return
  }
  const {
    dataset: loaded,
    problems,
    fingerprint,
  } = await loadDataset(guess, written?.fingerprint ?? null)
  const home = loaded === null ? (guess ?? text.language) : homeLanguage(loaded)
  const language = spokenLanguage(asked.language) ?? home
  if (!(await speakOn(document, language))) {
    // What is written can be read without the program, and its links followed.
    const place = written === null ? root : aboveContent(root)
    createRoot(place).render(<LanguageFailure language={language} />)
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
  const capabilities = refusal === null ? CAPABILITIES : { ...CAPABILITIES, refusal }
  const resolve = (view: View) => resolveView(view, lookupIn(index, home), capabilities)
  const shown = shownAt(location, site, resolve)
  // There before the page is, so that nothing moves; without them the page says that they are missing.
  if (shown.notices.length > 0) await noticesLater.load().catch(() => undefined)
  // A page is written for its path alone, and taken over as that; the rest of the address follows
  // before anything is painted, since React compares the first state with the present one.
  const ofPath = shownAt({ pathname: location.pathname, search: '', hash: '' }, site, resolve)
  const store = createViewStore(ofPath.view, [])
  arriveAt(store, shown.view)
  store.setState({ notices: shown.notices })
  const disconnect = connectStore(store, site, resolve)
  const embed = await embedFor(shown.view)
  const page = { dataset, index, problems, store, embed, source: null, disconnect }
  // Not another page that a host has answered with, nor one of another dataset.
  const isOurs = written?.fingerprint === fingerprint
  // Nor one whose language the query changes: it is chosen once for a page.
  const isSame =
    ofPath.view.language === shown.view.language &&
    written?.page === encodeAddress(ofPath.view, site)
  if (written === null || !isOurs || !isSame) {
    host.show(page)
    return
  }
  // Drawn as it is written, and then in part.
  if ((await content) === false || !(await hasItinerary(ofPath.view, dataset))) {
    createRoot(aboveContent(root)).render(<PaneFailure message={text.failure.asWritten} />)
    return
  }
  host.takeOver(page, written, earlyEntries(root))
}

/** Runs pages in `root`, one after the other. */
function hostIn(root: HTMLElement, edition: Edition) {
  const { site, readBasemap, saveHeld, newVersion } = edition
  const openFile: OpenFile = async (handed) => (await importOtherData()).openFile(handed, host)
  const shared = { site, readBasemap, saveHeld, newVersion, openFile }
  const keep = (shown: ReactRoot, disconnect: () => void) => {
    host.close = () => {
      disconnect()
      shown.unmount()
      host.close = null
      host.renew = null
    }
  }
  const host = {
    root,
    edition,
    close: null as PageHost['close'],
    renew: null as PageHost['renew'],
    show({ disconnect, ...page }: HostedPage) {
      forgetPresses()
      hasItinerary(page.store.getState().view, page.dataset)
      const shown = createRoot(root)
      const draw: PageHost['renew'] = (more) =>
        shown.render(<Root {...shared} {...page} {...more} written={null} />)
      // At once: who has opened a file is led to what it shows.
      flushSync(() => draw(page))
      // In pieces, between which the page answers.
      host.renew = (more) => startTransition(() => draw(more))
      keep(shown, disconnect)
    },
    /** Takes over a page that the build has written. */
    takeOver({ disconnect, ...page }: HostedPage, written: Written, onTakenOver: () => void) {
      const content = <Root {...shared} {...page} written={written} onTakenOver={onTakenOver} />
      keep(hydrateRoot(root, content), disconnect)
    },
  }
  return host satisfies PageHost
}

/**
 * Whether what draws a long itinerary is there, where a view shows one. Beside a stop it is not waited
 * for: it will be there when the reader comes back from it.
 */
function hasItinerary({ about, stop }: View, dataset: Dataset): boolean | Promise<boolean> {
  if (about !== null || !isLong(shownStops(dataset, ALL_DAYS))) return true
  const isThere = longItineraryLater.load().then(
    () => true,
    () => false,
  )
  return stop !== null || isThere
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
