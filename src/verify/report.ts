import type { Request } from './arguments.ts'
import { visible } from './code-points.ts'
import type { Finding } from './finding.ts'
import type { UpdatedMarks } from './update-marks.ts'
import type { Summary, Verification } from './verification.ts'

/** What became of the marks: null when none were to be written. */
export type WrittenMarks = Omit<UpdatedMarks, 'text'> | null

/**
 * The report for people: a line for each problem with file, place, what was found and the remedy;
 * below a quotation that the article has otherwise, both readings; at the end the summary.
 */
export function reportLines(
  request: Request,
  { findings, summary }: Verification,
  written: WrittenMarks,
): readonly string[] {
  return [
    ...findings.flatMap((finding) => problemLines(request.dataset, finding)),
    ...(written === null ? [] : [marksLine(request.dataset, written)]),
    summaryLine(summary),
  ]
}

function problemLines(
  file: string,
  { place, found, remedy, readings }: Finding,
): readonly string[] {
  const where = `${visible(file)}: ${place === '' ? 'the whole file' : visible(place)}`
  if (readings === undefined) return [`${where}: ${visible(found)} ${remedy}`]
  return [
    `${where}: ${visible(found)} They part at ${readings.at}: ${readings.difference}. ${remedy}`,
    `    dataset  ${readings.dataset}`,
    `    article  ${readings.article}`,
  ]
}

function marksLine(file: string, { set, removed }: NonNullable<WrittenMarks>): string {
  if (set + removed === 0) return `${visible(file)}: all marks are as they should be.`
  return `${visible(file)}: ${set} ${set === 1 ? 'mark' : 'marks'} set, ${removed} removed.`
}

function summaryLine(summary: Summary): string {
  const { articles, texts, excerpts, passed, sentences, checks, problems } = summary
  const found = problems === 1 ? '1 problem' : `${problems} problems`
  return `Texts of ${texts} of ${articles} articles; ${passed} of ${excerpts} excerpts stand as quoted, ${sentences} sentences; ${checks} checks, ${found}.`
}

/**
 * The report for machines, as one JSON object:
 * - `ok`: whether everything holds, as the exit code says
 * - `dataset`, `folder`: as they were given
 * - `summary`: `articles`, `texts` (articles whose text was found), `excerpts`, `passed`,
 *   `sentences`, `checks`, `problems`, all of them counts
 * - `problems[]`: `kind`, `file`, `place` (empty for the whole file), `found`, `remedy`, and, for a
 *   quotation that the article has otherwise, `readings`: `dataset` and `article`, both around the
 *   place where they part, `at` (UTF-16 code units from the beginning of the dataset's reading) and
 *   `difference`
 * - `marks`: null, or with `--write` how many were `set` and `removed`
 */
export function reportJson(
  request: Request,
  { findings, summary }: Verification,
  written: WrittenMarks,
): string {
  const report = {
    ok: findings.length === 0,
    dataset: request.dataset,
    folder: request.folder,
    summary,
    problems: findings.map(({ kind, ...rest }) => ({ kind, file: request.dataset, ...rest })),
    marks: written,
  }
  return JSON.stringify(report, null, 2)
}
