import type { Sources } from './draw-map.ts'
import type { Frame } from './frame.ts'
import { type LevelName, levelsFor } from './levels.ts'
import type { TileIndex } from './tile-index.ts'

/** What gives the geometry of a level, or rejects where it cannot be had. */
interface Geometries {
  geometry(level: LevelName): Promise<TileIndex>
}

/**
 * The geometry that draws a frame: its finest levels, and for those that cannot be had the coarser
 * ones, which stand in for them. Never rejects: empty where there is none at all. Asks for a level
 * at most once.
 */
export async function sourcesFor(frame: Frame, from: Geometries): Promise<Sources> {
  const sources = new Map<LevelName, TileIndex>()
  const failed = new Set<LevelName>()
  for (;;) {
    const wanted = levelsFor(frame, (name) => !failed.has(name))
      .map(({ name }) => name)
      .filter((name) => !sources.has(name))
    if (wanted.length === 0) return sources
    await Promise.all(
      wanted.map((name) =>
        from.geometry(name).then(
          (tiles) => sources.set(name, tiles),
          () => failed.add(name),
        ),
      ),
    )
    // `outer` leaves out the box of `open`: there it would show sea where there is land.
    if (failed.has('open')) {
      failed.add('outer')
      sources.delete('outer')
    }
  }
}
