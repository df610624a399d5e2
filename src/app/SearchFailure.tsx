import { text } from '../text/text.ts'

/** Stands where results would, and offers to fetch what searches once more. */
export function SearchFailure({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div className="pane-failure" role="alert">
      <p>{text.search.broken}</p>
      <button type="button" className="button" onClick={onAgain}>
        {text.search.again}
      </button>
    </div>
  )
}
