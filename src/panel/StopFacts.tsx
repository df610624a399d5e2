import { gazetteerEntry } from '../dataset/gazetteer.ts'
import { localized } from '../dataset/localized-text.ts'
import type { Stop } from '../dataset/model.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { coordinates } from '../text/coordinates.ts'
import { stopText as text } from '../text/parts.ts'
import { countryName } from '../text/places.ts'
import { InLanguage } from '../ui/InLanguage.tsx'

interface StopFactsProps {
  readonly stop: Stop
  readonly shown: ShownStop
  readonly language: string
}

/** Other names, country, coordinates and how exact they are. */
export function StopFacts({ stop, shown, language }: StopFactsProps) {
  const names = Object.entries(stop.names).filter(
    ([, name]) => name !== stop.name && name !== stop.printedName,
  )
  return (
    <div className="stop-facts">
      {stop.printedName !== stop.name && (
        <p className="printed-name">
          {text.panel.printedName}: <bdi lang={language}>{stop.printedName}</bdi>
        </p>
      )}
      {names.length > 0 && (
        <p className="other-names">
          <span className="visually-hidden">{text.panel.otherNames}: </span>
          {names.map(([tag, name]) => (
            <bdi key={tag} lang={tag}>
              {name}
            </bdi>
          ))}
        </p>
      )}
      <p className="stop-place">
        <span>{countryName(stop.country, text.language)}</span>
        <span>
          {coordinates(stop.position.latitude, stop.position.longitude)} (
          {text.precision[stop.precision]})
        </span>
        <span>{text.reports({ amount: shown.reports.length })}</span>
        {stop.links.map((link) => {
          const entry = gazetteerEntry(link)
          return (
            <span key={link}>
              {entry === null ? (
                link
              ) : (
                <a href={entry.address} rel="noreferrer">
                  {entry.name}
                </a>
              )}
            </span>
          )
        })}
      </p>
      {stop.note !== null && (
        <InLanguage
          as="p"
          className="stop-note"
          {...localized(stop.note, text.language, language)}
        />
      )}
    </div>
  )
}
