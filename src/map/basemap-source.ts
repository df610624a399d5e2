import { isDetail } from '../basemap/detail.ts'
import type { BasemapFileName, ReadBasemap } from '../basemap/files.ts'
import { readGeometryFile } from '../basemap/geometry-file.ts'
import { type Labels, readLabelFile } from '../basemap/label-file.ts'
import { type LabelFileName, needsTranslations, TRANSLATIONS_FILE } from '../basemap/label-files.ts'
import type { LevelName } from '../basemap/levels.ts'
import type { Reading } from '../basemap/reading.ts'
import { indexTiles, type TileIndex } from '../basemap/tile-index.ts'
import { readTranslations, type Translations } from '../basemap/translations.ts'

/** A file that was asked for. */
interface Asked<Value> {
  readonly coming: Promise<Value>
  hasFailed: boolean
}

/** What a source tells. */
interface SourceListeners {
  /** The name of a file that could not be loaded. */
  readonly onFailure: (file: string) => void
  /**
   * More detail was wanted, and not asked for, since it costs data; what is coarser stands in for it.
   * Left out, all is asked for.
   */
  readonly onHeldBack?: () => void
  /** More detail could not be had since there is no network; what is coarser stands in for it. */
  readonly onOffline?: () => void
}

/**
 * Gets and decodes the basemap's files, each once, when a view first needs it. A file that failed
 * is not asked for again, else every tile that needs it would: `askingAgain` does.
 */
export class BasemapSource {
  readonly #read: ReadBasemap
  readonly #listeners: SourceListeners
  readonly #geometry: Map<LevelName, Asked<TileIndex>>
  readonly #labels: Map<LabelFileName, Asked<Labels>>
  readonly #translations: Map<typeof TRANSLATIONS_FILE, Asked<Translations>>

  /**
   * @param read gets a file
   * @param earlier source whose files are kept, those that failed left out
   */
  constructor(read: ReadBasemap, listeners: SourceListeners, earlier?: BasemapSource) {
    this.#read = read
    this.#listeners = listeners
    this.#geometry = new Map(earlier && withoutFailed(earlier.#geometry))
    this.#labels = new Map(earlier && withoutFailed(earlier.#labels))
    this.#translations = new Map(earlier && withoutFailed(earlier.#translations))
  }

  /** A source with the same files that asks anew for those that failed. */
  askingAgain(): BasemapSource {
    return new BasemapSource(this.#read, this.#listeners, this)
  }

  /** A source with the same files that asks for more detail, too. */
  withDetail(): BasemapSource {
    const { onHeldBack: _, ...listeners } = this.#listeners
    return new BasemapSource(this.#read, listeners, this)
  }

  /** The tiles of a level of detail. Rejects where the file cannot be had. */
  geometry(level: LevelName): Promise<TileIndex> {
    return this.#once(this.#geometry, level, async () => {
      const json = await this.#read(level)
      return indexTiles(contentOf(readGeometryFile(json, level)))
    })
  }

  /** The names of a label file. Rejects where the file cannot be had. */
  labels(file: LabelFileName): Promise<Labels> {
    return this.#once(this.#labels, file, async () =>
      contentOf(readLabelFile(await this.#read(file), file)),
    )
  }

  /**
   * The names in a language other than the label files'; null where these serve it. Rejects where the file
   * cannot be had.
   */
  async translations(language: string): Promise<Translations | null> {
    if (!needsTranslations(language)) return null
    return this.#once(this.#translations, TRANSLATIONS_FILE, async () =>
      contentOf(readTranslations(await this.#read(TRANSLATIONS_FILE), TRANSLATIONS_FILE)),
    )
  }

  #once<Name extends BasemapFileName, Value>(
    known: Map<Name, Asked<Value>>,
    name: Name,
    load: () => Promise<Value>,
  ): Promise<Value> {
    const present = known.get(name)
    if (present !== undefined) return present.coming
    const { onFailure, onHeldBack, onOffline } = this.#listeners
    if (onHeldBack !== undefined && isDetail(name)) {
      onHeldBack()
      return Promise.reject(new Error(`${name}.json is held back to save data`))
    }
    const asked: Asked<Value> = { coming: load(), hasFailed: false }
    known.set(name, asked)
    asked.coming.catch(() => {
      asked.hasFailed = true
      if (onOffline !== undefined && isDetail(name) && !navigator.onLine) onOffline()
      else onFailure(`${name}.json`)
    })
    return asked.coming
  }
}

function withoutFailed<Name, Value>(
  known: ReadonlyMap<Name, Asked<Value>>,
): readonly (readonly [Name, Asked<Value>])[] {
  return [...known].filter(([, { hasFailed }]) => !hasFailed)
}

function contentOf<Value>(reading: Reading<Value>): Value {
  if (!reading.ok) throw new Error(reading.problem)
  return reading.value
}
