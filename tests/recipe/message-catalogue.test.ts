import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMessageCatalogue } from '../../src/recipe/message-catalogue.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A catalogue as msgfmt compiles it: header, two tables of lengths and offsets, then the strings. */
function compiled(messages: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(messages)
  const strings = [...pairs.map(([id]) => id), ...pairs.map(([, text]) => text)].map((text) =>
    Buffer.from(text, 'utf8'),
  )
  const originals = 28
  const translations = originals + 8 * pairs.length
  const header = Buffer.alloc(translations + 8 * pairs.length)
  header.writeUInt32LE(0x950412de, 0)
  header.writeUInt32LE(pairs.length, 8)
  header.writeUInt32LE(originals, 12)
  header.writeUInt32LE(translations, 16)
  let offset = header.length
  for (const [index, bytes] of strings.entries()) {
    header.writeUInt32LE(bytes.length, originals + 8 * index)
    header.writeUInt32LE(offset, originals + 8 * index + 4)
    offset += bytes.length + 1
  }
  return Buffer.concat([header, ...strings.flatMap((bytes) => [bytes, Buffer.alloc(1)])])
}

function written(content: Uint8Array): string {
  const file = join(folder, 'names.mo')
  writeFileSync(file, content)
  return file
}

describe('a message catalogue', () => {
  it('gives the translation of each message', () => {
    const file = written(compiled({ '': 'charset=UTF-8', '105343': 'جدة', '295629': 'אשדוד' }))
    const messages = readMessageCatalogue(file)
    expect(messages.size).toBe(3)
    expect(messages.get('105343')).toBe('جدة')
    expect(messages.get('295629')).toBe('אשדוד')
  })

  it('may be empty', () => {
    expect(readMessageCatalogue(written(compiled({}))).size).toBe(0)
  })

  it('is refused when the file is something else, with the file named', () => {
    const file = written(Buffer.from('msgid "105343"\nmsgstr "Jeddah"\n'))
    expect(() => readMessageCatalogue(file)).toThrow(file)
    expect(() => readMessageCatalogue(written(Buffer.alloc(3)))).toThrow(file)
  })
})
