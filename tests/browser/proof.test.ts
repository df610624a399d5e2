import { expect } from 'vitest'
import { STOPS } from './journey.ts'
import { LAPTOP, PHONE } from './reader/circumstances.ts'
import { inBrowser, test } from './reader-test.ts'

inBrowser('from any mark on the map to the proof', () => {
  for (const [device, size] of [
    ['laptop', LAPTOP],
    ['phone', PHONE],
  ] as const) {
    test(`it is two presses at most, on a ${device}`, async ({ arrives }) => {
      const reader = await arrives({ size })
      await reader.opens('/')
      await reader.sees.drawnMap()
      const marks = async () => ({
        alone: [...(await reader.sees.stopsOnMap()).keys()],
        groups: [...(await reader.sees.groupsOnMap()).keys()],
      })
      const { alone, groups } = await marks()
      const proven: string[] = []
      /** Sees the proof of what was just pressed, and goes back to where the presses are counted from. */
      const provesAndReturns = async (name: string) => {
        await reader.sees.panel(name)
        await reader.sees.checkedQuotation()
        proven.push(name)
        await reader.presses.close()
        await reader.sees.noPanel()
        await reader.presses.button('All stops')
        await expect.poll(marks).toEqual({ alone, groups })
      }
      for (const name of alone) {
        await reader.presses.stop(name)
        await provesAndReturns(name)
      }
      for (const names of groups) {
        for (const name of names.split(', ')) {
          await reader.presses.group(names)
          await reader.presses.stop(name)
          await provesAndReturns(name)
        }
      }
      expect(proven.sort()).toEqual(STOPS.map(({ name }) => name).sort())
    })
  }
})
