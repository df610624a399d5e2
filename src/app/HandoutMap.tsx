import { useMemo } from 'react'
import { Legend } from '../panel/Legend.tsx'
import { handoutEnglish as text } from '../text/handout-english.ts'
import { pictureEnglish } from '../text/picture-english.ts'
import { LETTERING } from '../ui/measure-text.ts'
import { HandoutTrips } from './HandoutTrips.tsx'
import { type HandoutPictureContent, handoutPicture } from './handout-picture.ts'
import type { PictureGround } from './picture-ground.ts'
import { creditAddresses } from './picture-words.ts'

interface HandoutMapProps extends Omit<HandoutPictureContent, 'lettering'> {
  /** What the ground is drawn from; null where it is not there yet. */
  readonly ground: PictureGround | null
}

/** The map on paper, how to read it, and the credits that its licences ask for. */
export function HandoutMap({ ground, ...content }: HandoutMapProps) {
  const { stops, legs, trips, selected, language } = content
  const svg = useMemo(() => {
    const names = stops.map(({ stop }) => stop.name)
    return handoutPicture(
      { stops, legs, trips, selected, language, lettering: LETTERING },
      ground,
      text.handout.map(names),
    )
  }, [stops, legs, trips, selected, language, ground])
  return (
    <figure className="handout-map">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own pen, which escapes every text */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        {ground === null && <p>{text.handout.withoutGround}</p>}
        <HandoutTrips legs={legs} trips={trips} language={language} />
        <Legend />
        <p className="handout-credits">
          {pictureEnglish.picture.credits} · {creditAddresses()}
        </p>
      </figcaption>
    </figure>
  )
}
