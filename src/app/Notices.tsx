import { english as text } from '../text/english.ts'

interface NoticesProps {
  readonly sentences: readonly string[]
  readonly onDismiss: () => void
}

/** What could not be shown as the address asked, until the reader moves on. */
export function Notices({ sentences, onDismiss }: NoticesProps) {
  if (sentences.length === 0) return null
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
