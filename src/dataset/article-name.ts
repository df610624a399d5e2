import type { Article } from './model.ts'

/** The longest piece of a title, in code points, that still fits a row of a list. */
const LONGEST = 44

/**
 * What to call articles where there is no room for their whole source, by id: the publisher, else
 * the first author, else the beginning of the title. Where two would have one name, each has the
 * beginning of its title too.
 */
export function articleNames(articles: readonly Article[]): ReadonlyMap<string, string> {
  const plain = articles.map(plainName)
  const bearers = new Map<string, number>()
  for (const name of plain) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  return new Map(
    articles.map((article, index) => {
      const name = plain[index] ?? ''
      const isAlone = bearers.get(name) === 1
      const title = shortened(article.title)
      return [article.id, isAlone || name === title ? name : `${name}: ${title}`]
    }),
  )
}

/** The language of an article's name: what stands for a missing title may be in another than its text. */
export function nameLanguage({
  publisher,
  authors = [],
  language,
  titleLanguage,
}: Article): string {
  return publisher === undefined && authors.length === 0 ? (titleLanguage ?? language) : language
}

function plainName({ publisher, authors = [], title }: Article): string {
  return publisher ?? authors[0] ?? shortened(title)
}

/** Cut between two words, or within one that is longer than the whole room. */
function shortened(title: string): string {
  const letters = [...title]
  if (letters.length <= LONGEST) return title
  const cut = letters.slice(0, LONGEST).join('')
  const end = cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}…`
}
