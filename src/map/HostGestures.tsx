import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { embedText as text } from '../text/parts.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { leaveScrollingToHost, type Tried } from './host-gestures.ts'

/** How long the sentence stays after the last try, in milliseconds: long enough to read it. */
const SHOWN_FOR = 1500

/** The key that zooms with the wheel: on Apple's keyboards the one that programs' own commands have. */
const ZOOM_KEY = /^(Mac|iP)/.test(navigator.platform) ? '⌘' : 'Ctrl'

/**
 * Leaves the wheel and a single finger to the page that the map is embedded in, and says on screen
 * what moves the map instead when a reader tries them. Spoken once: a reader who scrolls past the map
 * tries with every turn of the wheel.
 */
export function HostGestures({ map }: { readonly map: LeafletMap }) {
  const announce = useAnnounce()
  const [tried, setTried] = useState<Tried>('wheel')
  const [tries, setTries] = useState(0)
  const isSpoken = useRef(false)
  const words = tried === 'wheel' ? text.embed.wheel({ key: ZOOM_KEY }) : text.embed.fingers
  const note = useEffectEvent((what: Tried | null) => {
    setTries((before) => (what === null ? 0 : before + 1))
    if (what === null) return
    setTried(what)
    if (isSpoken.current) return
    isSpoken.current = true
    announce(what === 'wheel' ? text.embed.wheel({ key: ZOOM_KEY }) : text.embed.fingers, 'spoken')
  })
  useEffect(() => leaveScrollingToHost(map.getContainer(), (what) => note(what)), [map])
  useEffect(
    function hideAfterReading() {
      if (tries === 0) return
      const timer = setTimeout(() => setTries(0), SHOWN_FOR)
      return () => clearTimeout(timer)
    },
    [tries],
  )
  return (
    <p className="gesture-hint" data-shown={tries > 0} aria-hidden="true">
      <span>{words}</span>
    </p>
  )
}
