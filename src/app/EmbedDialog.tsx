import { useEffect, useId, useRef, useState } from 'react'
import {
  embedCode,
  frameHeight,
  LEAST_HEIGHT,
  MOST_HEIGHT,
  USUAL_HEIGHT,
} from '../address/embed-code.ts'
import { encodeAddress } from '../address/encode-address.ts'
import type { Site } from '../address/site.ts'
import { embedText as text } from '../text/parts.ts'
import { embedded } from '../view/transitions.ts'
import type { View } from '../view/view.ts'
import { CopiedCode } from './CopiedCode.tsx'
import './embed-dialog.css'

interface EmbedDialogProps {
  /** What is on screen, and so what the frame will show. */
  readonly view: View
  /** What that is called. */
  readonly title: string
  readonly site: Site
  readonly onClose: () => void
}

/** The code of a frame that shows the view on screen, for another page. */
export function EmbedDialog({ view, title, site, onClose }: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // As it is typed until the reader goes elsewhere, also where that is no height a frame may have.
  const [typed, setTyped] = useState(String(USUAL_HEIGHT))
  const height = frameHeight(typed)
  const id = useId()
  const address = new URL(encodeAddress(embedded(view), site), window.location.href).href
  useEffect(function openDialog() {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="credits embed"
      aria-labelledby={`${id}-heading`}
      onClose={onClose}
    >
      <h2 id={`${id}-heading`}>{text.embed.heading}</h2>
      <p>{text.embed.shows({ title })}</p>
      <div className="embed-height">
        <label htmlFor={id}>{text.embed.height}</label>
        <input
          id={id}
          type="number"
          min={LEAST_HEIGHT}
          max={MOST_HEIGHT}
          step={10}
          aria-describedby={`${id}-limits`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => setTyped(String(height))}
        />
        <p id={`${id}-limits`}>{text.embed.limits({ least: LEAST_HEIGHT, most: MOST_HEIGHT })}</p>
      </div>
      <CopiedCode code={embedCode({ address, title, height })} />
      <div className="embed-ends">
        <a href={address} target="_blank" rel="noopener">
          {text.embed.look}
        </a>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {text.embed.close}
        </button>
      </div>
    </dialog>
  )
}
