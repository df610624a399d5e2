import type { LanguageFile, MessageTree } from './language-file.ts'
import { type ArgumentKind, argumentsOf } from './message-arguments.ts'

const TYPES: Readonly<Record<ArgumentKind, string>> = {
  number: 'number',
  choice: 'string',
  text: 'string | number',
}

/** The types of all messages, as the text of a module: what each is told, by part, section and name. */
export function messageTypesText({ parts }: LanguageFile): string {
  return [
    '// Written by `npm run messages` from languages/en.json: change that.',
    '',
    '/** What can be said, by the part of the program that it comes with. */',
    `export interface Messages ${typeOf(parts, '')}`,
    '',
  ].join('\n')
}

function typeOf(tree: MessageTree, indent: string): string {
  if (typeof tree === 'string') return typeOfMessage(tree)
  const lines = Object.entries(tree).map(
    ([name, value]) => `${indent}  readonly ${keyOf(name)}: ${typeOf(value, `${indent}  `)}\n`,
  )
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`
}

function typeOfMessage(message: string): string {
  const values = [...argumentsOf(message)].map(
    ([name, kind]) => `readonly ${keyOf(name)}: ${TYPES[kind]}`,
  )
  return values.length === 0 ? 'string' : `(values: { ${values.join('; ')} }) => string`
}

function keyOf(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : `'${name}'`
}
