import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { siteAt } from '../../app/site-at.ts'
import { textIn } from '../../dataset/localized-text.ts'
import type { Dataset } from '../../dataset/model.ts'
import { withVersion } from '../../offline/page-version.ts'
import { text } from '../../text/text.ts'
import type { BuildSettings } from '../build-settings.ts'
import { withContentSecurityPolicy } from '../content-security-policy.ts'
import { withEarlyDataset } from '../early-dataset.ts'
import { insertAtEndOfHead, pageFromTemplate } from '../html-head.ts'
import { LICENCES_FILE, MANIFEST_FILE, SHELL_FILE, WORKER_FILE } from '../published-files.ts'
import { buildWorker } from './build-worker.ts'
import { isBasemap, markOf } from './file-marks.ts'
import { keepingPlan, workerText } from './keeping-worker.ts'
import { openingBasemap } from './opening-basemap.ts'
import { webManifest } from './web-manifest.ts'

/** What is to be kept, or not. */
interface KeptSiteOptions {
  /** The page that all others are made from. */
  readonly template: string
  readonly dataset: Dataset
  readonly bundle: Rolldown.OutputBundle
  /** See `fileMarks`. */
  readonly marks: Readonly<Record<string, string>>
  readonly settings: BuildSettings
}

/** What a build needs so that the site can be read without a network. */
interface KeptSite {
  /** The page that all others are made from, with what it needs for this. */
  readonly template: string
  readonly files: readonly { readonly fileName: string; readonly source: string }[]
  /** The modules of the worker's code. */
  readonly moduleIds: readonly string[]
  /** Writes the worker beside the pages, once all else lies there. */
  readonly writeWorker: (folder: string) => Promise<void>
}

/** Files beside the datasets that keep their name and belong to the program or to what it links to. */
const NAMED = [LICENCES_FILE, MANIFEST_FILE, 'icon.svg']

/** Prepares what keeps a site, and what clears away a former one where it is not to be kept. */
export async function keptSite(options: KeptSiteOptions): Promise<KeptSite> {
  const { dataset, bundle, marks, settings } = options
  const { base } = settings.site
  const installable = withManifest(options.template, base)
  const manifest = { fileName: MANIFEST_FILE, source: webManifest(dataset) }
  const worker = await buildWorker(settings.isKept ? 'worker' : 'leaving-worker')
  const { moduleIds } = worker
  if (!settings.isKept) {
    const source = `const SITE_BASE = ${JSON.stringify(base)};\n${worker.code}`
    const leaving = { fileName: WORKER_FILE, source }
    const writeWorker = async () => undefined
    return { template: installable, files: [manifest, leaving], moduleIds, writeWorker }
  }
  const hashed = Object.keys(bundle).filter((name) => name.endsWith('.js'))
  const version = markOf(JSON.stringify([installable, marks, hashed]))
  const template = withVersion(installable, version)
  const { languages } = siteAt(base)
  const opening = openingBasemap(dataset.stops, languages)
  const marked = Object.keys(marks)
  const details = marked.filter((file) => isBasemap(file) && !opening.includes(file))
  // In all languages, as their messages are: a reader may change to another one on a journey.
  const datasets = marked.filter((file) => !isBasemap(file))
  const writeWorker = async (folder: string) => {
    const plan = await keepingPlan({
      ...{ folder, base, languages, version, hashed, details, marks },
      named: [...datasets, ...NAMED, ...opening],
      shell: SHELL_FILE,
    })
    await writeFile(join(folder, WORKER_FILE), workerText(plan, worker.code))
  }
  const shell = { fileName: SHELL_FILE, source: shellPage(template, dataset, settings.dataHosts) }
  return { template, files: [manifest, shell], moduleIds, writeWorker }
}

function withManifest(html: string, base: string): string {
  return insertAtEndOfHead(
    html,
    `<link rel="manifest" href="${base}${MANIFEST_FILE}">\n  ` +
      `<link rel="apple-touch-icon" href="${base}apple-touch-icon.png">`,
  )
}

/**
 * The page that answers without a network, whatever page was asked for: the program draws that, in the
 * language of the address, and asks for its dataset itself. Not the one for addresses without a page,
 * which many hosts do not give when they are asked for it.
 */
function shellPage(template: string, dataset: Dataset, dataHosts: readonly string[]): string {
  const { title, description, language } = dataset
  const heading = textIn(title, language, language)
  return withContentSecurityPolicy(
    pageFromTemplate(withEarlyDataset(template, null), {
      title: `${heading} · ${text.product}`,
      heading,
      description: textIn(description, language, language),
      unlisted: true,
    }),
    dataHosts,
  )
}
