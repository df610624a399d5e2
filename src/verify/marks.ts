import type { Day } from '../calendar/day.ts'
import { isMarkValid } from '../dataset/checked-mark.ts'
import type { Excerpt } from '../dataset/model.ts'
import { quoteHash } from '../dataset/quote-hash.ts'

/** The mark that an excerpt was checked: when, against which text, and what was quoted then. */
export type Mark = NonNullable<Excerpt['checked']>

/**
 * What checking an excerpt came to. `unchecked` where its article's text was missing: that says
 * nothing against a mark from a day when it was there.
 */
export type Verdict = 'passed' | 'failed' | 'unchecked'

/**
 * The mark that an excerpt should have; null for none. One that is still valid keeps its day, so
 * that checking again changes nothing. One that passed gets a new mark; one that failed, and one
 * that could not be checked and has no valid mark, gets none.
 * @param today the day of the check
 */
export async function markFor(
  excerpt: Excerpt,
  textHash: string,
  verdict: Verdict,
  today: Day,
): Promise<Mark | null> {
  if (verdict === 'failed') return null
  const { checked } = excerpt
  if (checked !== undefined && (await isMarkValid(excerpt, textHash))) return checked
  if (verdict === 'unchecked') return null
  return { day: today, textHash, quoteHash: await quoteHash(excerpt) }
}
