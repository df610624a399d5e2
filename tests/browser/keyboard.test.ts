import { expect } from 'vitest'
import { NAMES_IN_TURN, stopAt, tripAt } from './journey.ts'
import { PHONE } from './reader/circumstances.ts'
import type { Reader } from './reader/reader.ts'
import { inBrowser, test } from './reader-test.ts'

/** What the button of any stop or group on the map is called. */
const ANY_STOP = /, \d+ (reports?|stops)$/

/** What has the focus on a group of stops, and the names in it. */
const A_GROUP = /^button (.+), \d+ stops$/

/** Waits until the focus is on something of this role and name. */
async function seesFocus(reader: Reader, expected: RegExp): Promise<void> {
  await expect.poll(() => reader.sees.focus()).toMatch(expected)
}

function onStop(name: string): RegExp {
  return new RegExp(`^button ${name}, \\d+ reports?$`)
}

inBrowser('with the keyboard alone', () => {
  test('what stands first is skipped, each part by its link', async ({ reader }) => {
    for (const [link, place] of [
      [/^Go to the itinerary$/, /^navigation Itinerary$/],
      [/^Go to the map$/, /^group Map view/],
      [/^Go to the map in words$/, /^summary Map in words$/],
      [/^Go to the days$/, /^group Days$/],
    ] as const) {
      await reader.opens('/')
      await reader.sees.drawnMap()
      await reader.tabsTo('link', link, 4)
      await reader.presses.key('Enter')
      await seesFocus(reader, place)
      expect(reader.address()).toBe('/')
    }
  })

  test('a skip link that is followed before the program comes leads there all the same', async ({
    reader,
  }) => {
    const arrive = await reader.waitsForScripts()
    await reader.opens('/')
    await reader.tabsTo('link', /^Go to the map$/, 4)
    await reader.presses.key('Enter')
    await seesFocus(reader, /^region Map$/)
    await arrive()
    await reader.sees.drawnMap()
    await seesFocus(reader, /^group Map view/)
    expect(reader.address()).toBe('/')
    expect(await reader.sees.announcements()).toEqual([])
  })

  test('a stop is opened from the itinerary, and Escape leads back to its link', async ({
    reader,
  }) => {
    const { name } = stopAt(0)
    const itsName = new RegExp(`^${name}`)
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('link', itsName)
    await reader.presses.key('Enter')
    await reader.sees.panel(name)
    await reader.presses.key('Escape')
    await reader.sees.noPanel()
    await seesFocus(reader, new RegExp(`^link ${name}`))
  })

  test('every stop on the map is reached in turn, and entered again where it was left', async ({
    reader,
  }) => {
    const [first = '', second = ''] = NAMES_IN_TURN
    const last = NAMES_IN_TURN.at(-1) ?? ''
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', ANY_STOP)
    for (const name of NAMES_IN_TURN) {
      await seesFocus(reader, onStop(name))
      await reader.presses.key('PageDown')
    }
    await reader.presses.key('Home')
    await seesFocus(reader, onStop(first))
    await reader.presses.key('End')
    await seesFocus(reader, onStop(last))
    await reader.presses.key('Home')
    await reader.presses.key('PageDown')
    await reader.presses.key('Tab')
    await seesFocus(reader, /^button Zoom in$/)
    await reader.presses.key('Shift+Tab')
    await seesFocus(reader, onStop(second))
  })

  test('arrows lead from stop to stop by where they lie', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', ANY_STOP)
    const from = await middleOfFocus(reader)
    await reader.presses.key('ArrowUp')
    await expect.poll(async () => (await middleOfFocus(reader)).y).toBeLessThan(from.y)
    await reader.presses.key('ArrowDown')
    await expect.poll(() => middleOfFocus(reader)).toEqual(from)
  })

  test('a stop that the map does not show comes into view with the focus', async ({ reader }) => {
    const [first = ''] = NAMES_IN_TURN
    const last = NAMES_IN_TURN.at(-1) ?? ''
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.presses.stop(last)
    for (let step = 0; step < 3; step++) await reader.presses.button('Zoom in')
    await expect.poll(async () => (await reader.sees.stopsOnMap()).has(first)).toBe(false)
    await reader.tabsTo('button', ANY_STOP)
    await reader.presses.key('Home')
    await seesFocus(reader, onStop(first))
    expect(await reader.sees.stopBox(first)).not.toBeNull()
  })

  for (const key of ['Enter', 'Space']) {
    test(`a stop is opened on the map with ${key}, and Escape leads back to its button`, async ({
      reader,
    }) => {
      const name = NAMES_IN_TURN.at(-1) ?? ''
      await reader.opens('/')
      await reader.sees.drawnMap()
      await reader.tabsTo('button', ANY_STOP)
      await reader.presses.key('End')
      await seesFocus(reader, onStop(name))
      await reader.presses.key(key)
      await reader.sees.panel(name)
      await reader.presses.key('Escape')
      await reader.sees.noPanel()
      await seesFocus(reader, onStop(name))
    })
  }

  test('a group of stops is opened, and the focus is on one of them', async ({ arrives }) => {
    const reader = await arrives({ size: PHONE })
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', ANY_STOP)
    // The map may move for a stop under the sheet, and the groups with it.
    await expect
      .poll(async () => {
        const focus = await reader.sees.focus()
        if (!A_GROUP.test(focus)) await reader.presses.key('PageDown')
        return focus
      })
      .toMatch(A_GROUP)
    const [, names = ''] = A_GROUP.exec(await reader.sees.focus()) ?? []
    await reader.presses.key('Enter')
    await seesFocus(reader, onStop(`(${names.split(', ').join('|')})`))
  })

  test('the panel is closed with its button, which leads back too', async ({ reader }) => {
    const { name } = stopAt(1)
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('link', new RegExp(`^${name}`))
    await reader.presses.key('Enter')
    await reader.sees.panel(name)
    await reader.tabsTo('button', /^Close$/)
    await reader.presses.key('Enter')
    await reader.sees.noPanel()
    await seesFocus(reader, new RegExp(`^link ${name}`))
  })

  test('a panel that came from a link is closed with Escape, and the focus is not lost', async ({
    reader,
  }) => {
    const { id, name } = stopAt(0)
    await reader.opens(`/stops/${id}/`)
    await reader.sees.panel(name)
    await reader.presses.key('Escape')
    await reader.sees.noPanel()
    expect(reader.address()).toBe('/')
    await reader.presses.key('Tab')
    await expect.poll(() => reader.sees.focus()).not.toBe('')
  })

  test('the days are set in the fields, by the bands and by the handles', async ({ reader }) => {
    const { title, from, to } = tripAt(0)
    const [, month = '', day = ''] = from.split('-')
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('textbox', /^From$/)
    for (const digit of `${month}${day}${from.slice(0, 4)}`) await reader.presses.key(digit)
    await reader.presses.key('Enter')
    // The dataset begins on that day: nothing is left out.
    expect(await reader.sees.days()).toMatchObject({ from })
    await reader.tabsTo('slider', /^To$/)
    await reader.presses.key('PageDown')
    await reader.presses.key('ArrowLeft')
    await reader.presses.key('Enter')
    await expect.poll(() => reader.address()).toMatch(/[?&]to=\d{4}-\d{2}-\d{2}$/)
    await reader.tabsTo('button', new RegExp(`^${title}`))
    await reader.presses.key('Enter')
    await expect.poll(() => reader.sees.days()).toEqual({ from, to })
  })

  test('the reports are narrowed by the lists', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('combobox', /^Kind$/)
    await reader.presses.key('ArrowDown')
    await expect.poll(() => reader.address()).toBe('/?kind=visit')
  })

  test('the journey is played and paused', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', /^Play$/)
    await reader.presses.key('Enter')
    await expect.poll(() => reader.sees.playedStep()).not.toBe('')
    expect(await reader.sees.focus()).toBe('button Pause')
    await reader.presses.key('Space')
    await expect.poll(() => reader.sees.playing()).toBe(false)
  })

  test('a link and a citation of a stop are copied', async ({ reader }) => {
    const { id, name } = stopAt(0)
    await reader.opens(`/stops/${id}/`)
    await reader.sees.panel(name)
    await reader.sees.drawnMap()
    await reader.tabsTo('button', /^Copy link$/)
    await reader.presses.key('Enter')
    await expect.poll(() => reader.clipboard()).toBe(reader.link())
    await reader.tabsTo('summary', /^Cite$/)
    await reader.presses.key('Enter')
    await reader.sees.text(/BibTeX/)
    await reader.tabsTo('button', /BibTeX/, 8)
    await reader.presses.key('Enter')
    await expect.poll(() => reader.clipboard()).toMatch(/^@/)
  })

  test('a picture is saved, and code to embed is copied', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', /^Save picture$/)
    await reader.presses.key('Enter')
    await reader.sees.preview()
    await reader.tabsTo('button', /^Save$/, 8)
    const { name } = await reader.isHandedFile(() => reader.presses.key('Enter'))
    expect(name).toMatch(/\.png$/)
    await reader.presses.key('Escape')
    await seesFocus(reader, /^button Save picture$/)
    await reader.presses.key('Shift+Tab')
    await seesFocus(reader, /^button Embed$/)
    await reader.presses.key('Enter')
    await reader.sees.dialog()
    await reader.tabsTo('button', /^Copy code$/, 8)
    await reader.presses.key('Enter')
    await expect.poll(() => reader.clipboard()).toMatch(/^<iframe /)
    await reader.presses.key('Escape')
    await seesFocus(reader, /^button Embed$/)
  })

  test('the page about method and sources is opened and left', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('link', /^Method and sources$/)
    await reader.presses.key('Enter')
    await seesFocus(reader, /^heading Method and sources$/)
    await reader.presses.key('Shift+Tab')
    await seesFocus(reader, /^link Map and itinerary$/)
    await reader.presses.key('Enter')
    await expect.poll(() => reader.address()).toBe('/')
    await seesFocus(reader, /^navigation Itinerary$/)
  })

  test('the credits and the list of keys are opened and closed, and the focus returns', async ({
    reader,
  }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', /^Credits$/)
    await reader.presses.key('Enter')
    await reader.sees.dialog()
    await reader.presses.key('Escape')
    await seesFocus(reader, /^button Credits$/)
    await reader.presses.key('Shift+?')
    await reader.sees.dialog()
    await seesFocus(reader, /^checkbox /)
    await reader.presses.key('Escape')
    await seesFocus(reader, /^button Credits$/)
  })
})

/** The middle of what has the focus, in whole pixels. */
async function middleOfFocus(reader: Reader): Promise<{ readonly x: number; readonly y: number }> {
  const box = await reader.sees.focusBox()
  if (box === null) throw new Error('Nothing that can be seen has the focus.')
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
}
