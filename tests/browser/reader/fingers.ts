import type { CDPSession, Page } from 'playwright-core'

interface Point {
  readonly x: number
  readonly y: number
}

/** A mouse or a finger on the screen. */
export interface Fingers {
  /** Presses, moves in steps as a hand does, and holds. */
  drags(start: Point, end: Point): Promise<void>
  lifts(): Promise<void>
  taps(place: Point): Promise<void>
}

const STEPS = 6

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
    for (let step = 1; step <= STEPS; step++) {
      const share = step / STEPS
      const x = start.x + (end.x - start.x) * share
      await this.#touch('touchMove', [{ x, y: start.y + (end.y - start.y) * share }])
    }
  }

  lifts(): Promise<void> {
    return this.#touch('touchEnd', [])
  }

  taps({ x, y }: Point): Promise<void> {
    return this.#page.touchscreen.tap(x, y)
  }

  async #touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: readonly Point[],
  ): Promise<void> {
    this.#session ??= this.#page.context().newCDPSession(this.#page)
    const session = await this.#session
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] })
  }
}
