import { createCanvas } from '@napi-rs/canvas'
import type { DatasetIndex } from '../../dataset/dataset-index.ts'
import type { Dataset, Stop } from '../../dataset/model.ts'
import type { MapPicture } from '../../picture/map-picture.ts'
import { buildText as text } from '../../text/parts.ts'
import { BasemapOnDisk } from '../drawing/basemap-on-disk.ts'
import { canvasMeasure } from '../drawing/canvas-measure.ts'
import { cardAlt } from './card-alt.ts'
import { type CardContent, stopContent, wholeContent } from './card-content.ts'
import { CARD_SIZE } from './card-layout.ts'
import { CardMaps } from './card-maps.ts'
import { composeCard } from './compose-card.ts'
import { drawMap, MAP_SIZE, type MapParts, placeMap } from './draw-map.ts'
import { drawTexts } from './draw-texts.ts'
import { indexedPng } from './indexed-png.ts'
import { cardMeasure } from './measure-text.ts'
import { indexedPicture } from './palette.ts'

export { CARD_SIZE }

/** A card as a file. */
export interface PrintedCard {
  readonly png: Uint8Array
  readonly alt: string
}

/** Prints the cards of a dataset, with what they share decoded and measured once. */
export class CardPress {
  readonly #dataset: Dataset
  readonly #index: DatasetIndex
  readonly #maps: CardMaps
  readonly #parts: MapParts
  readonly #canvas = createCanvas(CARD_SIZE.width, CARD_SIZE.height)

  /** @param publicFolder that holds the basemap's files in `basemap/`, as an absolute path */
  constructor(dataset: Dataset, index: DatasetIndex, publicFolder: string) {
    this.#dataset = dataset
    this.#index = index
    this.#maps = new CardMaps(dataset, MAP_SIZE)
    this.#parts = {
      basemap: new BasemapOnDisk(publicFolder),
      trips: dataset.trips,
      language: text.language,
      measure: canvasMeasure(),
    }
  }

  /** The card of the whole dataset. Drawn when called; only the packing of the file is waited for. */
  whole(): Promise<PrintedCard> {
    const map = this.#maps.whole()
    const { length } = map.stops
    const shown =
      length < this.#dataset.stops.length
        ? text.card.mapOfSome({ amount: length })
        : text.card.mapOfAll
    return this.#print(wholeContent(this.#dataset), placeMap(map, this.#parts), shown)
  }

  /** The card of a stop, likewise. */
  stop(stop: Stop): Promise<PrintedCard> {
    const content = stopContent(this.#dataset, this.#index, stop)
    return this.#print(content, this.#around(stop), text.card.mapOf({ name: content.heading }))
  }

  /** The first of a stop's maps that names it alone. */
  #around(stop: Stop): MapPicture {
    let picture: MapPicture | null = null
    for (const map of this.#maps.around(stop)) {
      picture = placeMap(map, this.#parts)
      if (isNamedAlone(picture)) break
    }
    if (picture === null) throw new Error('There is no map of a stop to try: name one.')
    return picture
  }

  async #print(content: CardContent, picture: MapPicture, map: string): Promise<PrintedCard> {
    const layout = composeCard(content, cardMeasure(this.#parts.measure))
    const pen = this.#canvas.getContext('2d')
    pen.reset()
    pen.lang = text.language
    drawMap(pen, picture, this.#parts.basemap)
    drawTexts(pen, layout)
    const drawn = indexedPicture(this.#canvas.data())
    const png = await indexedPng(drawn, CARD_SIZE.width, CARD_SIZE.height)
    return { png, alt: cardAlt(map, content, layout) }
  }
}

/** Whether the selected stop's card names it and nothing else. */
function isNamedAlone({ cards }: MapPicture): boolean {
  const selected = cards.find(({ isSelected }) => isSelected)
  return selected?.texts.filter(({ part }) => part === 'name').length === 1
}
