import { type RefObject, useEffect, useState } from 'react'
import type { Dataset } from '../dataset/model.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import type { ShownMap } from '../map/shown-map.ts'
import { text } from '../text/text.ts'
import { handoutView } from './handout-picture.ts'
import { type PictureGround, pictureGround } from './picture-ground.ts'

/**
 * What the printed map's ground is drawn from, got ahead, since a page that is printed waits for
 * nothing: mostly the map on screen has it. Null until it is there; of other stops until theirs is.
 * @param isMapDrawn whether `shown` has a map
 */
export function useHandoutGround(
  shown: RefObject<ShownMap | null>,
  dataset: Dataset,
  stops: readonly ShownStop[],
  isMapDrawn: boolean,
): PictureGround | null {
  const [ground, setGround] = useState<PictureGround | null>(null)
  useEffect(
    function getGround() {
      const map = shown.current
      if (!isMapDrawn || map === null) return
      let isGone = false
      pictureGround({ view: handoutView(stops, dataset), source: map.source }, text.language).then(
        (got) => {
          if (!isGone) setGround(got)
        },
      )
      return () => {
        isGone = true
      }
    },
    [shown, dataset, stops, isMapDrawn],
  )
  return ground
}
