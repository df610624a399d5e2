import type { Problem, ProblemKind } from '../dataset/problem.ts'
import { problemText } from '../text/parts.ts'
import { visible } from './code-points.ts'
import { type Finding, finding, type Outcome } from './finding.ts'
import { type JsonNode, parseJsonText } from './json-text.ts'
import { type Path, pathText } from './places.ts'

/** What reading the dataset found, as findings. */
export function formatFinding({ kind, path, found }: Problem): Finding {
  // One text for every kind of problem: a kind without a remedy does not compile.
  const texts: Record<ProblemKind, { readonly expected: string; readonly remedy: string }> =
    problemText.problem
  const { expected, remedy } = texts[kind]
  return { kind, place: path, found: `Found ${found}, expected ${expected}.`, remedy }
}

/**
 * Whether no object has a key twice. Parsers take the last and say nothing (RFC 8259, section 4), so
 * that what a person reads at the first is not what is shown. One outcome for the file, or more where
 * it has several.
 * @param text that `JSON.parse` takes
 */
export function checkKeys(text: string): readonly Outcome[] {
  const findings: Finding[] = []
  const open: { node: JsonNode; path: Path }[] = [{ node: parseJsonText(text), path: [] }]
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    const keys = new Set<string | number>()
    for (const { key, node } of here.node.members) {
      const path = [...here.path, key]
      if (keys.has(key)) {
        const found = `The key “${visible(String(key))}” stands twice.`
        findings.push(finding('duplicate-key', pathText(path), found))
      }
      keys.add(key)
      if (node.members.length > 0) open.push({ node, path })
    }
  }
  return findings.length === 0 ? [null] : findings
}
