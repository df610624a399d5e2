import { noticeText as text } from '../text/parts.ts'
import type { Notice } from '../view/notice.ts'
import { noticeSentence } from './notice-sentence.ts'

interface NoticesProps {
  readonly notices: readonly Notice[]
  /** The name of a stop by its id, for sentences that lead there. */
  readonly nameOf: (stop: string) => string
  readonly onDismiss: () => void
}

/** What could not be shown as the address asked, until the reader moves on. */
export function Notices({ notices, nameOf, onDismiss }: NoticesProps) {
  const sentences = notices.map((notice) => noticeSentence(notice, nameOf))
  return (
    <div className="notices" role="alert">
      <div>
        {[...new Set(sentences)].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <button type="button" className="quiet-button" onClick={onDismiss}>
        {text.notice.dismiss}
      </button>
    </div>
  )
}
