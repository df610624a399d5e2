import { useId } from 'react'
import { stepCount } from '../itinerary/scenes.ts'
import { playText as text } from '../text/parts.ts'
import {
  PLAY_MODES,
  type Playback,
  type PlayMode,
  SPEEDS,
  type Speed,
  sceneNow,
} from './playback.ts'

interface PlayStepsProps {
  readonly playback: Playback
  /** Where it is now, in words. */
  readonly words: string
  readonly onStep: (by: 1 | -1) => void
  readonly onSpeed: (speed: Speed) => void
  readonly onMode: (mode: PlayMode) => void
}

/** Steps forward and back, how fast, what a step is, and where it is now. */
export function PlaySteps({ playback, words, onStep, onSpeed, onMode }: PlayStepsProps) {
  const { status, mode, speed, scenes } = playback
  const id = useId()
  const step = sceneNow(playback)?.step ?? 0
  const isRunning = status === 'playing'
  return (
    <div className="play-more">
      <div className="play-steps">
        <button
          type="button"
          className="button step-button"
          aria-label={text.playing.back}
          // While it runs, the first step can be shown again.
          disabled={step === 0 && !isRunning}
          onClick={() => onStep(-1)}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M0 0h2v10h-2zM10 0v10l-8-5z" />
          </svg>
        </button>
        <button
          type="button"
          className="button step-button"
          aria-label={text.playing.forward}
          disabled={step >= stepCount(scenes) - 1 && !isRunning}
          onClick={() => onStep(1)}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M8 0h2v10h-2zM0 0v10l8-5z" />
          </svg>
        </button>
        <label className="visually-hidden" htmlFor={`${id}speed`}>
          {text.playing.speed}
        </label>
        <select
          id={`${id}speed`}
          className="play-choice"
          value={speed}
          onChange={({ target }) => onSpeed(SPEEDS[target.selectedIndex] ?? speed)}
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {text.playing.speeds[one]}
            </option>
          ))}
        </select>
        <label className="visually-hidden" htmlFor={`${id}mode`}>
          {text.playing.steps}
        </label>
        <select
          id={`${id}mode`}
          className="play-choice"
          value={mode}
          onChange={({ target }) => onMode(PLAY_MODES[target.selectedIndex] ?? mode)}
        >
          {PLAY_MODES.map((one) => (
            <option key={one} value={one}>
              {text.playing.mode[one]}
            </option>
          ))}
        </select>
      </div>
      <p className="play-words">{status === 'paused' ? text.playing.pausedAt({ words }) : words}</p>
    </div>
  )
}
