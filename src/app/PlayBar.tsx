import { PlayControls } from '../timeline/PlayControls.tsx'
import type { Play } from './use-play.ts'

/** The controls of playing: the one button, and after its first press the others. */
export function PlayBar({ play: { canPlay, press, used } }: { readonly play: Play }) {
  if (used === null) return <PlayControls isPlaying={false} canPlay={canPlay} onPress={press} />
  const { player, parts, state } = used
  return (
    <PlayControls isPlaying={state.playback.status === 'playing'} canPlay={canPlay} onPress={press}>
      <parts.PlaySteps
        playback={state.playback}
        words={state.words}
        onStep={player.step}
        onSpeed={player.setSpeed}
        onMode={player.setMode}
      />
    </PlayControls>
  )
}
