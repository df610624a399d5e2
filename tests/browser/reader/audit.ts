import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Result, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 A and AA, which includes the earlier versions, and axe-core's own advice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: RULES },
  resultTypes: ['violations'],
}

/**
 * What axe-core finds wrong with the page as it stands: one line for each rule that is broken,
 * with the elements that break it.
 */
export async function auditPage(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeSource())
  const violations = await page.evaluate(async (options) => {
    // The script evaluated above put it there.
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    return (await axe.run(document, options)).violations
  }, OPTIONS)
  return violations.map(inOneLine)
}

function inOneLine({ id, help, nodes }: Result): string {
  const places = nodes.map(({ target, failureSummary = '' }) => {
    const [, ...reasons] = failureSummary.split('\n')
    return `${target.join(' ')} (${reasons.join('; ').replace(/\s+/g, ' ').trim()})`
  })
  return `${id}: ${help}: ${places.join(', ')}`
}

let source: Promise<string> | null = null

function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return source
}
