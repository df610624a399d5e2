import { text } from '../text/text.ts'

/** Loads the page again, at the same address. */
export function ReloadButton() {
  return (
    <button type="button" className="button" onClick={() => window.location.reload()}>
      {text.failure.reload}
    </button>
  )
}
