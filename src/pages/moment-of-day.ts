import type { Day } from '../calendar/day.ts'

/**
 * A day where a format wants a moment (RFC 3339, section 5.6): its first in UTC,
 * `2024-05-01T00:00:00Z`. The dataset knows days and no times of day, so the time and the zone say
 * nothing; midnight UTC is what ISO 8601 readers make of a bare date, and gives the same day back.
 */
export function momentOfDay(day: Day): string {
  return `${day}T00:00:00Z`
}
