import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../dataset/model.ts'
import { isOnJourney } from '../itinerary/journey.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { text } from '../text/text.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import type { ViewStore } from '../view/view-store.ts'
import { importPlay } from './import-play.ts'
import type { Player, PlayerState } from './player.ts'

type PlayParts = Awaited<ReturnType<typeof importPlay>>

/** Playing the journey, as the page has it. */
export interface Play {
  /** Whether there is anything to play. */
  readonly canPlay: boolean
  /** Plays, or pauses. What it needs is loaded with the first press. */
  readonly press: () => void
  /** What was loaded, and how things stand; null before the first press. */
  readonly used: {
    readonly player: Player
    readonly parts: PlayParts
    readonly state: PlayerState
  } | null
}

/**
 * @param stops what is shown, and so what is played
 * @param isSettled whether the range is: while it is entered a playing pauses, and its steps follow
 *   when it is settled
 */
export function usePlay(
  dataset: Dataset,
  stops: readonly ShownStop[],
  isSettled: boolean,
  store: ViewStore,
): Play {
  const announce = useAnnounce()
  const [loaded, setLoaded] = useState<{ player: Player; parts: PlayParts } | null>(null)
  const isLoading = useRef(false)
  const player = loaded?.player
  const stateNow = () => player?.state.getState()
  const state = useSyncExternalStore(player?.state.subscribe ?? nothingChanges, stateNow, stateNow)
  useEffect(
    function playWhatIsShown() {
      if (isSettled) player?.show(stops)
    },
    [player, stops, isSettled],
  )
  useEffect(
    function connectPlayer() {
      if (loaded === null) return
      const disconnect = loaded.player.connect()
      const leave = loaded.parts.pauseWhenTouched(loaded.player.touch)
      return () => {
        leave()
        disconnect()
      }
    },
    [loaded],
  )
  const load = async () => {
    if (isLoading.current) return
    isLoading.current = true
    try {
      const parts = await importPlay()
      const made = parts.createPlayer({
        dataset,
        stops,
        store,
        announce: (message) => announce(message, 'spoken'),
        clock: () => performance.now(),
      })
      setLoaded({ player: made, parts })
      made.press()
    } catch {
      announce(text.play.missing)
    }
    isLoading.current = false
  }
  return {
    canPlay: state === undefined ? isAnyPlayed(stops) : state.playback.scenes.length > 0,
    press: player?.press ?? load,
    used: loaded === null || state === undefined ? null : { ...loaded, state },
  }
}

function isAnyPlayed(stops: readonly ShownStop[]): boolean {
  return stops.some(({ reports }) => reports.some(isOnJourney))
}

function nothingChanges() {
  return () => undefined
}
