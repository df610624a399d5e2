import { readdirSync, readFileSync } from 'node:fs'

/** A declaration of a style sheet, and what stands around it. */
export interface Declaration {
  /** The file's path in src/. */
  readonly file: string
  /** Of the innermost rule. */
  readonly selector: string
  /** The rules around that one, outermost first: `@media screen`. */
  readonly within: readonly string[]
  readonly property: string
  readonly value: string
}

const SOURCES = new URL('../../src/', import.meta.url)

/** The paths in src/ of all style sheets. */
export function styleSheets(): readonly string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

/** The declarations of a style sheet as this project writes them: formatted, no brace within a string. */
export function declarationsIn(file: string): readonly Declaration[] {
  const css = readFileSync(new URL(file, SOURCES), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const declarations: Declaration[] = []
  const around: string[] = []
  for (const [, text = '', end] of css.matchAll(/([^{};]*)([{};])/g)) {
    const words = text.trim().replace(/\s+/g, ' ')
    if (end === '{') around.push(words)
    else {
      const [, property, value] = /^([\w-]+)\s*:\s*(.+)$/.exec(words) ?? []
      if (property !== undefined && value !== undefined) {
        declarations.push({
          ...{ file, property, value },
          selector: around.at(-1) ?? '',
          within: around.slice(0, -1),
        })
      }
      if (end === '}') around.pop()
    }
  }
  return declarations
}
