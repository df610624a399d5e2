import type { EntryTexts, Matches, Question } from './text-index.ts'

/** What who searches is handed. Questions are answered in their order, from all texts handed before. */
export type ToSearcher =
  | { readonly kind: 'texts'; readonly texts: readonly EntryTexts[] }
  | { readonly kind: 'question'; readonly question: Question }

/** What who searches tells. */
export type FromSearcher =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly matches: Matches }
