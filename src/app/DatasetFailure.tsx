import type { Problem } from '../dataset/problem.ts'
import { Problems } from './Problems.tsx'

/** The page where no dataset could be read at all: what is wrong, and what to do. */
export function DatasetFailure({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <main className="dataset-failure">
      <Problems problems={problems} isRestShown={false} />
    </main>
  )
}
