import { readFile } from 'node:fs/promises'
import { fingerprintOf } from '../dataset/fingerprint.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Problem, ProblemKind } from '../dataset/problem.ts'
import { readDataset } from '../dataset/read-dataset.ts'
import { problemText } from '../text/parts.ts'

/** How many problems a build error lists: enough to see a pattern, few enough to read. */
const LISTED_PROBLEMS = 10

/**
 * The dataset that the build publishes, from the text of its file. A reader gets what can be shown
 * of a dataset with problems; a build refuses it, since whoever builds can mend them.
 * @throws Error that names `file` and each problem's place and remedy.
 */
export function parsePublishedDataset(text: string, file: string): Dataset {
  const { dataset, problems } = readDataset(parseJson(text, file))
  if (dataset === null || problems.length > 0) {
    throw new Error(`${file} breaks the dataset's format:\n${listed(problems)}`)
  }
  return dataset
}

/** A dataset and the file that it was read from, byte for byte. */
export interface PublishedDataset {
  readonly dataset: Dataset
  readonly bytes: Uint8Array
  readonly text: string
  /** See `fingerprintOf`. */
  readonly fingerprint: string
}

/**
 * Reads and parses the dataset's file.
 * @param name what errors call it
 * @throws Error that says so when there is no such file, and as `parsePublishedDataset` does.
 */
export async function readPublishedDataset(
  file: string,
  name: string = file,
): Promise<PublishedDataset> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Error(`${name} cannot be read: the build needs a dataset there.`, { cause })
  })
  // Drops a byte order mark, as a browser does.
  const text = new TextDecoder().decode(bytes)
  const dataset = parsePublishedDataset(text, name)
  return { dataset, bytes, text, fingerprint: fingerprintOf(text) }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
}

function listed(problems: readonly Problem[]): string {
  const lines = problems.slice(0, LISTED_PROBLEMS).map(inOneLine)
  const more = problems.length - lines.length
  return [...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n')
}

function inOneLine({ kind, path, found }: Problem): string {
  // One text for every kind of problem: a kind without a remedy does not compile.
  const texts: Record<ProblemKind, { readonly expected: string; readonly remedy: string }> =
    problemText.problem
  const { expected, remedy } = texts[kind]
  const place = path === '' ? 'the whole file' : path
  return `  ${place}: found ${found}, expected ${expected}. ${remedy}`
}
