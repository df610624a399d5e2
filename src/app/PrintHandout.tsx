import { type RefObject, useEffect } from 'react'
import { type DayRange, isAllDays } from '../calendar/range.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset, Stop } from '../dataset/model.ts'
import type { Leg } from '../itinerary/legs.ts'
import { isEveryReport, type Narrowing } from '../itinerary/narrowing.ts'
import { type ShownStop, showStop } from '../itinerary/shown.ts'
import type { ShownMap } from '../map/shown-map.ts'
import { Handout } from '../panel/Handout.tsx'
import { confirmMarks } from '../panel/mark-validity.ts'
import type { Navigation } from '../view/navigation.ts'
import { HandoutMap } from './HandoutMap.tsx'
import { PrintFoot } from './PrintFoot.tsx'
import { scopeInWords } from './picture-words.ts'
import { useHandoutGround } from './use-handout-ground.ts'
import { useIsPrinting } from './use-is-printing.ts'

interface PrintHandoutProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** The dataset's title in the reader's language. */
  readonly title: string
  /** The selected stop; the itinerary is printed without one. */
  readonly stop: Stop | undefined
  /** Id of the marked excerpt. */
  readonly marked: string | null
  readonly stops: readonly ShownStop[]
  readonly whole: readonly ShownStop[]
  readonly legs: readonly Leg[]
  readonly range: DayRange
  readonly narrowing: Narrowing
  readonly navigation: Navigation
  readonly shown: RefObject<ShownMap | null>
  readonly isMapDrawn: boolean
}

/** In place of the screen, what is printed of it: there only while it is. */
export function PrintHandout(props: PrintHandoutProps) {
  const { dataset, index, stop, marked, stops, legs, range, narrowing, navigation } = props
  const ground = useHandoutGround(props.shown, dataset, stops, props.isMapDrawn)
  const isPrinting = useIsPrinting()
  useEffect(
    function confirmAhead() {
      confirmMarks(index)
    },
    [index],
  )
  if (!isPrinting) return null
  const isWhole = isAllDays(range) && isEveryReport(narrowing)
  return (
    <Handout
      dataset={dataset}
      index={index}
      scope={stop !== undefined && isWhole ? null : scopeInWords(props)}
      stop={stop === undefined ? null : showStop(stop, range, narrowing)}
      stops={stops}
      whole={props.whole}
      narrowing={narrowing}
      marked={marked}
      navigation={navigation}
      map={
        <HandoutMap
          dataset={dataset}
          stops={stops}
          legs={legs}
          selected={stop?.id ?? null}
          ground={ground}
        />
      }
      foot={
        <PrintFoot
          dataset={dataset}
          address={navigation.sharedAddressOf({ stop: stop?.id ?? null, excerpt: marked })}
        />
      }
    />
  )
}
