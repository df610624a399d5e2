/** Holds for readers who ask their system for less motion. */
export const STILL = '(prefers-reduced-motion: reduce)'

/** Leaflet's choice between a movement and a jump. */
interface Motion {
  readonly animate?: false
}

/** How the map moves by itself: at once for readers who ask for less motion (WCAG 2.2, 2.3.3). */
export function motion(): Motion {
  return window.matchMedia(STILL).matches ? { animate: false } : {}
}
