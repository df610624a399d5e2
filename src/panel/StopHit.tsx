import type { Stop } from '../dataset/model.ts'
import { markedWords } from '../itinerary/marked-words.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { HitProps } from './hit-props.ts'
import { MarkedText } from './MarkedText.tsx'

interface StopHitProps extends HitProps {
  readonly stop: Stop
}

/** A stop that was found, with the other names by which it was. */
export function StopHit({ stop, terms, navigation }: StopHitProps) {
  const others = Object.entries(stop.names).filter(
    ([, name]) => name !== stop.name && markedWords(name, terms).some(({ isMarked }) => isMarked),
  )
  return (
    <li className="hit">
      <ViewLink
        className="hit-link"
        dataStop={stop.id}
        href={navigation.addressOf({ stop: stop.id })}
        onFollow={() => navigation.go({ stop: stop.id })}
      >
        <bdi>
          <MarkedText terms={terms}>{stop.name}</MarkedText>
        </bdi>
      </ViewLink>
      {others.map(([tag, name]) => (
        <bdi key={tag} lang={tag} className="hit-note">
          <MarkedText terms={terms}>{name}</MarkedText>
        </bdi>
      ))}
    </li>
  )
}
