import { megabytes } from '../../dataset/units.ts'
import { otherDataText as text } from '../../text/parts.ts'

/** How much of a file has come, in bytes; `total` is null where nobody can know. */
interface Progress {
  readonly received: number
  readonly total: number | null
}

interface LoadingDataProps {
  readonly name: string
  /** Null until something has come. */
  readonly progress: Progress | null
}

/** Said while somebody else's dataset is on its way: from where, and how much of it is there. */
export function LoadingData({ name, progress }: LoadingDataProps) {
  return (
    <main className="dataset-failure">
      <p className="starting">{text.product}</p>
      <div className="loading-data" role="status">
        <p>{text.otherData.loading({ name })}</p>
        <p>{progress === null ? ' ' : amountOf(progress)}</p>
      </div>
    </main>
  )
}

function amountOf({ received, total }: Progress): string {
  const known = { received: megabytes(received) }
  return total === null
    ? text.otherData.received(known)
    : text.otherData.progress({ ...known, total: megabytes(total) })
}
