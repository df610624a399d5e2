import type { Path } from './places.ts'

/** A value in the text of a JSON file, and where it stands there. */
export interface JsonNode {
  readonly start: number
  /** After its last character. */
  readonly end: number
  /** The members of an object or the entries of a list; empty for other values. */
  readonly members: readonly JsonMember[]
}

export interface JsonMember {
  readonly key: string | number
  /** Where the key begins; for the entry of a list, where the entry does. */
  readonly start: number
  readonly node: JsonNode
}

interface OpenNode extends JsonNode {
  readonly isObject: boolean
  readonly members: JsonMember[]
  /** The key that was read and waits for its value. */
  key: { readonly name: string; readonly start: number } | null
}

/**
 * Where every value of a JSON text stands, so that one can be changed without touching the others.
 * @param text that `JSON.parse` takes: nothing is checked again
 */
export function parseJsonText(text: string): JsonNode {
  const top: OpenNode = { start: 0, end: 0, members: [], isObject: false, key: null }
  // A stack of its own: a file nested deeply must not exhaust that of the program.
  const open: OpenNode[] = [top]
  let at = 0
  while (at < text.length) {
    const here = open.at(-1) ?? top
    const character = text.charAt(at)
    if (character === '{' || character === '[') {
      open.push({ start: at, end: at, members: [], isObject: character === '{', key: null })
      at += 1
    } else if (character === '}' || character === ']') {
      open.pop()
      at += 1
      add(open.at(-1) ?? top, { start: here.start, end: at, members: here.members })
    } else if (/[\s,:]/.test(character)) {
      at += 1
    } else {
      const end = endOfScalar(text, at)
      if (here.isObject && here.key === null) {
        here.key = { name: String(JSON.parse(text.slice(at, end))), start: at }
      } else {
        add(here, { start: at, end, members: [] })
      }
      at = end
    }
  }
  return top.members[0]?.node ?? top
}

function add(parent: OpenNode, node: JsonNode): void {
  const key = parent.key
  parent.key = null
  const start = key?.start ?? node.start
  parent.members.push({ key: key?.name ?? parent.members.length, start, node })
}

function endOfScalar(text: string, start: number): number {
  let end = start + 1
  if (text.charAt(start) === '"') {
    while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1
    return end + 1
  }
  while (end < text.length && /[^\s,\]}]/.test(text.charAt(end))) end += 1
  return end
}

/** The value at a path; null where there is none. Of a key that stands twice, the last, as parsers do. */
export function nodeAt(node: JsonNode, path: Path): JsonNode | null {
  let here: JsonNode | undefined = node
  for (const key of path) here = here?.members.findLast((member) => member.key === key)?.node
  return here ?? null
}
