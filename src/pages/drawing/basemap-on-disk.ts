import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sources } from '../../basemap/draw-map.ts'
import { type BasemapFileName, pathOf } from '../../basemap/files.ts'
import type { Frame } from '../../basemap/frame.ts'
import { readGeometryFile } from '../../basemap/geometry-file.ts'
import { type Labels, readLabelFile } from '../../basemap/label-file.ts'
import {
  type LabelFileName,
  needsTranslations,
  TRANSLATIONS_FILE,
} from '../../basemap/label-files.ts'
import { type LevelName, levelsFor } from '../../basemap/levels.ts'
import type { Reading } from '../../basemap/reading.ts'
import { indexTiles, type TileIndex } from '../../basemap/tile-index.ts'
import { readTranslations, type Translations } from '../../basemap/translations.ts'

/** The basemap's files in a folder, each read and decoded once, when a picture first needs it. */
export class BasemapOnDisk {
  readonly #folder: string
  readonly #tolerance: number | undefined
  readonly #geometry = new Map<LevelName, TileIndex>()
  readonly #labels = new Map<LabelFileName, Labels>()
  #translations: Translations | null = null

  /**
   * @param folder that holds `basemap/`, as an absolute path
   * @param tolerance of lines in pixels, see `indexTiles`
   */
  constructor(folder: string, tolerance?: number) {
    this.#folder = folder
    this.#tolerance = tolerance
  }

  /**
   * The geometry that draws a frame.
   * @throws Error that names the file that is missing or cannot be drawn.
   */
  sourcesFor(frame: Frame): Sources {
    for (const { name } of levelsFor(frame, () => true)) {
      if (this.#geometry.has(name)) continue
      const file = contentOf(readGeometryFile(this.#read(name), name))
      this.#geometry.set(name, indexTiles(file, this.#tolerance))
    }
    return this.#geometry
  }

  /**
   * The names of a label file.
   * @throws Error as `sourcesFor` does.
   */
  labels(file: LabelFileName): Labels {
    const known = this.#labels.get(file)
    if (known !== undefined) return known
    const labels = contentOf(readLabelFile(this.#read(file), file))
    this.#labels.set(file, labels)
    return labels
  }

  /**
   * The names in a language other than the label files'; null where these serve it.
   * @throws Error as `sourcesFor` does.
   */
  translations(language: string): Translations | null {
    if (!needsTranslations(language)) return null
    this.#translations ??= contentOf(
      readTranslations(this.#read(TRANSLATIONS_FILE), TRANSLATIONS_FILE),
    )
    return this.#translations
  }

  #read(name: BasemapFileName): unknown {
    return JSON.parse(readFileSync(join(this.#folder, pathOf(name)), 'utf8'))
  }
}

function contentOf<Value>(reading: Reading<Value>): Value {
  if (!reading.ok) throw new Error(reading.problem)
  return reading.value
}
