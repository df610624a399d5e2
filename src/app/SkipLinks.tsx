import { text } from '../text/text.ts'
import { isPlainPress } from '../ui/plain-press.ts'
import { SKIP_TARGETS, type SkipTarget } from '../ui/skip-targets.ts'

interface SkipLinksProps {
  /** Name of the stop whose panel is open; null beside the itinerary. */
  readonly stop: string | null
  /** Whether the page tells its map in words: a frame does not. */
  readonly hasWords: boolean
}

/**
 * The first links of a page, seen once one of them has the focus: past everything before them to the
 * itinerary or the stop, the map, the days (WCAG 2.2, 2.4.1). Without the program a browser follows
 * them by itself; with it the address stays as it is, since a fragment there names an excerpt.
 */
export function SkipLinks({ stop, hasWords }: SkipLinksProps) {
  const targets: readonly SkipTarget[] = [
    stop === null ? 'itinerary' : 'stop',
    'map',
    ...(hasWords ? (['words'] as const) : []),
    'days',
  ]
  return (
    <nav className="skip-links" aria-label={text.skip.name}>
      {targets.map((target) => (
        <a
          key={target}
          className={`skip-to-${target}`}
          href={`#${SKIP_TARGETS[target]}`}
          onClick={(event) => {
            if (!isPlainPress(event)) return
            event.preventDefault()
            goTo(target)
          }}
        >
          {target === 'stop' ? text.skip.stop({ name: stop ?? '' }) : text.skip.part[target]}
        </a>
      ))}
    </nav>
  )
}

function goTo(target: SkipTarget): void {
  const place = document.getElementById(SKIP_TARGETS[target])
  // The map that moves has its keys on an element of its own; the still one is the place itself.
  const moving = target === 'map' ? document.querySelector<HTMLElement>('.map') : null
  if (place instanceof HTMLDetailsElement) {
    place.open = true
    place.querySelector('summary')?.focus()
  } else (moving ?? place)?.focus()
}
