import type { ComponentProps } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { text, withText } from '../text/text.ts'
import { later } from './later.tsx'
import { PaneFailure } from './PaneFailure.tsx'

/** The catalogue of remedies is long, and no reader of a sound dataset needs it. */
export const problemListLater = later(
  async () => (await withText(['problems'], import('./ProblemList.tsx'))).ProblemList,
)

const ProblemList = problemListLater.Component

/** What is wrong with a dataset and where, with a remedy for each; nothing where all is well. */
export function ProblemReport(props: ComponentProps<typeof ProblemList>) {
  if (props.problems.length === 0) return null
  return (
    <ErrorBoundary fallback={<PaneFailure message={text.failure.undescribed} />}>
      <ProblemList {...props} />
    </ErrorBoundary>
  )
}
