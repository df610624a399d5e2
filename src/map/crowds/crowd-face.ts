import type { ShownStop } from '../../itinerary/shown.ts'
import { type Box, squareAround } from '../../labels/box.ts'
import { crowdRadius } from '../../picture/crowd-size.ts'
import { inRow } from '../../text/lists.ts'
import { text } from '../../text/text.ts'
import type { CrowdMark } from '../map-marks.ts'

/** What a reader sees of a crowd, and is told. */
export interface CrowdFace {
  readonly box: Box
  /** How many stops stand there, in the figures of the page's language. */
  readonly number: string
  /** The accessible name: some of the stops, and how many they are. */
  readonly label: string
}

/** How many of its stops the accessible name has: more of them nobody listens to. */
const NAMED = 3

/** How a crowd is shown: a disc with its number. */
export function crowdFace(mark: CrowdMark, members: readonly ShownStop[]): CrowdFace {
  const amount = members.length
  const names = mostReported(members).map(({ stop }) => stop.name)
  const more = amount - names.length
  return {
    box: squareAround(mark.anchor, crowdRadius(amount)),
    number: amount.toLocaleString(text.language),
    label: text.map.group({
      names: inRow(more === 0 ? names : [...names, text.map.andMore({ amount: more })]),
      amount,
    }),
  }
}

/** The stops that most is reported of, the most first. One step for each stop. */
function mostReported(members: readonly ShownStop[]): readonly ShownStop[] {
  let most: readonly ShownStop[] = []
  for (const member of members) {
    const last = most[NAMED - 1]
    if (last !== undefined && last.reports.length >= member.reports.length) continue
    const ranked = [...most, member].sort((a, b) => b.reports.length - a.reports.length)
    most = ranked.slice(0, NAMED)
  }
  return most
}
