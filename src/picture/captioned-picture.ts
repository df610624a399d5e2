import type { Sources } from '../basemap/draw-map.ts'
import type { Pen } from '../basemap/pen.ts'
import type { Size } from '../labels/box.ts'
import { type Caption, type CaptionWords, drawCaption, setCaption } from './caption.ts'
import { drawNote } from './draw-note.ts'
import { drawPicture, type PictureLook } from './draw-picture.ts'
import type { Lettering } from './lettering.ts'
import { type MapPicture, mapPicture, type PictureRequest } from './map-picture.ts'

/** A picture of the map with the words under it. */
export interface CaptionedPicture {
  readonly map: MapPicture
  readonly caption: Caption
  /** A sentence on the map, where there is no stop on it. */
  readonly note: string | null
  /** Of both together, in pixels. */
  readonly size: Size
  readonly lettering: Lettering
}

/**
 * Places everything on a picture and under it.
 * @param emptyNote what is said where no stop is in view
 */
export function captionedPicture(
  request: PictureRequest,
  words: CaptionWords,
  emptyNote: string,
): CaptionedPicture {
  const { lettering } = request
  const { width, height } = request.view
  const map = mapPicture(request)
  const caption = setCaption(words, width, lettering)
  return {
    map,
    caption,
    note: map.dots.length === 0 ? emptyNote : null,
    size: { width, height: height + caption.height },
    lettering,
  }
}

/** Draws the picture and its caption with the pen's origin at the top left corner. */
export function drawCaptioned(
  pen: Pen,
  { map, caption, note, lettering }: CaptionedPicture,
  sources: Sources,
  look: PictureLook,
): void {
  drawPicture(pen, map, sources, look)
  if (note !== null) drawNote(pen, note, map.view, look.journey, lettering)
  pen.save()
  pen.translate(0, map.view.height)
  drawCaption(pen, caption, look.journey)
  pen.restore()
}
