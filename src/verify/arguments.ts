import { parseArgs } from 'node:util'

/** What the command was asked to do. */
export interface Request {
  /** The folder with the articles' texts. */
  readonly folder: string
  /** The dataset's file. */
  readonly dataset: string
  /** Whether to print one JSON object instead of lines. */
  readonly json: boolean
  /** Whether to write the marks into the dataset's file. */
  readonly write: boolean
}

const BUILT_IN_DATASET = 'public/dataset.geojson'

export const USAGE = `Usage: npm run verify -- <folder of article texts> [--dataset <file>] [--json] [--write]

Checks a dataset against the texts of the articles that it quotes.

  --dataset <file>  the dataset; ${BUILT_IN_DATASET} where none is given
  --json            prints one JSON object instead of lines
  --write           marks the excerpts that pass as checked, in the dataset's file

Exits with 0 when everything holds, 1 when something does not, 2 when it could not check.`

/** Reads the command's arguments. A text instead of a request says what is wrong with them. */
export function readArguments(args: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        dataset: { type: 'string', default: BUILT_IN_DATASET },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    })
    const [folder, ...others] = positionals
    if (folder === undefined) return 'The folder of article texts is missing.'
    if (others.length > 0) return `One folder is enough; there is also “${others.join('”, “')}”.`
    return { folder, dataset: values.dataset, json: values.json, write: values.write }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
