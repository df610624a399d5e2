/** Longest folder name, in bytes of UTF-8, that common file systems take. */
const LONGEST_NAME = 255

/**
 * What no folder name may contain somewhere: separators, what Windows reserves, control
 * characters, and "%", which a host that decodes twice would read as something else.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const FORBIDDEN = /[\u0000-\u001f\u007f\\/:*?"<>|%]/

/**
 * The folder of a stop's page under the site's root, with no slash at its end: `stops/ashdod`.
 *
 * It is named by the id itself: an address carries the id percent-encoded (RFC 3986, section 2.1),
 * and a host decodes it before it looks for a file.
 * @throws Error when the id would lead out of the folder `stops`, or is no folder name everywhere.
 */
export function stopFolder(id: string): string {
  const remedy = 'Rename it: lower-case letters, digits and hyphens are safe.'
  if (id === '' || /^\./.test(id) || /[. ]$/.test(id) || /^ /.test(id) || FORBIDDEN.test(id)) {
    throw new Error(
      `The stop id ${JSON.stringify(id)} cannot name the folder of its page. ${remedy}`,
    )
  }
  if (Buffer.byteLength(id, 'utf8') > LONGEST_NAME) {
    throw new Error(
      `The stop id ${JSON.stringify(id)} is too long for the folder of its page. ${remedy}`,
    )
  }
  return `stops/${id}`
}
