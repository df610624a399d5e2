/** The longest name without its ending, in UTF-16 units: some systems allow 255 bytes in all. */
const LONGEST = 70

/** What every name ends with: no name is one that Windows keeps for a device, such as `con`. */
const KIND = 'map'

/**
 * The name of a picture's file, safe on all systems: small letters and digits of any script, with
 * hyphens between words.
 * @param title of what is shown
 * @param days as `YYYY-MM-DD`, none where all are shown
 * @param format the ending, without its point
 */
export function pictureFileName(title: string, days: readonly string[], format: string): string {
  const room = LONGEST - [...days, KIND].join('-').length
  const words = hyphenated(title)
  const cut = words.length <= room ? words : words.slice(0, words.lastIndexOf('-', room))
  const name = cut === '' || cut.length > room ? [...words].slice(0, room / 2).join('') : cut
  return `${[name, ...days, KIND].filter(Boolean).join('-')}.${format}`
}

function hyphenated(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
