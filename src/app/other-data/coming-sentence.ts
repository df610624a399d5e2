import { otherDataText as text } from '../../text/parts.ts'
import type { Coming } from '../../ui/data-source.ts'
import { megabytes } from './megabytes.ts'

/** How much of a dataset is there, in words. */
export function comingSentence({ state, received, total, isAwaited, ...coming }: Coming): string {
  const words = text.otherData
  const stops = text.stops({ amount: coming.stops })
  const some = { received: megabytes(received), stops }
  const ofAll = total === null ? null : { ...some, total: megabytes(total) }
  switch (state) {
    case 'whole':
      return words.allHere({ stops })
    case 'damaged':
      return words.damaged({ stops })
    case 'cut-off':
      return ofAll === null ? words.brokenOff(some) : words.brokenOffOf(ofAll)
    case 'coming': {
      const amount = ofAll === null ? words.coming(some) : words.comingOf(ofAll)
      return isAwaited ? `${amount} ${words.awaited}` : amount
    }
  }
}
