import { sentencesOf } from '../citation/sentences.ts'
import type { Dataset, Excerpt } from '../dataset/model.ts'
import type { ArticleText } from './article-text.ts'
import type { Finding, Outcome } from './finding.ts'
import type { Verdict } from './marks.ts'
import type { Path } from './places.ts'

/** An excerpt, where it stands in the file, and what checking it came to. */
export interface VerifiedExcerpt {
  readonly excerpt: Excerpt
  readonly path: Path
  /** The hash that its article names: a mark is about this text. */
  readonly textHash: string
  readonly verdict: Verdict
}

/** What was looked at, in numbers. */
export interface Summary {
  readonly articles: number
  /** Articles whose text was found. */
  readonly texts: number
  readonly excerpts: number
  /** Excerpts that stand in their article as the dataset has them. */
  readonly passed: number
  /** Different sentences in the excerpts. */
  readonly sentences: number
  /** Single things that were compared: a hash, words with a text, a weekday with a day … */
  readonly checks: number
  readonly problems: number
}

/** What checking a dataset came to. */
export interface Verification {
  readonly summary: Summary
  readonly findings: readonly Finding[]
  readonly excerpts: readonly VerifiedExcerpt[]
}

/** A dataset and what was found in it. */
interface Checked {
  readonly dataset: Dataset
  readonly texts: ReadonlyMap<string, ArticleText>
  readonly excerpts: readonly VerifiedExcerpt[]
  readonly outcomes: readonly Outcome[]
}

export function verificationOf({ dataset, texts, excerpts, outcomes }: Checked): Verification {
  const summary = {
    articles: dataset.articles.length,
    texts: texts.size,
    excerpts: excerpts.length,
    passed: excerpts.filter(({ verdict }) => verdict === 'passed').length,
    sentences: countSentences(dataset, excerpts),
    checks: 0,
    problems: 0,
  }
  return withOutcomes({ summary, findings: [], excerpts }, outcomes)
}

/** What is left of a file that holds no dataset: its problems. */
export function unreadable(outcomes: readonly Outcome[]): Verification {
  const counts = { articles: 0, texts: 0, excerpts: 0, passed: 0, sentences: 0 }
  const summary = { ...counts, checks: 0, problems: 0 }
  return withOutcomes({ summary, findings: [], excerpts: [] }, outcomes)
}

/** The same with further checks counted in. */
export function withOutcomes(
  { summary, findings, excerpts }: Verification,
  outcomes: readonly Outcome[],
): Verification {
  const found = outcomes.filter((outcome) => outcome !== null)
  const checks = summary.checks + outcomes.length
  const problems = summary.problems + found.length
  return { summary: { ...summary, checks, problems }, findings: [...findings, ...found], excerpts }
}

function countSentences(dataset: Dataset, excerpts: readonly VerifiedExcerpt[]): number {
  const languages = new Map(dataset.articles.map(({ id, language }) => [id, language]))
  return new Set(
    excerpts.flatMap(({ excerpt: { article, exact } }) =>
      sentencesOf(exact, languages.get(article) ?? dataset.language).map((sentence) =>
        JSON.stringify([article, sentence]),
      ),
    ),
  ).size
}
