const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const

/**
 * Calls `onTouch` for each press, key and turn of the wheel outside of the play controls, and when
 * the page is no longer seen. The press itself goes on to what it was meant for.
 * @returns what ends it
 */
export function pauseWhenTouched(onTouch: () => void): () => void {
  const touched = ({ target }: Event) => {
    const isControl = target instanceof Element && target.closest('.play-controls') !== null
    if (!isControl) onTouch()
  }
  const hidden = () => {
    if (document.hidden) onTouch()
  }
  // In the capture phase: what is pressed may keep the event to itself.
  const options = { capture: true, passive: true }
  for (const type of TOUCHES) document.addEventListener(type, touched, options)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    for (const type of TOUCHES) document.removeEventListener(type, touched, options)
    document.removeEventListener('visibilitychange', hidden)
  }
}
