import { useState } from 'react'
import { text } from '../text/text.ts'
import { Display, Keys } from './dialogs.tsx'
import { useHelpKey } from './use-help-key.ts'

/** At the end of the page about method and sources: the help and the choices that every view ends with. */
export function AboutFoot() {
  const [dialog, setDialog] = useState<'keys' | 'display' | null>(null)
  const close = () => setDialog(null)
  useHelpKey(true, () => setDialog('keys'))
  return (
    <footer className="about-foot">
      <button type="button" className="quiet-button" onClick={() => setDialog('keys')}>
        {text.keys.name}
      </button>
      <button type="button" className="quiet-button" onClick={() => setDialog('display')}>
        {text.display.name}
      </button>
      {dialog === 'keys' && <Keys onClose={close} />}
      {dialog === 'display' && <Display onClose={close} />}
    </footer>
  )
}
