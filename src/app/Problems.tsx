import { type ComponentProps, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { english as text } from '../text/english.ts'
import { later } from './later.tsx'
import { PaneFailure } from './PaneFailure.tsx'

/** The catalogue of remedies is long, and no reader of a sound dataset needs it. */
export const problemReportLater = later(
  async () => (await import('./ProblemReport.tsx')).ProblemReport,
)

const ProblemReport = problemReportLater.Component

/** What is wrong with the dataset, where anything is. */
export function Problems(props: ComponentProps<typeof ProblemReport>) {
  if (props.problems.length === 0) return null
  return (
    <ErrorBoundary fallback={<PaneFailure message={text.failure.undescribed} />}>
      <Suspense fallback={null}>
        <ProblemReport {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
