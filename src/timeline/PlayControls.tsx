import type { ReactNode } from 'react'
import { text } from '../text/text.ts'

interface PlayControlsProps {
  readonly isPlaying: boolean
  /** Whether there is anything to play. */
  readonly canPlay: boolean
  readonly onPress: () => void
  /** The steps, the speed and where it is now, once playing has been used. */
  readonly children?: ReactNode
}

/** Plays the journey and pauses it. Presses in here do not pause: those anywhere else do. */
export function PlayControls({ isPlaying, canPlay, onPress, children }: PlayControlsProps) {
  return (
    <div className="play-controls">
      <button type="button" className="button play-button" disabled={!canPlay} onClick={onPress}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={isPlaying ? 'M1 0h3v10h-3zM6 0h3v10h-3z' : 'M1 0v10l9-5z'} />
        </svg>
        {isPlaying ? text.play.pause : text.play.play}
      </button>
      {children}
    </div>
  )
}
