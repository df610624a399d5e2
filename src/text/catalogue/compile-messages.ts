import MessageFormat from '@messageformat/core'
import compileModule from '@messageformat/core/lib/compile-module.js'
import { withIsolatedArguments } from './isolate-arguments.ts'
import type { LanguageFile, MessageTree, PartFile } from './language-file.ts'
import { argumentsOf } from './message-arguments.ts'

/** A message ready to say: a text, or what makes one of values; or such by their names. */
export type CompiledTree =
  | string
  | ((values: Record<string, unknown>) => string)
  | { readonly [name: string]: CompiledTree }

export type CompiledPart = { readonly [name: string]: CompiledTree }

/** What the library writes for a message without arguments: a function that returns a text. */
const CONSTANT = /\(\) => ("(?:[^"\\]|\\.)*")/g

/**
 * The messages of a part as the source of a module that no longer needs to read MessageFormat: its
 * default export has their shape, texts where they have no arguments and functions where they do.
 * @throws Error when a message is no MessageFormat of its language
 */
export function partSource(language: LanguageFile, part: PartFile): string {
  const source = compileModule(formatFor(language.tag), prepared(language, part))
  return source.replaceAll(CONSTANT, '$1')
}

/** The same without a module, for whatever no bundler has been at: `partSource` evaluated. */
export function compiledPart(language: LanguageFile, part: PartFile): CompiledPart {
  return compiled(formatFor(language.tag), prepared(language, part))
}

function compiled<Tree extends PartFile>(format: MessageFormat, tree: Tree): CompiledPart {
  return mapped(tree, (message) => {
    const say = format.compile(message)
    return argumentsOf(message).size === 0 ? say() : say
  })
}

function prepared({ direction }: LanguageFile, part: PartFile): PartFile {
  return direction === 'ltr' ? part : mapped(part, withIsolatedArguments)
}

function mapped<Result>(
  tree: PartFile,
  change: (message: string) => Result,
): { readonly [name: string]: Mapped<Result> } {
  const one = (value: MessageTree): Mapped<Result> =>
    typeof value === 'string' ? change(value) : mapped(value, change)
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, one(value)]))
}

type Mapped<Result> = Result | { readonly [name: string]: Mapped<Result> }

/**
 * Latin digits in every language: the addresses, the timeline's axis and the dates that the sources
 * print have them, and a reader compares these.
 */
function formatFor(tag: string): MessageFormat {
  return new MessageFormat(`${tag}-u-nu-latn`)
}
