import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from 'react-error-boundary'
import { decodeAddress } from '../address/decode-address.ts'
import { connectHistory } from '../address/history-sync.ts'
import { type Capabilities, resolveView } from '../address/resolve-view.ts'
import type { Site } from '../address/site.ts'
import { type DatasetIndex, indexDataset } from '../dataset/dataset-index.ts'
import { loadDataset } from '../dataset/load-dataset.ts'
import { english as text } from '../text/english.ts'
import { Announcer } from '../ui/announcer.tsx'
import type { View } from '../view/view.ts'
import { arriveAt, createViewStore, type ViewStore } from '../view/view-store.ts'
import { App } from './App.tsx'
import { aboutLater } from './about-later.ts'
import { DatasetFailure } from './DatasetFailure.tsx'
import { type EmbedParts, importEmbed } from './import-embed.ts'
import { importMap } from './import-map.ts'
import { noticesLater } from './NoticePane.tsx'
import { PaneFailure } from './PaneFailure.tsx'
import { problemListLater } from './ProblemReport.tsx'
import { panelLater } from './panel-later.ts'

/** What this build can show of what an address may ask for. */
const CAPABILITIES: Capabilities = { data: false, languages: [] }

/**
 * Loads the dataset, decodes the address and shows the page in `root`.
 * @param base path that the site's addresses begin with, such as `/` or `/dateline/`
 */
export async function start(root: HTMLElement, base: string): Promise<void> {
  const site: Site = { base, mode: 'pages', languages: ['ar', 'he'] }
  const decoded = decodeAddress(window.location, site)
  // All at once: the dataset is needed first, the code a moment later. Its failure is the pane's own.
  for (const load of partsOf(decoded.view)) load().catch(() => undefined)
  const { dataset, problems } = await loadDataset(`${base}dataset.geojson`)
  // There before the page is: a screen reader speaks an alert as it finds it.
  if (problems.length > 0) await problemListLater.load().catch(() => undefined)
  const reactRoot = createRoot(root)
  if (dataset === null) {
    reactRoot.render(<DatasetFailure problems={problems} />)
    return
  }
  const index = indexDataset(dataset)
  const resolve = (view: View) => resolveView(view, lookupIn(index, dataset.language), CAPABILITIES)
  const resolved = resolve(decoded.view)
  const notices = [...decoded.notices, ...resolved.notices]
  // There before the page is, so that nothing moves; without them the page says that they are missing.
  if (notices.length > 0) await noticesLater.load().catch(() => undefined)
  const embed = await embedFor(resolved.view)
  const store = createViewStore(resolved.view, notices)
  connectStore(store, site, resolve)
  reactRoot.render(
    <StrictMode>
      <Announcer>
        <ErrorBoundary fallback={<PaneFailure message={text.failure.page} />}>
          <App
            dataset={dataset}
            index={index}
            problems={problems}
            store={store}
            site={site}
            embed={embed}
          />
        </ErrorBoundary>
      </Announcer>
    </StrictMode>,
  )
}

/** The parts of the application that a view needs at once. */
function partsOf({ about, stop, excerpt, embed }: View): readonly (() => Promise<unknown>)[] {
  const frame = embed ? [importEmbed] : []
  if (about !== null) return [...frame, aboutLater.load]
  const panel = stop === null && excerpt === null ? [] : [panelLater.load]
  return [...frame, importMap, ...panel]
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

function lookupIn(index: DatasetIndex, language: string) {
  return {
    language,
    stopOf: (id: string) => index.stops.get(id) ?? index.aliases.get(id) ?? null,
    excerptStop: (id: string) => index.excerpts.get(id)?.stop.id ?? null,
    hasArticle: (id: string) => index.articles.has(id),
  }
}
