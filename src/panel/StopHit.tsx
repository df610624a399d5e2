import type { Stop } from '../dataset/model.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import { FoundByNames } from './FoundByNames.tsx'
import { Hit } from './Hit.tsx'
import type { HitProps } from './hit-props.ts'
import { MarkedText } from './MarkedText.tsx'

interface StopHitProps extends HitProps {
  readonly stop: Stop
}

/** A stop that was found, with the other names by which it was. */
export function StopHit({ stop, terms, language, navigation, onPoint, row }: StopHitProps) {
  return (
    <Hit shows={{ kind: 'stop', id: stop.id }} onPoint={onPoint} row={row}>
      <ViewLink
        className="hit-link row-press"
        dataStop={stop.id}
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
    </Hit>
  )
}
