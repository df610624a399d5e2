import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { homeLanguage } from '../../app/home-language.ts'
import { indexDataset } from '../../dataset/dataset-index.ts'
import { textIn } from '../../dataset/localized-text.ts'
import { directionOf, speak, text } from '../../text/text.ts'
import { type BuildEnvironment, readBuildSettings } from '../build-settings.ts'
import { readPublishedDataset } from '../published-dataset.ts'
import { DATASET_FILE, LICENCES_FILE, SCHEMA_FILE } from '../published-files.ts'
import { fileAddress, isKnownSite } from '../site-address.ts'
import { licencesText, packageFolders } from '../third-party-licences.ts'
import { packedBlock, plainBlock } from './held-block.ts'
import { readableDataset } from './readable-dataset.ts'
import { type SinglePage, singlePage } from './single-page.ts'

/** The one file of the build. */
const SINGLE_FILE = 'dateline.html'

type Bundle = Rolldown.OutputBundle

/**
 * Makes one HTML file of a build: the program, its styles, the dataset, the whole basemap, the format
 * and the licences. It opens from a disk and can be mailed.
 * @param environment says which dataset is built and where the site lives that the file is a copy of
 */
export function singleFile(environment: BuildEnvironment = process.env): Plugin {
  let publicFolder = ''
  return {
    name: 'dateline-single-file',
    apply: 'build',
    configResolved({ publicDir }) {
      publicFolder = publicDir
    },
    generateBundle: {
      // After Vite's own plugins have put all styles into one asset and written the last of the code.
      order: 'post',
      async handler(_options, bundle) {
        const { script, styles } = takenFrom(bundle)
        const source = await composed(environment, publicFolder, this.getModuleIds(), {
          script,
          styles,
        })
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source })
      },
    },
  }
}

/** The file's HTML. */
async function composed(
  environment: BuildEnvironment,
  publicFolder: string,
  moduleIds: Iterable<string>,
  program: Pick<SinglePage, 'script' | 'styles'>,
): Promise<string> {
  const { datasetFile, site } = readBuildSettings(environment, baseOf(environment), process.cwd())
  const { dataset, bytes } = await (datasetFile === null
    ? readPublishedDataset(join(publicFolder, DATASET_FILE))
    : readPublishedDataset(datasetFile, `${datasetFile} (named by DATELINE_DATA)`))
  const { title, description } = dataset
  // The one that it opens in; readers of others find these in it.
  const language = homeLanguage(dataset)
  await speak(language)
  return singlePage({
    ...program,
    language,
    direction: directionOf(language),
    title: `${textIn(title, language, dataset.language)} · ${text.product}`,
    description: textIn(description, language, dataset.language),
    home: isKnownSite(site) ? fileAddress(site, '') : null,
    icon: await readFile(join(publicFolder, 'icon.svg'), 'utf8'),
    readable: readableDataset(dataset, indexDataset(dataset)),
    blocks: [
      plainBlock(DATASET_FILE, 'application/geo+json', new TextDecoder().decode(bytes)),
      packedBlock(SCHEMA_FILE, await readFile(join(publicFolder, SCHEMA_FILE))),
      packedBlock(LICENCES_FILE, licencesText(packageFolders(moduleIds))),
      ...(await basemapBlocks(publicFolder)),
    ],
  })
}

/** The program and its styles, which leave the bundle: they go into the file. */
function takenFrom(bundle: Bundle): { readonly script: string; readonly styles: string } {
  let script = ''
  let styles = ''
  for (const [name, output] of Object.entries(bundle)) {
    if (output.type === 'chunk') {
      if (script !== '' || output.imports.length > 0) {
        throw new Error('The program was cut into several files: build it without code splitting.')
      }
      script = output.code
    } else if (name.endsWith('.css')) {
      styles += textOf(output.source)
    } else {
      throw new Error(`${name} would lie beside the file: let the build write it into the styles.`)
    }
    delete bundle[name]
  }
  return { script, styles }
}

/** Every file, whatever the dataset: a reader may move the map anywhere. */
async function basemapBlocks(publicFolder: string): Promise<readonly string[]> {
  const names = (await readdir(join(publicFolder, 'basemap'))).filter((name) =>
    name.endsWith('.json'),
  )
  return Promise.all(
    names.sort().map(async (name) => {
      const file = `basemap/${name}`
      return packedBlock(file, await readFile(join(publicFolder, file)))
    }),
  )
}

/** The file itself lies under no path; the site that it is a copy of under its own. */
function baseOf({ DATELINE_SITE = '' }: BuildEnvironment): string {
  if (!URL.canParse(DATELINE_SITE)) return '/'
  const { pathname } = new URL(DATELINE_SITE)
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
