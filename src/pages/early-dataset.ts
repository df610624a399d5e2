/** The template's own link, which names the whole dataset. */
const EARLY_DATASET = /[ \t]*<link rel="preload"[^>]*\shref="[^"]*dataset\.geojson"[^>]*>\r?\n?/

/**
 * The page that asks for its dataset ahead of the program, at the address that the program will ask for.
 * @param address null where it is not known which file the program will want
 */
export function withEarlyDataset(html: string, address: string | null): string {
  return html.replace(EARLY_DATASET, (link) =>
    address === null ? '' : link.replace(/(\shref=)"[^"]*"/, `$1"${address}"`),
  )
}
