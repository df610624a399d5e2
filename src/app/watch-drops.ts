import type { Handed } from './open-file.ts'

/** Where letting go of a text puts it in, as readers expect. */
const FIELDS = 'input, textarea, select'

/**
 * Watches for things that are dragged over the page from elsewhere. A browser would leave the page for a
 * file that is dropped on it; what is dragged within the page stays the browser's own matter.
 * @param onOver told whether a file is over the page
 * @returns stops watching
 */
export function watchDrops(
  page: Window,
  onOver: (isOver: boolean) => void,
  onDrop: (handed: Handed) => void,
): () => void {
  const watching = new AbortController()
  let isOwn = false
  const listen = <Type extends 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop'>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ) => page.addEventListener(type, listener, { signal: watching.signal })
  const isOurs = ({ dataTransfer, target }: DragEvent) =>
    !isOwn &&
    (hasFiles(dataTransfer) ||
      (dataTransfer?.types.includes('text/plain') === true &&
        !(target instanceof Element && target.matches(FIELDS))))
  listen('dragstart', () => {
    isOwn = true
  })
  listen('dragend', () => {
    isOwn = false
  })
  listen('dragover', (event) => {
    if (!isOurs(event)) return
    event.preventDefault()
    onOver(hasFiles(event.dataTransfer))
  })
  listen('dragleave', ({ relatedTarget }) => {
    // From one part of the page to another it names the other.
    if (relatedTarget === null) onOver(false)
  })
  listen('drop', (event) => {
    onOver(false)
    if (!isOurs(event)) return
    event.preventDefault()
    // Now: after the event nothing is in it.
    onDrop(hasFiles(event.dataTransfer) ? [...(event.dataTransfer?.files ?? [])] : 'text')
  })
  return () => watching.abort()
}

function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') === true
}
