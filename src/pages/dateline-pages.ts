import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readBuiltInDataset } from './built-in-dataset.ts'
import { builtPages, OPENING_PAGE } from './built-pages.ts'
import { withContentSecurityPolicy } from './content-security-policy.ts'
import { pageFromTemplate } from './html-head.ts'
import { licencesText, packageFolders } from './third-party-licences.ts'

/** Where the built-in dataset lies in Vite's public folder. */
const DATASET_FILE = 'dataset.geojson'

/** The licences of the bundled packages, which the credits link to. */
const LICENCES_FILE = 'licences.txt'

/**
 * Writes the pages of the built-in dataset into a build: a static host has no rule that leads
 * `/stops/ashdod/` to the application, so each address gets a file. All are the built `index.html`
 * with a head of their own and a Content-Security-Policy. Beside them it lays the licences of the
 * packages whose code is in the build. Does nothing in development, where
 * Vite's server answers every address with `index.html` and its own inline scripts must run.
 */
export function datelinePages(): Plugin {
  let publicFolder = ''
  return {
    name: 'dateline-pages',
    apply: 'build',
    // After Vite's own plugin has written the assets' paths into index.html.
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    async generateBundle(_options, bundle) {
      const opening = bundle[OPENING_PAGE]
      if (opening?.type !== 'asset') {
        throw new Error('The build made no index.html, from which every page is made.')
      }
      const template = textOf(opening.source)
      for (const { fileName, head } of builtPages(
        await readBuiltInDataset(join(publicFolder, DATASET_FILE)),
      )) {
        const html = withContentSecurityPolicy(pageFromTemplate(template, head))
        if (fileName === OPENING_PAGE) opening.source = html
        else this.emitFile({ type: 'asset', fileName, source: html })
      }
      const source = licencesText(packageFolders(this.getModuleIds()))
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source })
    },
  }
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
