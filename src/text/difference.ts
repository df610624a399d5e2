import { stopText as text } from './parts.ts'

/**
 * The heading over a disagreement.
 * @param how as the accounts bear it out: that sources differ, that they may, or one with itself
 */
export function differenceHeading(
  how: 'differ' | 'maybe' | 'itself' | 'note',
  about: 'day' | 'place' | 'order' | 'name',
): string {
  const isLess = (how === 'maybe' || how === 'itself') && (about === 'day' || about === 'place')
  return isLess ? text.difference.less[how][about] : text.difference.differ[about]
}
