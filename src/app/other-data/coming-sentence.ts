import { megabytes } from '../../dataset/units.ts'
import { otherDataText as text } from '../../text/parts.ts'
import type { Coming } from '../../ui/data-source.ts'

/** How much of a dataset is there, in text.otherData. */
export function comingSentence({ state, received, total, isAwaited, ...coming }: Coming): string {
  const stops = text.stops({ amount: coming.stops })
  const some = { received: megabytes(received), stops }
  const ofAll = total === null ? null : { ...some, total: megabytes(total) }
  switch (state) {
    case 'whole':
      return text.otherData.allHere({ stops })
    case 'damaged':
      return text.otherData.damaged({ stops })
    case 'cut-off':
      return ofAll === null ? text.otherData.brokenOff(some) : text.otherData.brokenOffOf(ofAll)
    case 'coming': {
      const amount = ofAll === null ? text.otherData.coming(some) : text.otherData.comingOf(ofAll)
      return isAwaited ? `${amount} ${text.otherData.awaited}` : amount
    }
  }
}
