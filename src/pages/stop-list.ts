import { textIn } from '../dataset/localized-text.ts'
import type { Dataset, Stop } from '../dataset/model.ts'
import { buildText as text } from '../text/parts.ts'
import { directionOf } from '../text/text.ts'
import { escapeHtml } from './escape-html.ts'
import { pageAddress, type SiteAddress } from './site-address.ts'

/** A page of the list of stops. */
interface ListPage {
  /** Where its file goes under the site's root. */
  readonly fileName: string
  readonly html: string
}

/** Stops on a page: about 100 kB of links. */
const ON_A_PAGE = 1000

const STYLES =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}' +
  'ul{padding:0;list-style:none;columns:16rem}li{padding:2px 0;overflow-wrap:anywhere}' +
  ':root{color-scheme:light dark}'

/**
 * Every stop of a dataset by name, for readers without scripts and whatever else follows links: the written
 * page of a dataset of thousands has only the beginning of its itinerary. Plain pages without the program,
 * so many stops on each, in the language that is spoken.
 * @param site with the language's prefix
 */
export function stopListPages(dataset: Dataset, site: SiteAddress): readonly ListPage[] {
  const byName = new Intl.Collator(text.language, { numeric: true })
  const stops = dataset.stops.toSorted((a, b) => byName.compare(a.name, b.name))
  const amount = Math.ceil(stops.length / ON_A_PAGE)
  const sheets = Array.from({ length: amount }, (_, index) =>
    stops.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE),
  )
  return sheets.map((sheet, index) => ({
    fileName: fileName(site, index),
    html: pageOf(dataset, site, sheet, sheets),
  }))
}

/** The path of the list under the address of the opening page, of each language. */
function folder(index: number): string {
  return index === 0 ? 'all/' : `all/${index + 1}/`
}

function fileName({ prefix }: SiteAddress, index: number): string {
  return `${prefix == null ? '' : `${prefix}/`}${folder(index)}index.html`
}

function pageOf(
  dataset: Dataset,
  site: SiteAddress,
  sheet: readonly Stop[],
  sheets: readonly (readonly Stop[])[],
): string {
  const title = textIn(dataset.title, text.language, dataset.language)
  const home = pageAddress(site, 'map')
  const pages = sheets.map((one, index) => {
    const names = escapeHtml(`${one[0]?.name ?? ''} – ${one.at(-1)?.name ?? ''}`)
    return one === sheet
      ? `<li aria-current="page">${names}</li>`
      : `<li><a href="${escapeHtml(home + folder(index))}">${names}</a></li>`
  })
  const links = sheet.map((stop) => {
    const address = escapeHtml(pageAddress(site, { stop: stop.id }))
    return `<li><a href="${address}"><bdi>${escapeHtml(stop.name)}</bdi></a></li>`
  })
  return `<!doctype html>
<html lang="${text.language}" dir="${directionOf(text.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, follow">
<title>${escapeHtml(`${text.map.allStops} · ${title} · ${text.product}`)}</title>
<style>${STYLES}</style>
</head>
<body>
<p><a href="${escapeHtml(home)}">${escapeHtml(title)}</a></p>
<h1>${escapeHtml(text.map.allStops)}</h1>
${sheets.length > 1 ? `<ul>${pages.join('')}</ul>` : ''}
<main><ul>
${links.join('\n')}
</ul></main>
</body>
</html>
`
}
