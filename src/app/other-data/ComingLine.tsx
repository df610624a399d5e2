import { useEffect, useEffectEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { otherDataText as text } from '../../text/parts.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import type { Coming } from '../../ui/data-source.ts'
import { focusPage } from '../focus-page.ts'
import { comingSentence } from './coming-sentence.ts'

/** How often the amount is spoken, in milliseconds: more often would talk over what a reader reads. */
const SPOKEN_EVERY = 20_000

interface ComingLineProps {
  readonly store: StoreApi<Coming>
  /** How many stops are on screen. */
  readonly drawn: number
}

/** How much of the dataset is there, while the rest comes, or does not. Nothing where it came whole. */
export function ComingLine({ store, drawn }: ComingLineProps) {
  const told = useStore(store)
  // Tens of thousands take seconds to draw: that they are there is said as they are on screen.
  const isDrawn = drawn === told.stops
  const coming = isDrawn ? told : ({ ...told, state: 'coming' } as const)
  const { state, tryAgain } = coming
  // Where a reader has read that it comes, the line stays to say that it has: nothing moves.
  const [wasWhole] = useState(state === 'whole')
  const sentence = comingSentence(coming)
  const announce = useAnnounce()
  const speak = useEffectEvent(() => announce(sentence, 'spoken'))
  useEffect(
    function tellNowAndThen() {
      if (wasWhole || state === 'cut-off' || state === 'damaged') return
      speak()
      if (state === 'whole') return
      const timer = setInterval(() => speak(), SPOKEN_EVERY)
      return () => clearInterval(timer)
    },
    [state, wasWhole],
  )
  if (state === 'cut-off' || state === 'damaged') {
    return (
      <div className="broken-off" role="alert">
        <p>{sentence}</p>
        {tryAgain !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              // The button goes, and the focus would go with it.
              focusPage()
              tryAgain()
            }}
          >
            {text.map.tryAgain}
          </button>
        )}
      </div>
    )
  }
  return wasWhole ? null : <p className="coming">{sentence}</p>
}
