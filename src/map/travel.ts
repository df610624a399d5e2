import type { Scene } from '../itinerary/scenes.ts'

/** How the journey stands on the map while it is played. */
export interface Travel {
  /** What is shown now. */
  readonly scene: Scene
  /** The legs that are not drawn whole yet, the scene's own among them: they are pale. */
  readonly later: ReadonlySet<string>
  /** How much of the scene's leg is drawn at this moment, from 0 to 1. */
  readonly drawn: () => number
  /** Whether time passes; else the drawing stands still. */
  readonly isRunning: boolean
}
