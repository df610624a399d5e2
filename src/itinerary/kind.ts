import type { StopEvent } from '../dataset/model.ts'

/** What an event says of the traveller: that he was there, would go, or had no part in it. */
export type Kind = StopEvent['kind']

/** All kinds, in the order in which screens list them. */
export const KINDS: readonly Kind[] = ['visit', 'planned', 'background']

/** Whether a text is the name of a kind. */
export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text)
}

/**
 * The kind that stands for several events, such as a stop's in the range: a visit where any is one,
 * else planned where any is, else background, also for none. So nothing looks visited that no
 * article says he visited.
 */
export function kindOf(events: readonly Pick<StopEvent, 'kind'>[]): Kind {
  if (events.some(({ kind }) => kind === 'visit')) return 'visit'
  return events.some(({ kind }) => kind === 'planned') ? 'planned' : 'background'
}
