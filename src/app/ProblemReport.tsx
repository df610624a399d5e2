import type { Problem, ProblemKind } from '../dataset/problem.ts'
import { english as text } from '../text/english.ts'
import { problemTexts } from '../text/problems.ts'
import { ReloadButton } from './ReloadButton.tsx'

interface ProblemReportProps {
  readonly problems: readonly Problem[]
  /** Whether the rest of the dataset is on screen. */
  readonly isRestShown: boolean
}

/** The most problems listed one by one: past these the maker of the file needs an editor's check. */
const LISTED = 50

/** One text for every kind of problem: a kind without a remedy does not compile. */
const texts: Record<ProblemKind, { readonly expected: string; readonly remedy: string }> =
  problemTexts

/** What is wrong with a dataset and where, with a remedy for each. */
export function ProblemReport({ problems, isRestShown }: ProblemReportProps) {
  if (problems.length === 0) return null
  const listed = problems.slice(0, LISTED)
  return (
    <div className="problems" role="alert">
      {isRestShown ? (
        <details>
          <summary>
            {text.failure.partHeading(problems.length)}. {text.failure.restShown}
          </summary>
          <ProblemList problems={listed} left={problems.length - listed.length} />
        </details>
      ) : (
        <>
          <h1>{text.failure.heading}</h1>
          <ProblemList problems={listed} left={problems.length - listed.length} />
          <ReloadButton />
        </>
      )}
    </div>
  )
}

interface ProblemListProps {
  readonly problems: readonly Problem[]
  readonly left: number
}

function ProblemList({ problems, left }: ProblemListProps) {
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
