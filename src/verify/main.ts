import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv, stderr, stdout } from 'node:process'
import { type Day, day } from '../calendar/day.ts'
import { decode, type TextFile } from './article-text.ts'
import { type Surroundings, verifyCommand } from './command.ts'

/** The command `npm run verify` on this machine's files and clock. */
const surroundings: Surroundings = {
  readFolder,
  readText,
  writeText: (file, text) => writeFile(file, text),
  today,
  print: (line) => stdout.write(`${line}\n`),
  complain: (line) => stderr.write(`${line}\n`),
}

/** Links to files count as files. What lies in folders inside is left alone. */
async function readFolder(folder: string): Promise<readonly TextFile[]> {
  const names = (await readdir(folder)).sort()
  const files: TextFile[] = []
  for (const name of names) {
    const path = join(folder, name)
    if ((await stat(path)).isFile()) files.push({ name, bytes: await readFile(path) })
  }
  return files
}

/** Refuses what is no UTF-8: writing it back would spoil the characters that were not understood. */
async function readText(file: string): Promise<string> {
  const text = decode(await readFile(file))
  if (text === null) throw new Error(`${file} is not UTF-8, which JSON must be (RFC 8259).`)
  return text
}

function today(): Day {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return day(parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'))
}

process.exitCode = await verifyCommand(argv.slice(2), surroundings)
