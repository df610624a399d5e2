import type { Problem } from '../dataset/problem.ts'
import { ProblemReport } from './ProblemReport.tsx'

/** The page where no dataset could be read at all: what is wrong, and what to do. */
export function DatasetFailure({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <main className="dataset-failure">
      <ProblemReport problems={problems} isRestShown={false} />
    </main>
  )
}
