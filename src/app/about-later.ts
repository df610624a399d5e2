import { later } from './later.tsx'

/** The page about method and sources, which few readers open and some come to first. */
export const aboutLater = later(async () => (await import('./AboutView.tsx')).AboutView)
