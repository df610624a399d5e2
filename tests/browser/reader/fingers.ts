import type { CDPSession, Page } from 'playwright-core'

interface Point {
  readonly x: number
  readonly y: number
}

/** A mouse or a finger on the screen. */
export interface Fingers {
  /** Presses, moves in steps as a hand does, and holds. */
  drags(start: Point, end: Point): Promise<void>
  /** Presses, moves fast and lifts while it moves. */
  flicks(start: Point, end: Point): Promise<void>
  /** Holds still for a moment. */
  rests(): Promise<void>
  lifts(): Promise<void>
  taps(place: Point): Promise<void>
}

const STEPS = 6

/** A hand that has held still for as long as this flings nothing, in milliseconds. */
const REST = 200

/** Between the steps of a flick, in seconds, however slow the machine is. */
const FLICK_STEP = 0.008

export class Mouse implements Fingers {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async drags(start: Point, end: Point): Promise<void> {
    await this.#page.mouse.move(start.x, start.y)
    await this.#page.mouse.down()
    await this.#page.mouse.move(end.x, end.y, { steps: STEPS })
  }

  async flicks(start: Point, end: Point): Promise<void> {
    await this.drags(start, end)
    await this.lifts()
  }

  rests(): Promise<void> {
    return this.#page.waitForTimeout(REST)
  }

  lifts(): Promise<void> {
    return this.#page.mouse.up()
  }

  taps({ x, y }: Point): Promise<void> {
    return this.#page.mouse.click(x, y)
  }
}

/** One finger, by way of the browser's own protocol: Playwright has taps, but no drags. */
export class Finger implements Fingers {
  readonly #page: Page
  #session: Promise<CDPSession> | null = null

  constructor(page: Page) {
    this.#page = page
  }

  async drags(start: Point, end: Point): Promise<void> {
    await this.#touch('touchStart', [start])
    for (const place of stepsTo(start, end)) await this.#touch('touchMove', [place])
  }

  async flicks(start: Point, end: Point): Promise<void> {
    let time = Date.now() / 1_000
    await this.#touch('touchStart', [start], time)
    for (const place of stepsTo(start, end)) {
      time += FLICK_STEP
      await this.#touch('touchMove', [place], time)
    }
    await this.#touch('touchEnd', [], time + FLICK_STEP)
  }

  rests(): Promise<void> {
    return this.#page.waitForTimeout(REST)
  }

  lifts(): Promise<void> {
    return this.#touch('touchEnd', [])
  }

  taps({ x, y }: Point): Promise<void> {
    return this.#page.touchscreen.tap(x, y)
  }

  /** @param timestamp in seconds since 1970; left out, it is now */
  async #touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: readonly Point[],
    timestamp?: number,
  ): Promise<void> {
    this.#session ??= this.#page.context().newCDPSession(this.#page)
    const session = await this.#session
    const when = timestamp === undefined ? {} : { timestamp }
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [...touchPoints],
      ...when,
    })
  }
}

function stepsTo(start: Point, end: Point): readonly Point[] {
  return Array.from({ length: STEPS }, (_, index) => {
    const share = (index + 1) / STEPS
    return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share }
  })
}
