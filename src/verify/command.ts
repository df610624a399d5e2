import type { Day } from '../calendar/day.ts'
import { messageOf } from '../dataset/message-of.ts'
import { type Request, readArguments, USAGE } from './arguments.ts'
import type { TextFile } from './article-text.ts'
import { checkMarks } from './check-marks.ts'
import { reportJson, reportLines, type WrittenMarks } from './report.ts'
import { updateMarks } from './update-marks.ts'
import { type Verification, withOutcomes } from './verification.ts'
import { verifyDataset } from './verify-dataset.ts'

/** All that the command does to the world around it. */
export interface Surroundings {
  /** The files directly in a folder, in a fixed order. Rejects when it cannot be read. */
  readonly readFolder: (folder: string) => Promise<readonly TextFile[]>
  /** A file as text, a byte order mark included. Rejects when it cannot be read. */
  readonly readText: (file: string) => Promise<string>
  readonly writeText: (file: string, text: string) => Promise<void>
  /** The day of the check in the local calendar. */
  readonly today: () => Day
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** 0: everything holds. 1: something does not. 2: it could not be checked. */
export type ExitCode = 0 | 1 | 2

const BOM = '\ufeff'

/** Runs the command: reads, checks, writes marks where asked to, and reports. */
export async function verifyCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const request = readArguments(args)
  if (typeof request === 'string') {
    surroundings.complain(`${request}\n\n${USAGE}`)
    return 2
  }
  const input = await readInput(request, surroundings)
  if (typeof input === 'string') {
    surroundings.complain(input)
    return 2
  }
  const verified = verifyDataset(input.fileText, input.files)
  const result = request.write
    ? await withMarksWritten(request, input, verified, surroundings)
    : await withMarksChecked(verified)
  if (typeof result === 'string') {
    surroundings.complain(result)
    return 2
  }
  for (const line of reportOf(request, result)) surroundings.print(line)
  return result.verification.findings.length === 0 ? 0 : 1
}

interface Input {
  /** The dataset's file without its byte order mark. */
  readonly fileText: string
  /** The byte order mark, or nothing. */
  readonly bom: string
  readonly files: readonly TextFile[]
}

interface Result {
  readonly verification: Verification
  readonly written: WrittenMarks
}

/** The dataset and the texts; a sentence instead says what could not be read. */
async function readInput(
  { dataset, folder }: Request,
  { readText, readFolder }: Surroundings,
): Promise<Input | string> {
  try {
    const text = await readText(dataset)
    const bom = text.startsWith(BOM) ? BOM : ''
    return { fileText: text.slice(bom.length), bom, files: await readFolder(folder) }
  } catch (error) {
    return `Nothing was checked. ${messageOf(error)}`
  }
}

async function withMarksChecked(verified: Verification): Promise<Result> {
  const outcomes = await checkMarks(verified.excerpts)
  return { verification: withOutcomes(verified, outcomes), written: null }
}

/** The same with the marks written; a sentence instead says why they could not be. */
async function withMarksWritten(
  { dataset }: Request,
  { fileText, bom }: Input,
  verification: Verification,
  { today, writeText }: Surroundings,
): Promise<Result | string> {
  const { text, ...counts } = await updateMarks(fileText, verification.excerpts, today())
  try {
    if (text !== fileText) await writeText(dataset, bom + text)
  } catch (error) {
    return `The marks were not written. ${messageOf(error)}`
  }
  return { verification, written: counts }
}

function reportOf(request: Request, { verification, written }: Result): readonly string[] {
  return request.json
    ? [reportJson(request, verification, written)]
    : reportLines(request, verification, written)
}
