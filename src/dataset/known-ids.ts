import type { ProblemList } from './problem-list.ts'

/** Ids that an event may refer to. */
export interface KnownIds {
  readonly articles: ReadonlySet<string>
  readonly records: ReadonlySet<string>
  readonly trips: ReadonlySet<string>
}

/** Whether the dataset has the article that something at `path` names; told when it has not. */
export function articleIsKnown(
  reference: { readonly article: string },
  path: string,
  known: KnownIds,
  list: ProblemList,
): boolean {
  if (known.articles.has(reference.article)) return true
  list.add('unknown-article', `${path}.article`, reference.article)
  return false
}
