import { type BasemapFileName, pathOf } from '../basemap/files.ts'
import { readGeometryFile } from '../basemap/geometry-file.ts'
import { type Labels, readLabelFile } from '../basemap/label-file.ts'
import type { LabelFileName } from '../basemap/label-files.ts'
import type { LevelName } from '../basemap/levels.ts'
import type { Reading } from '../basemap/reading.ts'
import { indexTiles, type TileIndex } from '../basemap/tile-index.ts'

/**
 * Fetches and decodes the basemap's files, each once, when a view first needs it.
 * A file that failed is asked for again the next time it is needed.
 */
export class BasemapSource {
  readonly #base: string
  readonly #onFailure: (file: string) => void
  readonly #geometry = new Map<LevelName, Promise<TileIndex>>()
  readonly #labels = new Map<LabelFileName, Promise<Labels>>()

  /**
   * @param base path that the site's addresses begin with, such as `/` or `/dateline/`
   * @param onFailure told the name of a file that could not be loaded
   */
  constructor(base: string, onFailure: (file: string) => void) {
    this.#base = base
    this.#onFailure = onFailure
  }

  /** The tiles of a level of detail. Rejects where the file cannot be had. */
  geometry(level: LevelName): Promise<TileIndex> {
    return this.#once(this.#geometry, level, async () => {
      const json = await this.#fetch(level)
      return indexTiles(contentOf(readGeometryFile(json, level)))
    })
  }

  /** The names of a label file. Rejects where the file cannot be had. */
  labels(file: LabelFileName): Promise<Labels> {
    return this.#once(this.#labels, file, async () =>
      contentOf(readLabelFile(await this.#fetch(file), file)),
    )
  }

  #once<Name extends string, Value>(
    known: Map<Name, Promise<Value>>,
    name: Name,
    load: () => Promise<Value>,
  ): Promise<Value> {
    const present = known.get(name)
    if (present !== undefined) return present
    const coming = load().catch((error: unknown) => {
      known.delete(name)
      this.#onFailure(`${name}.json`)
      throw error
    })
    known.set(name, coming)
    return coming
  }

  async #fetch(name: BasemapFileName): Promise<unknown> {
    const response = await fetch(this.#base + pathOf(name))
    if (!response.ok) throw new Error(`${name}.json: ${response.status} ${response.statusText}`)
    return response.json()
  }
}

function contentOf<Value>(reading: Reading<Value>): Value {
  if (!reading.ok) throw new Error(reading.problem)
  return reading.value
}
