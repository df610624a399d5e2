/** What a page tells the worker. */
export type PageMessage =
  /** The reader wants the new version. */
  | { readonly kind: 'take-over' }
  /** A page has opened, and has fetched these files by now. */
  | { readonly kind: 'arrived'; readonly seen: readonly string[] }

/** The message; null for what other code may send. */
export function readMessage(data: unknown): PageMessage | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null
  if (data.kind === 'take-over') return { kind: 'take-over' }
  if (data.kind !== 'arrived' || !('seen' in data) || !Array.isArray(data.seen)) return null
  return { kind: 'arrived', seen: data.seen.filter((url) => typeof url === 'string') }
}
