import { withText } from '../text/text.ts'
import { later } from './later.tsx'

/**
 * A stop's panel. The opening view does without its code: it comes with the first sign that a reader
 * is about to open a stop.
 */
export const panelLater = later(
  async () => (await withText(['stop'], import('../panel/StopPanel.tsx'))).StopPanel,
)
