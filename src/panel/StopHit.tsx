import { useId } from 'react'
import type { Stop } from '../dataset/model.ts'
import { searchText as text } from '../text/parts.ts'
import { countryName } from '../text/places.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import { FoundByNames } from './FoundByNames.tsx'
import { Hit } from './Hit.tsx'
import type { HitProps } from './hit-props.ts'
import { MarkedText } from './MarkedText.tsx'

interface StopHitProps extends HitProps {
  readonly stop: Stop
}

/** A stop that was found, with the other names by which it was. */
export function StopHit(props: StopHitProps) {
  const { stop, terms, language, navigation, onPoint, isAlike, row } = props
  const countryId = useId()
  return (
    <Hit shows={{ kind: 'stop', id: stop.id }} onPoint={onPoint} isAlike={isAlike} row={row}>
      <ViewLink
        className="hit-link row-press"
        dataStop={stop.id}
        describedBy={countryId}
        href={navigation.addressOf({ stop: stop.id })}
        onFollow={() => navigation.go({ stop: stop.id })}
      >
        <bdi>
          <MarkedText terms={terms}>{stop.name}</MarkedText>
        </bdi>
      </ViewLink>
      <FoundByNames
        shown={stop.name}
        names={{ ...stop.names, [language]: stop.printedName }}
        terms={terms}
      />
      <span id={countryId} className="hit-note">
        {countryName(stop.country, text.language)}
      </span>
    </Hit>
  )
}
