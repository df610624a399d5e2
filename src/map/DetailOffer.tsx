import { text } from '../text/text.ts'

/** Says that the map shows less than it could, to save data, and offers the rest. */
export function DetailOffer({ onLoad }: { readonly onLoad: () => void }) {
  return (
    <div className="detail-offer">
      <p>{text.map.savingData}</p>
      <button type="button" className="quiet-button" onClick={onLoad}>
        {text.map.loadDetail}
      </button>
    </div>
  )
}
