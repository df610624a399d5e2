import { isMarkValid } from '../dataset/checked-mark.ts'
import { finding, type Outcome } from './finding.ts'
import { pathText } from './places.ts'
import type { VerifiedExcerpt } from './verification.ts'

/**
 * Whether the marks of earlier checks are about what the dataset quotes now. One outcome for each
 * mark. For checking alone: writing marks renews or removes what this would find.
 */
export async function checkMarks(
  excerpts: readonly VerifiedExcerpt[],
): Promise<readonly Outcome[]> {
  const marked = excerpts.filter(({ excerpt }) => excerpt.checked !== undefined)
  return Promise.all(
    marked.map(async ({ excerpt, path, textHash, verdict }) => {
      const place = `${pathText(path)}.checked`
      if (verdict === 'failed') {
        return finding('mark-void', place, 'The excerpt is marked as checked and does not pass.')
      }
      if (await isMarkValid(excerpt, textHash)) return null
      const found = 'The excerpt, or the text that its article names, changed after the check.'
      return finding('mark-void', place, found)
    }),
  )
}
