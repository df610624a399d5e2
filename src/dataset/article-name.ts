import type { Article } from './model.ts'

/** The longest name, in characters, that still fits a row of a list. */
const LONGEST = 44

/**
 * What to call an article where there is no room for its whole source: its publisher, else its first
 * author, else the beginning of its title, cut between two words.
 */
export function articleName(article: Article): string {
  const { publisher, authors = [], title } = article
  return publisher ?? authors[0] ?? shortened(title)
}

function shortened(title: string): string {
  if (title.length <= LONGEST) return title
  const cut = title.slice(0, LONGEST)
  const end = cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}…`
}
