import type { ComponentProps } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { text, withText } from '../text/text.ts'
import { later } from './later.tsx'
import { PaneFailure } from './PaneFailure.tsx'

/** Most addresses can be shown as they ask, and need none of these words. */
export const noticesLater = later(
  async () => (await withText(['notice'], import('./Notices.tsx'))).Notices,
)

const Notices = noticesLater.Component

/** What could not be shown as the address asked, where there is anything. */
export function NoticePane(props: ComponentProps<typeof Notices>) {
  if (props.notices.length === 0) return null
  return (
    <ErrorBoundary fallback={<PaneFailure message={text.notice.missing} />}>
      <Notices {...props} />
    </ErrorBoundary>
  )
}
