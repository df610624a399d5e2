import { textIn } from '../dataset/localized-text.ts'
import type { Dataset, Stop } from '../dataset/model.ts'
import { english as text } from '../text/english.ts'
import type { PageHead } from './html-head.ts'
import { stopFolder } from './stop-folder.ts'

/** A page of the built site: where its file goes under the site's root, and its head. */
export interface BuiltPage {
  readonly fileName: string
  readonly head: PageHead
}

/** The opening page's file, which is also the template of all others. */
export const OPENING_PAGE = 'index.html'

/**
 * Every page of a dataset: the opening view, the one about method and sources, one for each stop, one for each former id of a stop
 * (an old link is answered with a page, not with "not found"), and the one that hosts show for an
 * address that has none.
 * @throws Error when an id cannot name a folder, or two of them would share one.
 */
export function builtPages(dataset: Dataset): readonly BuiltPage[] {
  const title = textIn(dataset.title, dataset.language, dataset.language)
  const description = textIn(dataset.description, dataset.language, dataset.language)
  const pages = [
    { fileName: OPENING_PAGE, head: { title: tabName(title), description, unlisted: false } },
    { fileName: 'about/index.html', head: aboutHead(title) },
    ...dataset.stops.map((stop) => stopPage(stop, stop.id, title)),
    ...formerIds(dataset).map(({ stop, id }) => stopPage(stop, id, title)),
    { fileName: '404.html', head: notFoundHead(title) },
  ]
  refuseSharedFiles(pages)
  return pages
}

function aboutHead(title: string): PageHead {
  return {
    title: tabName(text.about.name, title),
    description: text.page.method(title),
    unlisted: false,
  }
}

function stopPage(stop: Stop, id: string, title: string): BuiltPage {
  const head = {
    title: tabName(stop.name, title),
    description: text.page.about(text.map.stop(stop.name, stop.events.length), title),
    unlisted: id !== stop.id,
  }
  return { fileName: `${stopFolder(id)}/index.html`, head }
}

/** The name that the browser's tab keeps once the program runs: the most particular first. */
function tabName(...parts: readonly string[]): string {
  return [...parts, text.product].join(' · ')
}

/** A current id wins over a former one, and of two stops that share a former one the first. */
function formerIds(dataset: Dataset): readonly { stop: Stop; id: string }[] {
  const taken = new Set(dataset.stops.map((stop) => stop.id))
  const former: { stop: Stop; id: string }[] = []
  for (const stop of dataset.stops) {
    for (const id of stop.aliases) {
      if (taken.has(id)) continue
      taken.add(id)
      former.push({ stop, id })
    }
  }
  return former
}

function notFoundHead(title: string): PageHead {
  return {
    title: tabName(text.page.notFound, title),
    description: text.page.nothingHere(title),
    unlisted: true,
  }
}

/** Windows and macOS ignore case, macOS also how an accent is composed: one file would be lost. */
function refuseSharedFiles(pages: readonly BuiltPage[]): void {
  const taken = new Map<string, string>()
  for (const { fileName } of pages) {
    const key = fileName.normalize('NFC').toLowerCase()
    const other = taken.get(key)
    if (other !== undefined) {
      throw new Error(
        `Two stops would share the page ${fileName} (the other is ${other}): give one of them another id.`,
      )
    }
    taken.set(key, fileName)
  }
}
