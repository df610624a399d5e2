import { useMemo } from 'react'
import { Legend } from '../panel/Legend.tsx'
import { picturedLegs } from '../picture/map-picture.ts'
import { inRow } from '../text/lists.ts'
import { pictureText, handoutText as text } from '../text/parts.ts'
import { LETTERING } from '../ui/measure-text.ts'
import { HandoutTrips } from './HandoutTrips.tsx'
import { type HandoutPictureContent, handoutPicture, handoutView } from './handout-picture.ts'
import type { PictureGround } from './picture-ground.ts'
import { creditAddresses } from './picture-words.ts'

interface HandoutMapProps extends Omit<HandoutPictureContent, 'lettering'> {
  /** What the ground is drawn from; null where it is not there yet. */
  readonly ground: PictureGround | null
}

/** The map on paper, how to read it, and the credits that its licences ask for. */
export function HandoutMap({ ground, ...content }: HandoutMapProps) {
  const { dataset, stops, selected } = content
  const legs = useMemo(
    () => picturedLegs(content.legs, handoutView(stops, dataset), selected),
    [content.legs, stops, dataset, selected],
  )
  const svg = useMemo(() => {
    const names = stops.map(({ stop }) => stop.name)
    return handoutPicture(
      { dataset, stops, legs, selected, lettering: LETTERING },
      ground,
      text.handout.map({ stops: inRow(names) }),
    )
  }, [dataset, stops, legs, selected, ground])
  return (
    <figure className="handout-map">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own pen, which escapes every text */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        {ground === null && <p>{text.handout.withoutGround}</p>}
        <HandoutTrips legs={legs} trips={dataset.trips} language={dataset.language} />
        <Legend />
        <p className="handout-credits">
          {pictureText.picture.credits} · {creditAddresses()}
        </p>
      </figcaption>
    </figure>
  )
}
