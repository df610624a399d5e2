import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

/** What a module of src/ says and loads. */
export interface SourceModule {
  /** Under src/, with slashes. */
  readonly path: string
  /** Modules that it is read together with; types need none. */
  readonly imports: readonly string[]
  /** Modules that it loads when they are needed, each with the parts that are asked for with it. */
  readonly loads: readonly { readonly path: string; readonly parts: readonly string[] }[]
  /** Names that it imports from text/text.ts and text/parts.ts. */
  readonly texts: readonly string[]
  /** What it reads of the text: names, and `*` where a name is worked out. */
  readonly reads: readonly (readonly string[])[]
  /** What it reads of the text while it is read itself. */
  readonly readsAtOnce: readonly (readonly string[])[]
}

type Node = { readonly type: string; readonly [key: string]: unknown }

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url))

/** Every module of src/. */
export function sourceModules(): readonly SourceModule[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map(moduleAt)
}

function moduleAt(file: string): SourceModule {
  const path = file.replaceAll('\\', '/')
  const tree = parseAst(readFileSync(join(SOURCE, path), 'utf8'), {
    lang: path.endsWith('x') ? 'tsx' : 'ts',
  }) as unknown as Node
  const declarations = (tree['body'] as readonly Node[]).filter(
    ({ type, importKind, exportKind, source }) =>
      /^(Import|Export(Named|All))Declaration$/.test(type) &&
      source !== null &&
      importKind !== 'type' &&
      exportKind !== 'type',
  )
  const resolved = (source: unknown) => {
    const { value } = source as { value: string }
    return value.startsWith('.') ? relative(SOURCE, join(SOURCE, dirname(path), value)) : value
  }
  const texts = new Map<string, string>()
  for (const { source, specifiers } of declarations) {
    if (!/^text\/(text|parts)\.ts$/.test(resolved(source))) continue
    for (const { imported, local } of (specifiers ?? []) as readonly Node[]) {
      const { name } = imported as { name: string }
      if (/text$/i.test(name) && name !== 'withText')
        texts.set((local as { name: string }).name, name)
    }
  }
  const loads: { path: string; parts: readonly string[] }[] = []
  const reads: (readonly string[])[] = []
  const readsAtOnce: (readonly string[])[] = []
  visit(tree, [], (node, above) => {
    if (node.type === 'ImportExpression') {
      loads.push({ path: resolved(node['source']), parts: partsAskedFor(above) })
    }
    const read = readOf(node, above, texts)
    if (read === null) return
    for (const one of read) {
      // The whole text is only handed on by text/parts.ts; elsewhere the name is another thing's.
      if (one.length === 0) continue
      reads.push(one)
      if (!above.some(({ type }) => /Function|^MethodDefinition/.test(type))) readsAtOnce.push(one)
    }
  })
  return {
    path,
    imports: declarations.map(({ source }) => resolved(source)),
    loads,
    texts: [...texts.values()],
    reads,
    readsAtOnce,
  }
}

function visit(
  node: Node,
  above: readonly Node[],
  meet: (node: Node, above: readonly Node[]) => void,
): void {
  meet(node, above)
  const inner = [...above, node]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child, inner, meet)
    }
  }
}

/** The parts that `withText` is called with around an import. */
function partsAskedFor(above: readonly Node[]): readonly string[] {
  const call = above.findLast(
    ({ type, callee }) =>
      type === 'CallExpression' && (callee as { name?: string }).name === 'withText',
  )
  const [list] = (call?.['arguments'] ?? []) as readonly Node[]
  return ((list?.['elements'] ?? []) as readonly { value: string }[]).map(({ value }) => value)
}

/** What an identifier that stands for the text reads of it; null where the node is none. */
function readOf(
  node: Node,
  above: readonly Node[],
  texts: ReadonlyMap<string, string>,
): readonly (readonly string[])[] | null {
  if (node.type !== 'Identifier' || !texts.has(node['name'] as string)) return null
  const parent = above.at(-1)
  if (parent === undefined || parent.type === 'ImportSpecifier') return null
  // The name of a property or a parameter that has nothing to do with it.
  if (parent.type === 'MemberExpression' && parent['object'] !== node) return null
  if (parent.type === 'Property' && parent['key'] === node && parent['value'] !== node) return null
  let paths: readonly (readonly string[])[] = [[]]
  let inner: unknown = node
  for (const outer of above.toReversed()) {
    if (outer.type !== 'MemberExpression' || outer['object'] !== inner) {
      return outer.type === 'VariableDeclarator' ? taken(outer, paths) : paths
    }
    const names = namesOf(outer)
    paths = paths.flatMap((path) => names.map((name) => [...path, name]))
    inner = outer
  }
  return paths
}

/** `const { panel } = text` reads all of it that it names. */
function taken(
  { id }: Node,
  paths: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const pattern = id as Node
  if (pattern.type !== 'ObjectPattern') return paths
  return (pattern['properties'] as readonly Node[]).flatMap(({ type, key }) =>
    type === 'RestElement'
      ? paths.map((path) => [...path, '*'])
      : paths.map((path) => [...path, (key as { name: string }).name]),
  )
}

function namesOf({ property, computed }: Node): readonly string[] {
  const name = property as Node
  if (computed !== true) return [name['name'] as string]
  if (name.type === 'Literal') return [String(name['value'])]
  if (name.type !== 'ConditionalExpression') return ['*']
  const ends = [name['consequent'], name['alternate']] as readonly Node[]
  return ends.every(({ type }) => type === 'Literal')
    ? ends.map(({ value }) => String(value))
    : ['*']
}
