import { indexDataset } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import { readDataset } from '../dataset/read-dataset.ts'
import { type ArticleText, articleTexts, filesByHash, type TextFile } from './article-text.ts'
import { checkAccounts } from './check-accounts.ts'
import { checkArticles } from './check-articles.ts'
import { checkBases } from './check-bases.ts'
import { checkCalendar } from './check-calendar.ts'
import { checkDays } from './check-days.ts'
import { checkExcerpt } from './check-excerpt.ts'
import { checkKeys, formatFinding } from './check-format.ts'
import { checkKinds } from './check-kinds.ts'
import { checkOrder } from './check-order.ts'
import { checkRecord } from './check-records.ts'
import { checkShare } from './check-share.ts'
import type { Outcome } from './finding.ts'
import type { Verdict } from './marks.ts'
import { type Places, pathText, placesIn } from './places.ts'
import {
  unreadable,
  type Verification,
  type VerifiedExcerpt,
  verificationOf,
} from './verification.ts'

/**
 * Checks a dataset against the texts of the articles that it quotes, and against itself.
 * @param fileText the dataset's file, without a byte order mark
 * @param files the texts, under any names; files that are none of them do no harm
 */
export function verifyDataset(fileText: string, files: readonly TextFile[]): Verification {
  let json: unknown
  try {
    json = JSON.parse(fileText)
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return unreadable([formatFinding({ kind: 'not-json', path: '', found })])
  }
  const { dataset, problems } = readDataset(json)
  const format = [...asOutcomes(problems.map(formatFinding)), ...checkKeys(fileText)]
  if (dataset === null) return unreadable(format)

  const places = placesIn(json, problems)
  const byHash = filesByHash(files)
  const texts = articleTexts(dataset.articles, byHash)
  const verified = verifyExcerpts(dataset, texts, places)
  const excerpts = verified.map(({ excerpt }) => excerpt)
  const outcomes = [
    ...format,
    ...checkArticles(dataset, excerpts, byHash, places),
    ...verified.flatMap((one) => one.outcomes),
    ...checkEvents(dataset, texts, places),
    ...checkKinds(dataset, places),
    ...checkOrder(dataset, places),
    ...checkShare(excerpts, texts, places),
    ...checkCalendar(json, dataset.language),
  ]
  return verificationOf({ dataset, texts, excerpts: verified, outcomes })
}

/** Findings of one check: a single good outcome where there are none. */
function asOutcomes(findings: readonly Outcome[]): readonly Outcome[] {
  return findings.length === 0 ? [null] : findings
}

interface ExcerptOutcomes extends VerifiedExcerpt {
  readonly outcomes: readonly Outcome[]
}

/** Every excerpt once: those that prove events, and those that are only sides of disagreements. */
function verifyExcerpts(
  dataset: Dataset,
  texts: ReadonlyMap<string, ArticleText>,
  places: Places,
): readonly ExcerptOutcomes[] {
  const hashes = new Map(dataset.articles.map(({ id, textHash }) => [id, textHash]))
  const all = [...texts.values()]
  return [...indexDataset(dataset).excerpts.values()].map(({ excerpt }) => {
    const path = places.pathOf(excerpt.id) ?? []
    const textHash = hashes.get(excerpt.article) ?? ''
    const text = texts.get(excerpt.article)
    if (text === undefined) {
      return { excerpt, path, textHash, verdict: 'unchecked', outcomes: [] }
    }
    const others = all.filter((other) => other !== text)
    const outcomes = checkExcerpt(excerpt, pathText(path), text, others)
    const verdict: Verdict = outcomes.every((outcome) => outcome === null) ? 'passed' : 'failed'
    return { excerpt, path, textHash, verdict, outcomes }
  })
}

function checkEvents(
  dataset: Dataset,
  texts: ReadonlyMap<string, ArticleText>,
  places: Places,
): readonly Outcome[] {
  return dataset.stops.flatMap((stop) =>
    stop.events.flatMap((event) => {
      const place = places.of(event.id)
      return [
        ...checkBases(event, place, texts),
        ...checkDays(event, place, dataset),
        ...checkAccounts(stop, event, place, texts, dataset),
        ...checkRecord(stop, event, place, dataset),
      ]
    }),
  )
}
