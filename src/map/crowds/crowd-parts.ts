/* What the map of a large dataset needs besides, in one file that the others do not load. */
import { crowdRadius } from '../../picture/crowd-size.ts'
import { crowdsInView } from '../../picture/crowds.ts'
import { legsInView } from '../../picture/legs-in-view.ts'
import { CrowdDots } from './CrowdDots.tsx'
import { crowdFace } from './crowd-face.ts'
import { LegsNote } from './LegsNote.tsx'

/** What gathers the stops that stand too close in a view and leaves out legs, and draws what that gives. */
export const CROWDING = {
  crowdsInView,
  crowdRadius,
  crowdFace,
  CrowdDots,
  legsInView,
  LegsNote,
}

export type Crowding = typeof CROWDING
