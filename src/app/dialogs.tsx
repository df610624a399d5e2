import type { ComponentType } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { text, withText } from '../text/text.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { importMap } from './import-map.ts'
import { type Later, later } from './later.tsx'

/** What saves a picture of the map, loaded when it is asked for. */
export const pictureLater = later(async () => (await importMap()).importPicture())

export const Picture = dialogOf(pictureLater, () => text.picture.missing)

/** The code of a frame that shows what is on screen, which few readers ask for. */
export const embedLater = later(
  async () => (await withText(['embed'], import('./EmbedDialog.tsx'))).EmbedDialog,
)

export const Embed = dialogOf(embedLater, () => text.embed.missing)

/** The choice of theme and contrast. */
export const displayLater = later(
  async () => (await withText(['display'], import('./DisplayDialog.tsx'))).DisplayDialog,
)

export const Display = dialogOf(displayLater, () => text.display.missing)

/** The credits in full, loaded when they are asked for: the short form stands on the map. */
export const Credits = dialogOf(
  later(async () => (await withText(['credits'], import('./CreditsDialog.tsx'))).CreditsDialog),
  () => text.credits.missing,
)

/** The list of keys, which few readers ask for. */
export const keysLater = later(
  async () => (await withText(['keys'], import('./KeysDialog.tsx'))).KeysDialog,
)

export const Keys = dialogOf(keysLater, () => text.keys.missing)

/**
 * A dialog, open as long as it is drawn, whose code is loaded when it first is.
 * @param missing said where the code does not come; then the dialog is closed
 */
function dialogOf<Props extends { readonly onClose: () => void }>(
  { Component }: Later<Props>,
  missing: () => string,
): ComponentType<Props> {
  // Called once for each dialog, when this module is read: none is made by a drawing.
  // biome-ignore lint/correctness/noComponentHookFactories: see above
  return function Dialog(props: Props) {
    const announce = useAnnounce()
    return (
      <ErrorBoundary
        fallback={null}
        onError={() => {
          announce(missing())
          props.onClose()
        }}
      >
        <Component {...props} />
      </ErrorBoundary>
    )
  }
}
