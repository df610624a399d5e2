import { localized } from '../dataset/localized-text.ts'
import { precisionOf } from '../dataset/model.ts'
import { aboutText as text } from '../text/parts.ts'
import type { AboutProps } from './about-props.ts'
import { EventList } from './EventList.tsx'

/** The reports whose place had to be worked out, and how. */
export function UnnamedPlaces({ dataset, navigation }: AboutProps) {
  return (
    <EventList
      dataset={dataset}
      navigation={navigation}
      isListed={(stop, event) =>
        event.placeBasis !== undefined || precisionOf(stop, event) === 'country'
      }
      about={({ placeBasis }) =>
        placeBasis === undefined
          ? { text: text.about.onlyCountry, language: text.language }
          : localized(placeBasis.rule, text.language, dataset.language)
      }
      lead={text.about.unplaced}
      none={text.about.noneUnplaced}
    />
  )
}
