import { useEffect, useMemo, useState } from 'react'
import { BASEMAP_THEMES } from '../basemap/theme.ts'
import { isEveryReport } from '../itinerary/narrowing.ts'
import type { ShownMap } from '../map/shown-map.ts'
import { captionedPicture } from '../picture/captioned-picture.ts'
import { JOURNEY_THEMES } from '../picture/journey-theme.ts'
import { picturedLegs } from '../picture/map-picture.ts'
import { pictureText as text } from '../text/parts.ts'
import { LETTERING } from '../ui/measure-text.ts'
import { type Look, useLook } from '../ui/use-look.ts'
import type { PictureParts } from './picture-file.ts'
import { type PictureGround, pictureGround } from './picture-ground.ts'
import { type PictureSubject, pictureWords } from './picture-words.ts'

/** What a picture is saved as. */
export type PictureFormat = 'png' | 'svg'

/** What is on the map besides the ground. */
export interface PictureContent extends PictureSubject {
  /** Id of the selected stop. */
  readonly selected: string | null
}

/** An SVG is read where other fonts are: it names none but the reader's own. */
const SVG_FAMILY = 'sans-serif'

/**
 * The picture of what the map shows, in the colours of the screen; null until the ground's files
 * are there. Both formats have the same places, each in its own fonts.
 */
export function usePicture(
  map: ShownMap | null,
  content: PictureContent,
): {
  readonly ground: PictureGround
  readonly parts: (format: PictureFormat) => PictureParts
} | null {
  const [ground, setGround] = useState<PictureGround | null>(null)
  const { scheme, contrast } = useLook()
  useEffect(
    function getGround() {
      let isGone = false
      if (map !== null) {
        pictureGround(map, text.language).then((got) => {
          if (!isGone) setGround(got)
        })
      }
      return () => {
        isGone = true
      }
    },
    [map],
  )
  return useMemo(() => {
    if (map === null || ground === null) return null
    return {
      ground,
      parts: (format) => partsOf(map, ground, content, { scheme, contrast }, format),
    }
  }, [map, ground, content, scheme, contrast])
}

function partsOf(
  { view }: ShownMap,
  { sources, labels, translations }: PictureGround,
  content: PictureContent,
  { scheme, contrast }: Look,
  format: PictureFormat,
): PictureParts {
  const { dataset, stops, selected } = content
  const legs = picturedLegs(content.legs, view, selected)
  const theme = BASEMAP_THEMES[contrast][scheme]
  const journey = JOURNEY_THEMES[contrast][scheme]
  const isSvg = format === 'svg'
  const ground = isSvg ? { ...theme, fontFamily: SVG_FAMILY } : theme
  const lettering = isSvg ? { ...LETTERING, fontFamily: SVG_FAMILY } : LETTERING
  const picture = captionedPicture(
    {
      view,
      stops,
      legs,
      trips: dataset.trips,
      selected,
      labels,
      language: text.language,
      translations,
      lettering,
      groundFontFamily: ground.fontFamily,
    },
    pictureWords({ ...content, legs }),
    emptyNote(content),
  )
  return { picture, sources, look: { ground, journey, fontFamily: lettering.fontFamily } }
}

/** Why no stop is on the picture. */
function emptyNote({ stops, narrowing }: PictureContent): string {
  if (stops.length > 0) return text.picture.emptyHere
  return isEveryReport(narrowing) ? text.itinerary.empty : text.itinerary.emptyNarrowed
}
