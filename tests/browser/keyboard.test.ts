import { expect } from 'vitest'
import { stopAt } from './journey.ts'
import { inBrowser, test } from './reader-test.ts'

inBrowser('with the keyboard alone', () => {
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
    await expect.poll(() => reader.sees.focus()).toMatch(new RegExp(`^link ${name}`))
  })

  for (const key of ['Enter', 'Space']) {
    test(`a stop is opened on the map with ${key}, and Escape leads back to its button`, async ({
      reader,
    }) => {
      const { name } = stopAt(-1)
      await reader.opens('/')
      await reader.sees.drawnMap()
      await reader.tabsTo('button', new RegExp(`^${name}, \\d+ reports?`))
      await reader.presses.key(key)
      await reader.sees.panel(name)
      await reader.presses.key('Escape')
      await reader.sees.noPanel()
      await expect
        .poll(() => reader.sees.focus())
        .toMatch(new RegExp(`^button ${name}, \\d+ reports?`))
    })
  }

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
    await expect.poll(() => reader.sees.focus()).toMatch(new RegExp(`^link ${name}`))
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

  test('the credits are opened and closed, and the focus returns', async ({ reader }) => {
    await reader.opens('/')
    await reader.sees.drawnMap()
    await reader.tabsTo('button', /^Credits$/)
    await reader.presses.key('Enter')
    await reader.sees.dialog()
    await reader.presses.key('Escape')
    await expect.poll(() => reader.sees.focus()).toBe('button Credits')
  })
})
