import { textIn } from '../dataset/localized-text.ts'
import { precisionOf } from '../dataset/model.ts'
import { english as text } from '../text/english.ts'
import type { AboutProps } from './about-props.ts'
import { EventList } from './EventList.tsx'

/** The reports that name only a country, and why they stand where they do. */
export function UnnamedPlaces({ dataset, navigation }: AboutProps) {
  return (
    <EventList
      dataset={dataset}
      navigation={navigation}
      isListed={(stop, event) => precisionOf(stop, event) === 'country'}
      about={({ placeBasis }) =>
        placeBasis === undefined ? '' : textIn(placeBasis.rule, text.language, dataset.language)
      }
      none={text.about.noneUnplaced}
    />
  )
}
