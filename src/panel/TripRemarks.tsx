import { localized } from '../dataset/localized-text.ts'
import type { Trip } from '../dataset/model.ts'
import { text } from '../text/text.ts'
import { InLanguage } from '../ui/InLanguage.tsx'

interface TripRemarksProps {
  readonly trip: Trip
  /** The dataset's language. */
  readonly language: string
}

/** What is to be said of a trip, and of each place named on it that is no stop. */
export function TripRemarks({ trip, language }: TripRemarksProps) {
  return (
    <>
      {trip.note !== undefined && (
        <InLanguage as="p" {...localized(trip.note, text.language, language)} />
      )}
      {trip.otherPlaces?.map(({ name: names, note }) => {
        const name = localized(names, text.language, language)
        return (
          <p key={name.text}>
            <InLanguage as="strong" {...name} />
            {note !== undefined && (
              <>
                : <InLanguage {...localized(note, text.language, language)} />
              </>
            )}
          </p>
        )
      })}
    </>
  )
}
