import type { Problem, ProblemKind } from '../dataset/problem.ts'
import { problemText as text } from '../text/parts.ts'
import { ReloadButton } from './ReloadButton.tsx'
import './problems.css'

interface ProblemListProps {
  readonly problems: readonly Problem[]
  /** Whether the rest of the dataset is on screen; left out where something around it says that. */
  readonly isRestShown?: boolean
}

/** The most problems listed one by one: past these the maker of the file needs an editor's check. */
const LISTED = 50

/** What is wrong with a dataset. */
export function ProblemList({ problems, isRestShown }: ProblemListProps) {
  const list = <ListedProblems problems={problems} />
  const amount = problems.length
  const counted = amount > 1 && <p>{text.report.found({ amount })}</p>
  if (isRestShown === undefined) {
    return (
      <>
        {counted}
        {list}
      </>
    )
  }
  return (
    <div className="problems" role="alert">
      {isRestShown ? (
        <details>
          <summary>
            {text.report.partHeading({ amount })}. {text.report.restShown}
          </summary>
          {list}
        </details>
      ) : (
        <>
          <h1>{text.report.heading}</h1>
          {counted}
          {list}
          <ReloadButton />
        </>
      )}
    </div>
  )
}

/** The first problems one by one: where, what was found, what was expected, what to do. */
function ListedProblems({ problems }: Pick<ProblemListProps, 'problems'>) {
  // One text for every kind of problem: a kind without a remedy does not compile.
  const texts: Record<ProblemKind, { readonly expected: string; readonly remedy: string }> =
    text.problem
  const left = problems.length - LISTED
  return (
    <>
      <ul>
        {problems.slice(0, LISTED).map(({ kind, path, found }, index) => (
          // The same problem may stand at one place twice, and the list never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <code dir="auto">{path === '' ? text.report.whole : path}</code>
            <span className="problem-found">
              {text.report.instead({ found, expected: texts[kind].expected })}
            </span>
            <span className="remedy">{texts[kind].remedy}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="problems-left">{text.report.more({ amount: left })}</p>}
    </>
  )
}
