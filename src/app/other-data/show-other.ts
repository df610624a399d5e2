import type { ViewWithNotices } from '../../address/decode-address.ts'
import { resolveView } from '../../address/resolve-view.ts'
import { datasetIn } from '../../dataset/dataset-in.ts'
import { indexDataset } from '../../dataset/dataset-index.ts'
import type { Dataset } from '../../dataset/model.ts'
import type { Problem } from '../../dataset/problem.ts'
import { withoutMarks } from '../../dataset/without-marks.ts'
import { text } from '../../text/text.ts'
import type { DataSource } from '../../ui/data-source.ts'
import type { View } from '../../view/view.ts'
import { arriveAt, createViewStore } from '../../view/view-store.ts'
import { homeLanguage } from '../home-language.ts'
import { noticesLater } from '../NoticePane.tsx'
import { connectStore, contentFor, embedFor } from '../opened-page.ts'
import { problemListLater } from '../ProblemReport.tsx'
import type { PageHost } from '../page-host.ts'
import { speakOn, spokenLanguage } from '../page-language.ts'
import { sourceLater } from '../SourcePane.tsx'
import { CAPABILITIES, lookupIn } from '../site-at.ts'
import { disownPage } from './disown-page.ts'

interface OtherData {
  readonly dataset: Dataset
  readonly problems: readonly Problem[]
  readonly source: DataSource
  /** What the address asks for. */
  readonly asked: ViewWithNotices
  /** Whether it makes a step of the history: the reader was elsewhere before. */
  readonly isStep: boolean
}

/** Shows a dataset that did not come with the site, in the place of whatever page runs. */
export async function showOther(host: PageHost, other: OtherData): Promise<void> {
  const { site } = host.edition
  const { problems, source, asked, isStep } = other
  const home = homeLanguage(other.dataset)
  await speakOn(document, spokenLanguage(asked.view.language) ?? home)
  const dataset = datasetIn(withoutMarks(other.dataset), text.language)
  const index = indexDataset(dataset)
  const resolve = (view: View) =>
    resolveView(view, lookupIn(index, home), { ...CAPABILITIES, data: true })
  const { view, notices: more } = resolve(asked.view)
  const notices = [...asked.notices, ...more]
  const embed = await embedFor(view)
  // There before the page is, so that nothing moves; what does not come says so in its place.
  const parts = [
    sourceLater,
    ...(notices.length > 0 ? [noticesLater] : []),
    ...(problems.length > 0 ? [problemListLater] : []),
    contentFor(view),
  ]
  await Promise.all(parts.map((part) => part?.load().catch(() => undefined)))
  host.close?.()
  disownPage(document)
  const store = createViewStore(isStep ? { ...view, data: null } : view, [])
  const disconnect = connectStore(store, site, resolve, !isStep)
  arriveAt(store, view)
  store.setState({ notices })
  host.show({ dataset, index, problems, store, embed, source, disconnect })
}
