import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { isLong } from '../app/is-long.ts'
import { ALL_DAYS } from '../calendar/range.ts'
import { datasetIn } from '../dataset/dataset-in.ts'
import { indexDataset } from '../dataset/dataset-index.ts'
import { shownStops } from '../itinerary/shown.ts'
import { openingMessages } from '../text/catalogue/vite-messages.ts'
import { directionOf, speak } from '../text/text.ts'
import {
  type BuildEnvironment,
  type BuildSettings,
  dataHostsOf,
  datasetFileOf,
  readBuildSettings,
} from './build-settings.ts'
import { type BuiltPage, builtPages, OPENING_PAGE } from './built-pages.ts'
import { withContentSecurityPolicy } from './content-security-policy.ts'
import { dataBlock } from './data-block.ts'
import { withEarlyDataset } from './early-dataset.ts'
import { withEarlyModules } from './early-modules.ts'
import { headElements } from './head-elements.ts'
import { inLanguage, insertAtEndOfBody, pageFromTemplate } from './html-head.ts'
import { type LanguageFile, languageFiles } from './language-files.ts'
import { machineFiles, noteOnAddress } from './machine-files.ts'
import { fileMarks } from './offline/file-marks.ts'
import { keptSite } from './offline/kept-site.ts'
import type { DatasetInLanguage, PageContents, WrittenDataset } from './page-contents.ts'
import { type PublishedDataset, readPublishedDataset } from './published-dataset.ts'
import { DATASET_FILE, LICENCES_FILE } from './published-files.ts'
import { shareCards } from './share-cards.ts'
import { siteIn } from './site-address.ts'
import { type SiteLanguage, siteLanguages } from './site-languages.ts'
import { stopListPages } from './stop-list.ts'
import { structuredData } from './structured-data.ts'
import { withStylesWithin } from './styles-within.ts'
import { licencesText, packageFolders } from './third-party-licences.ts'
import { timed } from './timed.ts'

type FileMarks = Awaited<ReturnType<typeof fileMarks>>

/**
 * Writes the pages of the dataset into a build: a static host has no rule that leads
 * `/stops/ashdod/` to the application, so each address gets a file. All are the built `index.html`
 * with a head of their own, structured data and a Content-Security-Policy. Beside them it lays the
 * pictures that previews show, what other programs read (a feed, a calendar, a sitemap), what keeps
 * the site for reading without a network, and the licences of the packages whose code is in the build.
 * Does nothing in development, where Vite's server answers every address with `index.html` and its own
 * inline scripts must run.
 * @param environment says which dataset is built and where the site will live
 */
