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
      const alone = [...(await reader.sees.stopsOnMap()).keys()]
      const groups = [...(await reader.sees.groupsOnMap()).keys()]
      const proven: string[] = []
      for (const name of alone) {
        await reader.opens('/')
        await reader.presses.stop(name)
        await reader.sees.panel(name)
        await reader.sees.checkedQuotation()
        proven.push(name)
      }
      for (const names of groups) {
        for (const name of names.split(', ')) {
          await reader.opens('/')
          await reader.presses.group(names)
          await reader.presses.stop(name)
          await reader.sees.panel(name)
          await reader.sees.checkedQuotation()
          proven.push(name)
        }
      }
      expect(proven.sort()).toEqual(STOPS.map(({ name }) => name).sort())
    })
  }
})
