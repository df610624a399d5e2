import type { Problem, ProblemKind } from '../dataset/problem.ts'
import { english as text } from '../text/english.ts'
import { problemTexts } from '../text/problems.ts'

/** One text for every kind of problem: a kind without a remedy does not compile. */
const texts: Record<ProblemKind, { readonly expected: string; readonly remedy: string }> =
  problemTexts

interface ProblemListProps {
  readonly problems: readonly Problem[]
  readonly left: number
}

/** Problems one by one: where, what was found, what was expected, what to do. */
export function ProblemList({ problems, left }: ProblemListProps) {
  return (
    <>
      <ul>
        {problems.map(({ kind, path, found }, index) => (
          // The same problem may stand at one place twice, and the list never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <code>{path === '' ? text.failure.whole : path}</code>
            <span>
              {text.failure.found} {found}; {text.failure.expected} {texts[kind].expected}.
            </span>
            <span className="remedy">{texts[kind].remedy}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{text.failure.more(left)}</p>}
    </>
  )
}
