import { around } from '../text/around.ts'
import { text } from '../text/text.ts'

interface MapCreditsProps {
  /** Opens the full credits. Left out, there is no button for them. */
  readonly onCredits: (() => void) | undefined
}

/**
 * The licences' short credit: the form that OpenStreetMap and GeoNames ask for, with live links.
 * Beside it the way to the full credits, which must be within reach whatever the panel shows.
 */
export function MapCredits({ onCredits }: MapCreditsProps) {
  const [before, after] = around((openStreetMap) => text.map.credit({ openStreetMap }))
  return (
    <div className="map-credits">
      <p>
        {before}
        <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>
        {after} · <a href="https://www.geonames.org/">GeoNames</a> (
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>) ·{' '}
        <a href="https://www.naturalearthdata.com/">Natural Earth</a>
      </p>
      {onCredits !== undefined && (
        <button type="button" className="quiet-button" onClick={onCredits}>
          {text.map.credits}
        </button>
      )}
    </div>
  )
}