export function datelinePages(environment: BuildEnvironment = process.env): Plugin {
  let publicFolder = ''
  let settings: BuildSettings
  let published: PublishedDataset
  let ownFiles: ReadonlyMap<string, LanguageFile> = new Map()
  let marks: FileMarks = {}
  let writeWorker: ((folder: string) => Promise<void>) | null = null
  let tell: (note: string) => void
  return {
    name: 'dateline-pages',
    apply: 'build',
    // After Vite's own plugin has written the assets' paths into index.html.
    enforce: 'post',
    async config({ root = process.cwd(), publicDir = 'public' }) {
      const folder = resolve(root, publicDir === false ? '' : publicDir)
      const file = datasetFileOf(environment, process.cwd())
      published = await (file === null
        ? readPublishedDataset(join(folder, DATASET_FILE))
        : readPublishedDataset(file, `${file} (named by DATELINE_DATA)`))
      const tags = siteLanguages(published.dataset).map(({ tag }) => tag)
      ownFiles = languageFiles(published.text, tags)
      const datasets = new Map<string, string | Uint8Array>([[DATASET_FILE, published.bytes]])
      for (const { fileName, source } of ownFiles.values()) datasets.set(fileName, source)
      marks = await fileMarks(folder, datasets)
      return {
        define: {
          'import.meta.env.DATELINE_FILE_MARKS': JSON.stringify(marks),
          'import.meta.env.DATELINE_DATA_HOSTS': JSON.stringify(dataHostsOf(environment)),
        },
      }
    },
    configResolved({ publicDir, base, logger }) {
      publicFolder = publicDir
      settings = readBuildSettings(environment, base, process.cwd())
      tell = (note) => logger.info(note)
    },
    async generateBundle(_options, bundle) {
      const opening = bundle[OPENING_PAGE]
      if (opening?.type !== 'asset') {
        throw new Error('The build made no index.html, from which every page is made.')
      }
      const { site, datasetFile } = settings
      const styled = withStylesWithin(textOf(opening.source), (address) => {
        const fileName = address.slice(site.base.length)
        const styles = bundle[fileName]
        if (styles?.type !== 'asset') return null
        delete bundle[fileName]
        return textOf(styles.source)
      })
      const { dataset, bytes } = published
      const languages = siteLanguages(dataset)
      const [home] = languages
      const bare: BuiltPage[] = []
      for (const { tag, prefix } of languages) {
        await speak(tag)
        bare.push(...builtPages(datasetIn(dataset, tag), prefix))
      }
      // What is no page of a language is in the dataset's own where that is spoken.
      await speak(home.tag)
      const index = indexDataset(dataset)
      const spoken = inLanguage(styled, home.tag, directionOf(home.tag))
      const kept = await keptSite({ template: spoken, dataset, bundle, marks, settings })
      const { template } = kept
      const { pages, files: cards } = await timed('dateline: cards', () =>
        shareCards(bare, dataset, index, site, publicFolder),
      )
      // Only now: a canvas, fonts and the components take a second, and no other use of Vite needs them.
      const { pageContents } = await import('./page-contents.ts')
      const contentsIn = await timed('dateline: components', () =>
        pageContents({ site, publicFolder }),
      )
      const write = async (built: BuiltPage, shown: DatasetInLanguage, { fill }: PageContents) => {
        const { page, fileName } = built
        const { dataset, index, language } = shown
        const spoken = inLanguage(template, language.tag, directionOf(language.tag))
        const messages = openingMessages(bundle, language.tag).map((file) => site.base + file)
        const file = ownFiles.get(language.tag)?.fileName ?? DATASET_FILE
        const early = withEarlyDataset(
          withEarlyModules(spoken, messages),
          `${site.base}${file}?${marks[file]}`,
        )
        const filled = pageFromTemplate(early, built.head, headElements(built, dataset, site))
        const linked = structuredData(built, dataset, index, site)
        const content = page === null ? filled : await fill(filled, page)
        const html = withContentSecurityPolicy(
          linked === null
            ? content
            : insertAtEndOfBody(content, dataBlock('application/ld+json', linked)),
          settings.dataHosts,
        )
        if (fileName === OPENING_PAGE) opening.source = html
        else this.emitFile({ type: 'asset', fileName, source: html })
      }
      const grounds = new Map<string, string>()
      for (const language of languages) {
        await speak(language.tag)
        const shownDataset = datasetIn(dataset, language.tag)
        const shown = { dataset: shownDataset, index: indexDataset(shownDataset), language }
        const own = ownFiles.get(language.tag)
        const written =
          own === undefined
            ? { ...shown, fingerprint: published.fingerprint }
            : asWritten(own, language)
        const contents = await timed('dateline: still maps', () => contentsIn(written))
        grounds.set(contents.ground.fileName, contents.ground.source)
        const ownPages = pages.filter(({ prefix }) => prefix === language.prefix)
        await timed('dateline: pages', async () => {
          for (const page of ownPages) await write(page, shown, contents)
        })
        if (!isLong(shownStops(shownDataset, ALL_DAYS))) continue
        for (const { fileName, html } of stopListPages(shownDataset, {
          ...siteIn(site, language),
          origin: null,
        })) {
          const source = withContentSecurityPolicy(html, [])
          this.emitFile({ type: 'asset', fileName, source })
        }
      }
      await speak(home.tag)
      const others = await timed('dateline: files for programs', () =>
        machineFiles(pages, dataset, index, site),
      )
      for (const [fileName, source] of grounds) {
        this.emitFile({ type: 'asset', fileName, source })
      }
      for (const { fileName, source } of [
        ...ownFiles.values(),
        ...others,
        ...cards,
        ...kept.files,
      ]) {
        this.emitFile({ type: 'asset', fileName, source })
      }
      // In place of the built-in one, which Vite has copied there before.
      if (datasetFile !== null) {
        this.emitFile({ type: 'asset', fileName: DATASET_FILE, source: bytes })
      }
      const licences = licencesText(packageFolders([...this.getModuleIds(), ...kept.moduleIds]))
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licences })
      const note = noteOnAddress(site)
      if (note !== null) tell(note)
      writeWorker = kept.writeWorker
    },
    // Once all files are as they will be published: what is kept is told by its content.
    async writeBundle({ dir }) {
      if (dir !== undefined) await writeWorker?.(dir)
    },
  }
}

/** The dataset as the program will read it from a language's file, and take its pages over with it. */
function asWritten(file: LanguageFile, language: SiteLanguage): WrittenDataset {
  const dataset = datasetIn(file.dataset, language.tag)
  return { dataset, index: indexDataset(dataset), language, fingerprint: file.fingerprint }
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
