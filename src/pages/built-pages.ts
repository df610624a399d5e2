import type { Page } from '../address/page-path.ts'
import { spanAround } from '../calendar/range.ts'
import { localized, textIn } from '../dataset/localized-text.ts'
import { type Dataset, type Stop, spanOf } from '../dataset/model.ts'
import { briefSpan } from '../text/days.ts'
import { inRow } from '../text/lists.ts'
import { buildText as text } from '../text/parts.ts'
import type { PageHead } from './html-head.ts'
import type { ShareImage } from './share-image.ts'
import { stopFolder } from './stop-folder.ts'

/** A page of the built site. */
export interface BuiltPage {
  /** Where its file goes under the site's root. */
  readonly fileName: string
  /**
   * What it shows: for a former id the present page; null for the page that answers where none is.
   */
  readonly page: Page | null
  /** The first step of its path where the site has its language under one; see `siteLanguages`. */
  readonly prefix: string | null
  readonly head: PageHead
  /** The picture that previews show; left out where none is drawn. */
  readonly shareImage?: ShareImage
}

/** The opening page's file, which is also the template of all others. */
export const OPENING_PAGE = 'index.html'

/**
 * Every page of a dataset in the language that is spoken: the opening view, the one about method and
 * sources, one for each stop, one for each former id of a stop (an old link is answered with a page, not
 * with "not found"), and, once for all languages, the one that hosts show for an address that has none:
 * which language to answer in, the program sees from the address.
 * @param prefix the first step of the language's paths; null for the one without
 * @throws Error when an id cannot name a folder, or two of them would share one.
 */
export function builtPages(dataset: Dataset, prefix: string | null = null): readonly BuiltPage[] {
  const title = textIn(dataset.title, text.language, dataset.language)
  const pages = [
    { fileName: OPENING_PAGE, page: 'map', head: openingHead(dataset) },
    {
      fileName: 'about/index.html',
      page: 'about',
      head: headOf([text.about.name, title], text.page.method({ title })),
    },
    ...dataset.stops.map((stop) => stopPage(stop, stop.id, title)),
    ...formerIds(dataset).map(({ stop, id }) => stopPage(stop, id, title)),
    ...(prefix === null
      ? [
          {
            fileName: '404.html',
            page: null,
            head: headOf([text.page.notFound, title], text.page.nothingHere({ title }), true),
          } as const,
        ]
      : []),
  ] satisfies readonly UnplacedPage[]
  const placed = pages.map((page) => ({ ...page, fileName: under(prefix, page.fileName), prefix }))
  refuseSharedFiles(placed)
  return placed
}

/** The path of a file under the prefix of its language. */
function under(prefix: string | null, fileName: string): string {
  return prefix === null ? fileName : `${prefix}/${fileName}`
}

type UnplacedPage = Omit<BuiltPage, 'prefix'>

/** Title and description are the dataset's own, and may have no translation. */
function openingHead(dataset: Dataset): PageHead {
  const title = localized(dataset.title, text.language, dataset.language)
  const description = localized(dataset.description, text.language, dataset.language)
  const isForeign = title.language === description.language && title.language !== text.language
  return {
    ...headOf([title.text], description.text),
    ...(isForeign ? { language: title.language } : {}),
  }
}

function stopPage(stop: Stop, id: string, title: string): UnplacedPage {
  const reports = text.map.stop({ name: stop.name, amount: stop.events.length })
  return {
    fileName: `${stopFolder(id)}/index.html`,
    page: { stop: stop.id },
    head: headOf(
      [stop.name, title],
      text.page.about({ stop: inRow([reports, ...daysOf(stop)]), title }),
      id !== stop.id,
    ),
  }
}

/** The days that the stop's reports lie in, from the first to the last; none for a stop without. */
function daysOf(stop: Stop): readonly string[] {
  const span = spanAround(stop.events.map(spanOf))
  return span === null ? [] : [briefSpan(span, text.language, true)]
}

/** The title is the name that the browser's tab keeps once the program runs: the most particular first. */
function headOf(parts: readonly string[], description: string, unlisted = false): PageHead {
  const heading = parts.join(' · ')
  return { title: `${heading} · ${text.product}`, heading, description, unlisted }
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
