/** Two marks of a text that belong together, by their places in it. */
interface MarkPair {
  readonly open: number
  readonly close: number
}

/** The kind of mark for the outermost quotation in a text; inside it they alternate. */
export type FirstMarks = 'double' | 'single'

/** A text with its quotation marks set anew, and how many closing ones it ends with. */
export interface SetMarks {
  readonly text: string
  readonly closingAtEnd: number
}

/** No title is longer. Looking ahead for every mark of a text of any length could take too long. */
const LONGEST = 1000

const MARKS = { double: ['“', '”'], single: ['‘', '’'] } as const
const LETTER = /[\p{L}\p{M}\p{N}]/u
const BLANK = /\s/u

/**
 * Sets the quotation marks of a text so that they alternate (Chicago Manual of Style, 17th ed.,
 * 13.30), curly ones for straight ones. Only marks that clearly belong together change: apostrophes,
 * the gershayim of Hebrew abbreviations, guillemets and the marks of other languages stay.
 */
export function setMarks(text: string, first: FirstMarks): SetMarks {
  if (text.length > LONGEST) return { text, closingAtEnd: 0 }
  const pairs = pairsOf(text)
  const letters = text.split('')
  const closings = new Set(pairs.map((pair) => pair.close))
  for (const pair of pairs) {
    const depth = pairs.filter(({ open, close }) => open < pair.open && close > pair.close).length
    const isDouble = (depth % 2 === 0) === (first === 'double')
    const [open, close] = MARKS[isDouble ? 'double' : 'single']
    letters[pair.open] = open
    letters[pair.close] = close
  }
  let closingAtEnd = 0
  while (closings.has(letters.length - 1 - closingAtEnd)) closingAtEnd += 1
  return { text: letters.join(''), closingAtEnd }
}

function pairsOf(text: string): readonly MarkPair[] {
  const pairs: MarkPair[] = []
  const openDoubles: number[] = []
  let index = 0
  while (index < text.length) {
    const role = roleAt(text, index)
    if (role === 'open-double') openDoubles.push(index)
    if (role === 'close-double') {
      const open = openDoubles.pop()
      if (open !== undefined) pairs.push({ open, close: index })
    }
    if (role === 'open-single') {
      const close = closeOfSingle(text, index)
      if (close !== null) pairs.push({ open: index, close })
    }
    index += 1
  }
  return pairs.filter(isQuotation)
}

/** One letter between two marks is an elision ("rock 'n' roll"). */
function isQuotation({ open, close }: MarkPair): boolean {
  return close - open > 2
}

type Role = 'open-double' | 'close-double' | 'open-single' | 'close-single' | null

/** What the mark at a place can be, by its shape and its neighbours. */
function roleAt(text: string, index: number): Role {
  const mark = text.charAt(index)
  const afterLetter = LETTER.test(text.charAt(index - 1))
  const beforeLetter = LETTER.test(text.charAt(index + 1))
  if (mark === '“') return 'open-double'
  if (mark === '”') return 'close-double'
  if (mark === '‘') return afterLetter ? null : 'open-single'
  if (mark === '’') return beforeLetter || isOpening(text, index) ? null : 'close-single'
  if (mark !== '"' && mark !== "'") return null
  if (isOpening(text, index)) return mark === '"' ? 'open-double' : 'open-single'
  if (beforeLetter) return null
  return mark === '"' ? 'close-double' : 'close-single'
}

/** A mark after a blank, a bracket or a dash and before no blank can only open. */
function isOpening(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  const standsFree = before === '' || BLANK.test(before) || '([{—–-/“‘"\''.includes(before)
  return standsFree && after !== '' && !BLANK.test(after)
}

/**
 * Where a single quotation ends, or null; never beyond the double one that it stands in, so that no
 * two pairs cross. A mark after an s may be a plural's apostrophe ("the
 * doctors’ strike"), so that a later mark after another letter is the likelier end.
 */
function closeOfSingle(text: string, open: number): number | null {
  const candidates: number[] = []
  let inner = 0
  for (let index = open + 1; index < text.length; index += 1) {
    const role = roleAt(text, index)
    if (role === 'open-double') inner += 1
    if (role === 'close-double') inner -= 1
    if (inner < 0 || (inner === 0 && role === 'open-single')) break
    if (inner === 0 && role === 'close-single') candidates.push(index)
  }
  const likely = candidates.find((index) => text.charAt(index - 1).toLowerCase() !== 's')
  return likely ?? candidates[0] ?? null
}
