import type { Locator, Page } from 'playwright-core'
import { day, dayNumber } from '../../../src/calendar/day.ts'
import type { Fingers } from './fingers.ts'
import { handle } from './roles.ts'

/** A day and the next are this far apart, and the first one's column begins here, in pixels. */
interface DayColumns {
  readonly first: number
  readonly left: number
  readonly width: number
  /** Where the marks are, from the viewport's top. */
  readonly y: number
}

/** How a hand lets go of what it has dragged. */
type Release = 'held still' | 'flicked'

/** What a reader drags and presses, with a mouse or, on a touch screen, a finger. */
export class Drags {
  readonly #page: Page
  readonly #pointer: Fingers

  constructor(page: Page, pointer: Fingers) {
    this.#page = page
    this.#pointer = pointer
  }

  /** A handle by a number of days, later for positive ones, and lets go. */
  async handle(end: 'From' | 'To', days: number): Promise<void> {
    await this.holdsHandle(end, days)
    await this.letsGo()
  }

  /** A handle by a number of days, and holds it there. */
  async holdsHandle(end: 'From' | 'To', days: number): Promise<void> {
    const columns = await this.#columns()
    const box = await handle(this.#page, end).boundingBox()
    if (box === null) throw new Error(`The handle ${end} is not on the screen.`)
    const x = box.x + box.width / 2
    await this.#pointer.drags({ x, y: columns.y }, { x: x + days * columns.width, y: columns.y })
  }

  /** What lies between the handles by a number of days, and lets go. */
  async body(days: number): Promise<void> {
    const columns = await this.#columns()
    const [from, to] = await this.#edges()
    const start = { x: (from + to) / 2, y: columns.y }
    await this.#pointer.drags(start, { x: start.x + days * columns.width, y: columns.y })
    await this.letsGo()
  }

  /** Across free days, from one to another, and lets go. */
  async across(first: string, last: string): Promise<void> {
    const columns = await this.#columns()
    await this.#pointer.drags(middleOf(columns, first), middleOf(columns, last))
    await this.letsGo()
  }

  /** A phone's panel by its handle, by pixels upwards. */
  panel(up: number, release: Release = 'held still'): Promise<void> {
    return this.#upwards(this.#page.locator('.sheet-handle'), up, release)
  }

  /** A phone's panel by what it holds: there, in the middle of what can be seen, by pixels upwards. */
  panelContent(up: number, release: Release = 'held still'): Promise<void> {
    return this.#upwards(this.#page.locator('.side-scroll'), up, release)
  }

  /** The map, from a place on it without a mark, by pixels to the right and down. */
  async map(right: number, down: number): Promise<void> {
    const box = await this.#page.getByRole('region', { name: 'Map', exact: true }).boundingBox()
    if (box === null) throw new Error('The map is not on the screen.')
    const start = { x: box.x + box.width / 5, y: box.y + box.height / 2 }
    await this.#pointer.drags(start, { x: start.x + right, y: start.y + down })
    await this.#pointer.rests()
    await this.letsGo()
  }

  async #upwards(element: Locator, up: number, release: Release): Promise<void> {
    const box = await element.boundingBox()
    if (box === null) throw new Error('There is nothing to drag on the screen.')
    const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const end = { x: start.x, y: start.y - up }
    if (release === 'flicked') return this.#pointer.flicks(start, end)
    await this.#pointer.drags(start, end)
    await this.#pointer.rests()
    await this.letsGo()
  }

  letsGo(): Promise<void> {
    return this.#pointer.lifts()
  }

  /** Presses a day. */
  async pressesDay(value: string): Promise<void> {
    await this.#pointer.taps(middleOf(await this.#columns(), value))
  }

  /** Presses a day twice. */
  async pressesDayTwice(value: string): Promise<void> {
    const place = middleOf(await this.#columns(), value)
    await this.#pointer.taps(place)
    await this.#pointer.taps(place)
  }

  /** Points at a day, with a mouse. */
  async pointsAtDay(value: string): Promise<void> {
    const { x, y } = middleOf(await this.#columns(), value)
    await this.#page.mouse.move(x, y)
  }

  /** Left edge of the first day taken, right edge of the last one. */
  async #edges(): Promise<readonly [from: number, to: number]> {
    const from = await handle(this.#page, 'From').boundingBox()
    const to = await handle(this.#page, 'To').boundingBox()
    if (from === null || to === null)
      throw new Error('The timeline’s handles are not on the screen.')
    return [from.x + from.width, to.x]
  }

  async #columns(): Promise<DayColumns> {
    const [left, right] = await this.#edges()
    const number = async (end: 'From' | 'To') =>
      Number(await handle(this.#page, end).getAttribute('aria-valuenow'))
    const [first, last] = [await number('From'), await number('To')]
    const box = await handle(this.#page, 'From').boundingBox()
    // In the upper part of the marks, where few days reach.
    const y = (box?.y ?? 0) + 6
    return { first, left, width: (right - left) / (last - first + 1), y }
  }
}

function middleOf({ first, left, width, y }: DayColumns, value: string) {
  return { x: left + (dayNumber(day(value)) - first + 0.5) * width, y }
}
