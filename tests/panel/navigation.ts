import type { Destination, Navigation } from '../../src/view/navigation.ts'

export interface RecordingNavigation extends Navigation {
  /** Where links were followed to, in turn. */
  readonly followed: readonly Destination[]
}

/** A navigation that goes nowhere and keeps a record. */
export function aNavigation(): RecordingNavigation {
  const followed: Destination[] = []
  const addressOf = ({ stop, excerpt }: Destination) =>
    `${stop === null ? '/' : `/stops/${stop}/`}${excerpt == null ? '' : `#${excerpt}`}`
  return {
    followed,
    addressOf,
    sharedAddressOf: addressOf,
    addressIn: (language) => `/${language}/`,
    go: (destination) => followed.push(destination),
  }
}
