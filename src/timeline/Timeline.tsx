import { useMemo } from 'react'
import { datasetSpan } from '../itinerary/timetable.ts'
import { Strip } from './Strip.tsx'
import type { TimelineProps } from './timeline-props.ts'

/** Every day of the dataset as a strip, and a brush on it. */
export function Timeline(props: TimelineProps) {
  const { dataset } = props
  const span = useMemo(() => datasetSpan(dataset), [dataset])
  return span === null ? null : <Strip {...props} span={span} />
}
