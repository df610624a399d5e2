import { withText } from '../text/text.ts'
/** Loads what the page needs inside another one: most readers see it as a page of its own. */
export function importEmbed() {
  return withText(['embed'], import('./embed-parts.ts'))
}

export type EmbedParts = Awaited<ReturnType<typeof importEmbed>>
