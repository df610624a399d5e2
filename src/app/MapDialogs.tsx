import type { ComponentProps } from 'react'
import type { Site } from '../address/site.ts'
import type { Navigation } from '../view/navigation.ts'
import type { View } from '../view/view.ts'
import { Credits, Display, Embed, Keys, Picture } from './dialogs.tsx'

/** Which dialog is open. */
export type OpenDialog = 'credits' | 'display' | 'embed' | 'keys' | 'picture' | null

interface MapDialogsProps {
  readonly dialog: OpenDialog
  /** What a picture would show. */
  readonly subject: Omit<ComponentProps<typeof Picture>, 'onClose'>
  readonly view: View
  readonly site: Site
  readonly navigation: Navigation
  readonly onClose: () => void
}

/** The dialog that is open over the map, if one is. */
export function MapDialogs(props: MapDialogsProps) {
  const { dialog, subject, view, site, navigation, onClose } = props
  if (dialog === 'credits') {
    const { dataset } = subject
    return <Credits dataset={dataset} base={site.base} navigation={navigation} onClose={onClose} />
  }
  if (dialog === 'display') return <Display onClose={onClose} />
  if (dialog === 'embed') {
    // The tab's name says what is on screen.
    return <Embed view={view} title={document.title} site={site} onClose={onClose} />
  }
  if (dialog === 'keys') return <Keys onClose={onClose} />
  return dialog === 'picture' ? <Picture {...subject} onClose={onClose} /> : null
}
