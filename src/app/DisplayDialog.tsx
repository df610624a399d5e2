import { useEffect, useRef, useState } from 'react'
import { displayText as text } from '../text/parts.ts'
import { CONTRASTS, chooseDisplay, THEMES, useDisplay } from '../ui/display.ts'
import { RadioRow } from '../ui/RadioRow.tsx'
import './display.css'

interface DisplayDialogProps {
  readonly onClose: () => void
}

/** The choice of theme and contrast. The page behind shows each at once. */
export function DisplayDialog({ onClose }: DisplayDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { theme, contrast } = useDisplay()
  const [isKept, setKept] = useState(true)
  useEffect(function openDialog() {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="credits display-dialog"
      aria-labelledby="display-heading"
      onClose={onClose}
    >
      <h2 id="display-heading">{text.display.name}</h2>
      <RadioRow
        name={text.display.theme}
        choices={THEMES}
        chosen={theme}
        wordFor={(choice) => text.display.themes[choice]}
        onChoose={(choice) => setKept(chooseDisplay('theme', choice))}
      />
      <RadioRow
        name={text.display.contrast}
        choices={CONTRASTS}
        chosen={contrast}
        wordFor={(choice) => text.display.contrasts[choice]}
        onChoose={(choice) => setKept(chooseDisplay('contrast', choice))}
      />
      <p role="status">{isKept ? text.display.kept : text.display.refused}</p>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {text.display.close}
      </button>
    </dialog>
  )
}
