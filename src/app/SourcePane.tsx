import { use } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { withText } from '../text/text.ts'
import { DataSourceContext } from '../ui/data-source.ts'
import { later } from './later.tsx'

/** There before a page with such a dataset is. */
export const sourceLater = later(
  async () => (await withText(['otherData'], import('./other-data/SourceLine.tsx'))).SourceLine,
)

const SourceLine = sourceLater.Component

interface SourcePaneProps {
  /** Path that the site's addresses begin with. */
  readonly base: string
  /** How many stops are on screen. */
  readonly drawn: number
}

/** Whose data the page shows, where it is not the site's own. */
export function SourcePane({ base, drawn }: SourcePaneProps) {
  const source = use(DataSourceContext)
  if (source === null) return null
  return (
    <ErrorBoundary fallback={<p className="source-line">{source.name}</p>}>
      <SourceLine source={source} base={base} drawn={drawn} />
    </ErrorBoundary>
  )
}
