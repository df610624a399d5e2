import { localized } from '../dataset/localized-text.ts'
import { aboutText as text } from '../text/parts.ts'
import type { AboutProps } from './about-props.ts'
import { EventList } from './EventList.tsx'

/** The reports whose day goes beyond the words of their article, and how it was inferred. */
export function InferredDays({ dataset, navigation }: AboutProps) {
  return (
    <EventList
      dataset={dataset}
      navigation={navigation}
      isListed={(_stop, event) => !event.certain}
      about={(event) => localized(event.dateBasis.rule, text.language, dataset.language)}
      lead={text.about.inferred}
      none={text.about.noneInferred}
    />
  )
}
