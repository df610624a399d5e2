import { readFileSync } from 'node:fs'

/** The first number of a catalogue written on a little-endian machine. */
const MAGIC = 0x950412de

/**
 * Reads a compiled message catalogue as original and translation (GNU gettext manual, section "The
 * Format of GNU MO Files"): a header with the number of messages and the places of two tables, each
 * table a list of lengths and offsets of strings. Throws on a file that is none or big-endian.
 */
export function readMessageCatalogue(file: string): Map<string, string> {
  const bytes = readFileSync(file)
  if (bytes.length < 20 || bytes.readUInt32LE(0) !== MAGIC) {
    throw new Error(`${file} is not a little-endian gettext catalogue (.mo).`)
  }
  const count = bytes.readUInt32LE(8)
  const originals = bytes.readUInt32LE(12)
  const translations = bytes.readUInt32LE(16)
  const textAt = (entry: number) => {
    const length = bytes.readUInt32LE(entry)
    const start = bytes.readUInt32LE(entry + 4)
    return bytes.toString('utf8', start, start + length)
  }
  const messages = new Map<string, string>()
  for (let index = 0; index < count; index += 1) {
    messages.set(textAt(originals + 8 * index), textAt(translations + 8 * index))
  }
  return messages
}
