/** The attribute of a data block that names the file that it holds. */
export const HELD_FILE = 'data-file'

/** The type of a block whose file is compressed (gzip, RFC 1952) and written in base64 (RFC 4648). */
export const PACKED = 'application/gzip'

/**
 * The text of a file that the page holds in a data block.
 * @param file its path under the site's root
 * @throws Error (rejects) when the page holds none of that name, or the browser cannot unpack it
 */
export async function heldFile(page: Document, file: string): Promise<string> {
  const block = [...page.scripts].find((script) => script.getAttribute(HELD_FILE) === file)
  if (block === undefined) throw new Error(`${file}: the page does not hold it`)
  const text = block.textContent
  return block.type === PACKED ? unpacked(text) : text
}

function unpacked(base64: string): Promise<string> {
  const bytes = bytesOf(base64)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

/** A loop, since `Uint8Array.from` would take twenty times as long; `fromBase64` is too new. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}
