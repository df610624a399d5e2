import type { CitedWork } from './cited-work.ts'
import { textOrNull } from './one-line.ts'

/**
 * The publisher to print: none where it is the one author already (APA Publication Manual, 7th ed.,
 * 9.29; Chicago leaves it to sense).
 */
export function publisherOf(work: CitedWork): string | null {
  const publisher = textOrNull(work.publisher)
  const [author, ...more] = work.authors
  const isAuthor = more.length === 0 && author?.printed.toLowerCase() === publisher?.toLowerCase()
  return isAuthor ? null : publisher
}
