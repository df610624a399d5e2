import type { Problem, ProblemKind } from '../dataset/problem.ts'
import { problemText as text } from '../text/parts.ts'

interface ProblemListProps {
  readonly problems: readonly Problem[]
  readonly left: number
}

/** Problems one by one: where, what was found, what was expected, what to do. */
export function ProblemList({ problems, left }: ProblemListProps) {
  // One text for every kind of problem: a kind without a remedy does not compile.
  const texts: Record<ProblemKind, { readonly expected: string; readonly remedy: string }> =
    text.problem
  return (
    <>
      <ul>
        {problems.map(({ kind, path, found }, index) => (
          // The same problem may stand at one place twice, and the list never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <code dir="auto">{path === '' ? text.report.whole : path}</code>
            <span>{text.report.instead({ found, expected: texts[kind].expected })}</span>
            <span className="remedy">{texts[kind].remedy}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{text.report.more({ amount: left })}</p>}
    </>
  )
}
