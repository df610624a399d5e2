import type { FormatEntries } from './format.ts'
import { articleIsKnown, type KnownIds } from './known-ids.ts'
import type { ProblemList } from './problem-list.ts'
import { type FileDisagreement, readDisagreement } from './read-disagreement.ts'

type SchemaEvent = FormatEntries['event']

/** An event as the file has it: its disagreements may name excerpts by id. */
export type FileEvent = Omit<SchemaEvent, 'disagreements'> & {
  readonly disagreements: readonly FileDisagreement[]
}

/**
 * One event that keeps the format. References that lead nowhere are told and left out where the
 * event still says something without them; an event without its days or the words they rest on,
 * or a visit without any excerpt, is left out whole: nothing on screen may stand without its proof.
 */
export function readEvent(
  value: unknown,
  path: string,
  known: KnownIds,
  list: ProblemList,
): FileEvent | null {
  const event = list.read('event', value, path)
  if (event === null || !list.claimId(event.id, path)) return null
  if (!daysAreSound(event, path, list)) return null
  if (!articleIsKnown(event.dateBasis, `${path}.dateBasis`, known, list)) return null

  const excerpts = event.excerpts.filter((excerpt, index) => {
    const at = `${path}.excerpts[${index}]`
    return list.claimId(excerpt.id, at) && articleIsKnown(excerpt, at, known, list)
  })
  if (event.kind === 'visit' && excerpts.length === 0) {
    list.add('visit-without-excerpt', `${path}.excerpts`, event.excerpts)
    return null
  }
  return { ...withoutBrokenReferences(event, path, known, list), excerpts }
}

function daysAreSound(event: SchemaEvent, path: string, list: ProblemList): boolean {
  if (event.end === undefined) return true
  if (event.end < event.start) {
    list.add('days-reversed', `${path}.end`, event.end)
    return false
  }
  if (event.extent === undefined && event.end !== event.start) {
    list.add('extent', `${path}.extent`, undefined)
    return false
  }
  return true
}

function withoutBrokenReferences(
  event: SchemaEvent,
  path: string,
  known: KnownIds,
  list: ProblemList,
): FileEvent {
  const { placeBasis, order, orderBasis, trip, record, accounts, disagreements, ...rest } = event
  return {
    ...rest,
    ...placeOf(event, path, known, list),
    ...tripOf(event, path, known, list),
    ...orderOf(event, path, known, list),
    ...recordOf(event, path, known, list),
    ...accountsOf(event, path, known, list),
    disagreements: (disagreements ?? []).map((disagreement, index) =>
      readDisagreement(disagreement, `${path}.disagreements[${index}]`, known, list),
    ),
  }
}

function placeOf(
  { placeBasis }: SchemaEvent,
  path: string,
  known: KnownIds,
  list: ProblemList,
): Pick<FileEvent, 'placeBasis'> {
  if (placeBasis === undefined) return {}
  return articleIsKnown(placeBasis, `${path}.placeBasis`, known, list) ? { placeBasis } : {}
}

function tripOf(
  { trip }: SchemaEvent,
  path: string,
  known: KnownIds,
  list: ProblemList,
): Pick<FileEvent, 'trip'> {
  if (trip === undefined) return {}
  if (known.trips.has(trip)) return { trip }
  list.add('unknown-trip', `${path}.trip`, trip)
  return {}
}

/** The order and the words it rests on: an order that no source gives would draw a false arrow. */
function orderOf(
  { order, orderBasis }: SchemaEvent,
  path: string,
  known: KnownIds,
  list: ProblemList,
): Pick<FileEvent, 'order' | 'orderBasis'> {
  if (orderBasis === undefined) {
    if (order !== undefined) list.add('missing', `${path}.orderBasis`, undefined)
    return {}
  }
  if (!articleIsKnown(orderBasis, `${path}.orderBasis`, known, list)) return {}
  return order === undefined ? { orderBasis } : { order, orderBasis }
}

function recordOf(
  { record }: SchemaEvent,
  path: string,
  known: KnownIds,
  list: ProblemList,
): Pick<FileEvent, 'record'> {
  if (record === undefined) return {}
  if (known.records.has(record.id)) return { record }
  list.add('unknown-record', `${path}.record.id`, record.id)
  return {}
}

function accountsOf(
  { accounts }: SchemaEvent,
  path: string,
  known: KnownIds,
  list: ProblemList,
): Pick<FileEvent, 'accounts'> {
  if (accounts === undefined) return {}
  const kept = accounts.filter((account, index) =>
    articleIsKnown(account, `${path}.accounts[${index}]`, known, list),
  )
  return { accounts: kept }
}
