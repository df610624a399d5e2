import type { Point } from '../../geo/mercator.ts'
import type { ShownStop } from '../../itinerary/shown.ts'
import type { Box } from '../../labels/box.ts'
import type { LabelMark } from '../../labels/layout.ts'
import { round } from '../../picture/leg-path.ts'
import { printedInGroup } from '../../picture/stop-card.ts'
import { dotClass, dotLook } from '../../picture/stop-mark.ts'
import { text } from '../../text/text.ts'
import { escapeHtml } from '../escape-html.ts'
import { type Share, shareOf } from './percent.ts'

/** The stops on a still map of one size: as HTML, and the styles that give each its place. */
export interface StillMarks {
  /** @param selected id of the stop that stands out; null for none */
  readonly html: (selected: string | null) => string
  readonly styles: string
}

/**
 * The stops as links, each at its place in the box and with its card at a fixed distance from its dot,
 * however large the box becomes. A card grows away from its dot: the reader's own font may be wider
 * than the one it was measured in.
 * @param name of the size, a class on what is around
 * @param addressOf the address of a stop's page
 */
export function stillMarks(
  name: string,
  marks: readonly LabelMark[],
  stops: readonly ShownStop[],
  box: Box,
  addressOf: (stop: string) => string,
): StillMarks {
  const byId = new Map(stops.map((shown) => [shown.stop.id, shown]))
  const rules: string[] = []
  const parts: ((selected: string | null) => string)[] = []
  const leaders: string[] = []
  for (const [index, mark] of marks.entries()) {
    const key = `${name}-${index}`
    const { x, y } = shareOf(mark.anchor, box)
    rules.push(...placesOf(key, { x, y }, mark.card?.box ?? null, mark.anchor))
    if (mark.card?.leader != null) leaders.push(leader(mark.card.leader, mark.anchor, box))
    const members = idsOf(mark).flatMap((id) => byId.get(id) ?? [])
    const [only] = members
    if (mark.kind === 'stop' && only !== undefined) {
      parts.push((selected) =>
        stopLink(only, key, mark.card !== null, addressOf, only.stop.id === selected),
      )
    } else {
      parts.push((selected) => group(members, key, mark, addressOf, selected))
      if (mark.kind === 'group') {
        for (const [member, anchor] of mark.anchors.entries()) {
          const at = shareOf(anchor, box)
          rules.push(`.${key}-${member}{left:${at.x};top:${at.y}}`)
        }
      }
    }
  }
  const lines = `<svg class="leaders" aria-hidden="true">${leaders.join('')}</svg>`
  return {
    html: (selected) => lines + parts.map((part) => part(selected)).join(''),
    styles: rules.join(''),
  }
}

function stopLink(
  shown: ShownStop,
  key: string,
  hasCard: boolean,
  addressOf: (stop: string) => string,
  isSelected: boolean,
): string {
  const { stop, reports } = shown
  const card = hasCard
    ? `<span class="card"><bdi class="card-name">${escapeHtml(stop.name)}</bdi> ` +
      `<span class="card-count">${reports.length}</span></span>`
    : ''
  return (
    `<a class="still-stop${hasCard ? '' : ' still-bare'} ${key}"${linkTo(shown, addressOf, isSelected)}>` +
    `<span class="${dotClass(dotLook(shown))}"></span>${card}</a>`
  )
}

/** Stops too close to tell apart: a dot for each, and a card that links to each by its name. */
function group(
  members: readonly ShownStop[],
  key: string,
  { card }: LabelMark,
  addressOf: (stop: string) => string,
  selected: string | null,
): string {
  const dots = members.map(
    (shown, index) =>
      `<span class="still-dot ${key}-${index}"><span class="${dotClass(dotLook(shown))}"></span></span>`,
  )
  if (card === null) return dots.join('')
  const listed = members.slice(0, printedInGroup(members.length))
  const rows = listed.map(
    (shown) =>
      `<a class="card-name"${linkTo(shown, addressOf, shown.stop.id === selected)}>${escapeHtml(shown.stop.name)}</a>`,
  )
  const more = members.length - listed.length
  if (more > 0)
    rows.push(`<span class="card-name">${escapeHtml(text.map.andMore({ amount: more }))}</span>`)
  return `${dots.join('')}<span class="still-stop still-group ${key}"><span class="card">${rows.join('')}</span></span>`
}

function linkTo(
  { stop, reports }: ShownStop,
  addressOf: (stop: string) => string,
  isSelected: boolean,
): string {
  return (
    ` href="${escapeHtml(addressOf(stop.id))}" data-stop="${escapeHtml(stop.id)}"` +
    ` aria-label="${escapeHtml(text.map.stop({ name: stop.name, amount: reports.length }))}"` +
    `${isSelected ? ' aria-current="true"' : ''}`
  )
}

/**
 * Where a link stands, its card, and where its dot is from there. Without a card it is a dot that can be
 * pressed. The card is as wide as its text, and grows away from the dot.
 */
function placesOf(
  key: string,
  { x, y }: Share,
  card: Box | null,
  anchor: Point,
): readonly string[] {
  if (card === null) return [`.${key}{left:${x};top:${y}}`]
  const down = round(card.top - anchor.y)
  if (card.right <= anchor.x) {
    const gap = round(anchor.x - card.right)
    return [
      `.${key}{right:calc(100% - ${x} + ${gap}px);top:calc(${y} + ${down}px)}`,
      `.${key} .dot{left:calc(100% + ${gap}px);top:${-down}px}`,
    ]
  }
  const across = round(card.left - anchor.x)
  return [
    `.${key}{left:calc(${x} + ${across}px);top:calc(${y} + ${down}px)}`,
    `.${key} .dot{left:${-across}px;top:${-down}px}`,
  ]
}

function leader(line: { from: Point; to: Point }, anchor: Point, box: Box): string {
  const { x, y } = shareOf(anchor, box)
  const end = ({ x, y }: Point) => [round(x - anchor.x), round(y - anchor.y)]
  const [x1, y1] = end(line.from)
  const [x2, y2] = end(line.to)
  return `<svg x="${x}" y="${y}"><line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/></svg>`
}

function idsOf(mark: LabelMark): readonly string[] {
  return mark.kind === 'stop' ? [mark.id] : mark.ids
}
