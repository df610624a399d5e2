import { type JsonMember, type JsonNode, nodeAt, parseJsonText } from './json-text.ts'
import type { Mark } from './marks.ts'
import type { Path } from './places.ts'

/** The mark that the excerpt at a path should have; null to take away the one it has. */
export interface MarkChange {
  readonly path: Path
  readonly mark: Mark | null
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const KEY = 'checked'

/**
 * The text of a dataset's file with the marks set. Every other character stays as it is: order of
 * keys, indentation, line ends, numbers as they were typed. A mark is laid out as its excerpt is.
 * @param text that `JSON.parse` takes, without a byte order mark
 */
export function writeMarks(text: string, changes: readonly MarkChange[]): string {
  const root = parseJsonText(text)
  const edits = changes.flatMap(({ path, mark }) => {
    const excerpt = nodeAt(root, path)
    if (excerpt === null) return []
    return mark === null ? removal(excerpt) : [insertion(text, excerpt, mark)]
  })
  return apply(text, edits)
}

/** All of a key's members go: of two, taking away the last would bring back the first. */
function removal({ members }: JsonNode): readonly Edit[] {
  const firstKept = members.findIndex(({ key }) => key !== KEY)
  return members.flatMap((member, index) => {
    if (member.key !== KEY) return []
    const before = members[index - 1]
    const after = members[index + 1]
    if (before !== undefined && index > firstKept) {
      return [{ start: before.node.end, end: member.node.end, text: '' }]
    }
    return [{ start: member.start, end: after?.start ?? member.node.end, text: '' }]
  })
}

function insertion(text: string, excerpt: JsonNode, mark: Mark): Edit {
  const layout = layoutOf(text, excerpt)
  const known = excerpt.members.findLast(({ key }) => key === KEY)
  const value = markText(mark, layout)
  if (known !== undefined) return { start: known.node.start, end: known.node.end, text: value }
  const end = excerpt.members.at(-1)?.node.end ?? excerpt.start + 1
  return { start: end, end, text: `,${layout.gap}"${KEY}"${layout.colon}${value}` }
}

/** How an object is laid out, as text. */
interface Layout {
  /** Between the colon's two sides, with the colon. */
  readonly colon: string
  /** Before each member, after the comma of the one before it. */
  readonly gap: string
  /** Between the opening brace and the first member. */
  readonly opening: string
  /** Between the last member and the closing brace. */
  readonly closing: string
}

function layoutOf(text: string, { start, end, members }: JsonNode): Layout {
  const first = members[0]
  const last = members.at(-1)
  const opening = text.slice(start + 1, first?.start ?? start + 1)
  return {
    colon: first === undefined ? ': ' : colonOf(text, first),
    gap: gapOf(text, members) ?? opening,
    opening,
    closing: text.slice(last?.node.end ?? end - 1, end - 1),
  }
}

function colonOf(text: string, member: JsonMember): string {
  return /"(\s*:\s*)$/.exec(text.slice(member.start, member.node.start))?.[1] ?? ': '
}

/** White space between the first two members, without the comma; null where there is one alone. */
function gapOf(text: string, [first, second]: readonly JsonMember[]): string | null {
  if (first === undefined || second === undefined) return null
  return text.slice(first.node.end, second.start).replace(',', '')
}

function markText(mark: Mark, layout: Layout): string {
  // One step of indentation is by how much the excerpt's members are further in than its end.
  const isIndented = layout.gap.includes('\n') && layout.gap.startsWith(layout.closing)
  const step = isIndented ? layout.gap.slice(layout.closing.length) : ''
  const members = [mark.day, mark.textHash, mark.quoteHash].map((value, index) => {
    const key = ['day', 'textHash', 'quoteHash'][index]
    return `"${key}"${layout.colon}${JSON.stringify(value)}`
  })
  const opening = isIndented ? layout.gap + step : layout.opening
  const closing = isIndented ? layout.gap : layout.closing
  return `{${opening}${members.join(`,${isIndented ? opening : layout.gap}`)}${closing}}`
}

function apply(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let reached = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(reached, edit.start), edit.text)
    reached = edit.end
  }
  return parts.join('') + text.slice(reached)
}
