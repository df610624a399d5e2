import { oneLine } from './one-line.ts'

/**
 * BibTeX counts braces even after a backslash, so that a lone brace must be a command with none of
 * its own but an empty pair, which also keeps the blank after it.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
}

/** A text for a field in braces: on one line, with TeX's own characters as commands. */
export function bibtexText(text: string): string {
  return oneLine(text).replace(/[#$%&_{}~^\\]/g, (letter) => COMMANDS[letter] ?? letter)
}

/**
 * An address for the field `url`, which TeX reads letter by letter, so that commands would show.
 * What could end the field or break the line is percent-encoded (RFC 3986, section 2.1).
 */
export function bibtexAddress(url: string): string {
  return oneLine(url).replace(/[\s{}\\^`"<>|]/gu, (letter) => encodeURIComponent(letter))
}
