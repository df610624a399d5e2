import { createHash } from 'node:crypto'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'

/** The things that other programs remember by an id. */
export type Identified =
  | 'site'
  | 'dataset'
  | 'feed'
  | 'calendar'
  | 'stop'
  | 'event'
  | 'trip'
  | 'excerpt'
  | 'article'

/** Made once, at random: under it no name of ours meets a name of anybody else's. */
const NAMESPACE = Buffer.from('8a1e9c5f0d3b4f6e9b7a2c41d86e50f3', 'hex')

/**
 * A universally unique id that a thing keeps for good: a UUID of version 5, which is a hash of a name
 * (RFC 9562, section 5.5). The feed, the calendar and the structured data of the pages name a thing by
 * the same one.
 *
 * An Atom entry's id must survive a move to another host (RFC 4287, section 4.2.6), and so must a
 * calendar's (RFC 7986, section 5.3), or every reader would get everything twice. So no address goes
 * into the name, and no title, day or version, which corrections change. What goes in is the thing's
 * own id, which the format promises to be stable, and what tells this dataset from all others: the
 * hash of the text of the first article in its list. New articles belong at the end of that list.
 */
export function uuidOf(dataset: Dataset, kind: Identified, id = ''): string {
  const name = JSON.stringify([identityOf(dataset), kind, id])
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The same id as a URN (RFC 9562, section 4). */
export function urnOf(dataset: Dataset, kind: Identified, id = ''): string {
  return `urn:uuid:${uuidOf(dataset, kind, id)}`
}

/** A dataset that quotes no article has only its title to be known by. */
function identityOf({ articles, title, language }: Dataset): string {
  return articles[0]?.textHash ?? textIn(title, language, language)
}
