/* What is loaded when Play is first pressed, in one file. */
export { TravelLayer } from '../map/TravelLayer.tsx'
export { PlaySteps } from '../timeline/PlaySteps.tsx'
export { pauseWhenTouched } from './pause-when-touched.ts'
export { createPlayer } from './player.ts'
