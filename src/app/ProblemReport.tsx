import { ErrorBoundary } from 'react-error-boundary'
import type { Problem } from '../dataset/problem.ts'
import { text, withText } from '../text/text.ts'
import { later } from './later.tsx'
import { ReloadButton } from './ReloadButton.tsx'

/** The catalogue of remedies is long, and no reader of a sound dataset needs it. */
export const problemListLater = later(
  async () => (await withText(['problems'], import('./ProblemList.tsx'))).ProblemList,
)

const ProblemList = problemListLater.Component

interface ProblemReportProps {
  readonly problems: readonly Problem[]
  /** Whether the rest of the dataset is on screen. */
  readonly isRestShown: boolean
}

/** The most problems listed one by one: past these the maker of the file needs an editor's check. */
const LISTED = 50

/** What is wrong with a dataset and where, with a remedy for each. */
export function ProblemReport({ problems, isRestShown }: ProblemReportProps) {
  if (problems.length === 0) return null
  const list = <ListedProblems problems={problems} />
  return (
    <div className="problems" role="alert">
      {isRestShown ? (
        <details>
          <summary>
            {text.failure.partHeading({ amount: problems.length })}. {text.failure.restShown}
          </summary>
          {list}
        </details>
      ) : (
        <>
          <h1>{text.failure.heading}</h1>
          {list}
          <ReloadButton />
        </>
      )}
    </div>
  )
}

/** The first problems one by one, and how many more there are. */
export function ListedProblems({ problems }: Pick<ProblemReportProps, 'problems'>) {
  const listed = problems.slice(0, LISTED)
  return (
    <ErrorBoundary fallback={<p>{text.failure.undescribed}</p>}>
      <ProblemList problems={listed} left={problems.length - listed.length} />
    </ErrorBoundary>
  )
}
