import { text } from '../text/text.ts'
import { lowered, raised } from './sheet-rests.ts'
import type { Sheet } from './use-sheet.ts'

/**
 * The handle of the phone's sheet, which a hand drags, and beside its grip the same for whoever cannot
 * drag (WCAG 2.2, 2.5.7). A button that leads no further stays, so that the focus has a place.
 */
export function SheetHandle({ sheet: { rest, settle } }: { readonly sheet: Sheet }) {
  return (
    <div className="sheet-handle">
      <button
        type="button"
        className="sheet-step"
        aria-label={text.sheet.lower}
        aria-disabled={rest === 'peek'}
        onClick={() => settle(lowered(rest))}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6l5 5 5-5" />
        </svg>
      </button>
      <button
        type="button"
        className="sheet-step"
        aria-label={text.sheet.raise}
        aria-disabled={rest === 'full'}
        onClick={() => settle(raised(rest))}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 10l5-5 5 5" />
        </svg>
      </button>
    </div>
  )
}
