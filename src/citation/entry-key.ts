const PLAIN_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MARKS = /\p{M}+/gu
const OTHERS = /[^a-z0-9]+/g

/**
 * A key that BibTeX takes everywhere: ASCII lower-case letters, digits and hyphens. An id of that
 * form is kept; of any other it keeps what it can, and a hash keeps ids apart that differ only in
 * the rest. The same id always gives the same key.
 */
export function entryKey(kind: string, id: string): string {
  const start = `dateline-${kind}`
  if (id === '') return start
  if (PLAIN_ID.test(id)) return `${start}-${id}`
  const ascii = id.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(OTHERS, '-')
  const kept = ascii.replace(/^-|-$/g, '')
  return [start, ...(kept === '' ? [] : [kept]), hashOf(id)].join('-')
}

/** FNV-1a over UTF-16 code units, 32 bits in hexadecimal: short, and good enough to tell ids apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}
