import type { Day } from '../calendar/day.ts'

/**
 * Something in an address that could not be shown as asked. Never an error: the nearest sensible
 * view is shown and the notice says what was not, so that no change is silent.
 */
export type Notice =
  | { readonly kind: 'not-a-day'; readonly parameter: 'from' | 'to'; readonly value: string }
  | { readonly kind: 'range-reversed'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'parameter-repeated'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'unknown-stop'; readonly stop: string }
  | { readonly kind: 'renamed-stop'; readonly former: string; readonly stop: string }
  | { readonly kind: 'unknown-excerpt'; readonly excerpt: string }
  | { readonly kind: 'excerpt-elsewhere'; readonly excerpt: string; readonly stop: string }
  | { readonly kind: 'unknown-article'; readonly article: string }
  | { readonly kind: 'not-a-kind'; readonly value: string }
  | { readonly kind: 'unknown-section'; readonly section: string }
  | { readonly kind: 'stop-beside-about'; readonly stop: string }
  | { readonly kind: 'unknown-path'; readonly path: string }
  | { readonly kind: 'data-unavailable'; readonly data: string }
  | { readonly kind: 'data-no-address'; readonly data: string }
  | { readonly kind: 'data-host-refused'; readonly host: string }
  | { readonly kind: 'data-on-machine'; readonly file: string }
  | { readonly kind: 'language-unavailable'; readonly language: string }
