import type { Problem } from '../../dataset/problem.ts'
import { otherDataText as text } from '../../text/parts.ts'
import { ProblemReport } from '../ProblemReport.tsx'

interface LinkedFailureProps {
  readonly name: string
  readonly problems: readonly Problem[]
  /** Path that the site's addresses begin with. */
  readonly base: string
  readonly onTryAgain: () => void
}

/** The page where somebody else's dataset did not come, or nothing of it can be shown. */
export function LinkedFailure({ name, problems, base, onTryAgain }: LinkedFailureProps) {
  return (
    <main className="dataset-failure">
      <div className="problems" role="alert">
        <h1>{text.otherData.failed({ name })}</h1>
        <ProblemReport problems={problems} />
        <div className="refused-actions">
          <button type="button" className="button" onClick={onTryAgain}>
            {text.map.tryAgain}
          </button>
          <a href={base} target="_self">
            {text.otherData.leave}
          </a>
        </div>
      </div>
    </main>
  )
}
