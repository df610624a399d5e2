import { withText } from '../text/text.ts'
import { later } from './later.tsx'

/** The page about method and sources, which few readers open and some come to first. */
export const aboutLater = later(
  async () =>
    (await withText(['about', 'credits', 'stop', 'long'], import('./AboutView.tsx'))).AboutView,
)
