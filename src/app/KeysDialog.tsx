import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { keysText as text } from '../text/parts.ts'
import { isHelpKeyOn, setHelpKey } from './help-key.ts'
import './keys-dialog.css'

interface KeysDialogProps {
  readonly onClose: () => void
}

/** Every key that does something, by where the focus has to be, and the way to turn "?" off. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(isHelpKeyOn)
  const id = useId()
  useEffect(function openDialog() {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="credits keys"
      aria-labelledby={`${id}-heading`}
      onClose={onClose}
    >
      <h2 id={`${id}-heading`}>{text.keys.heading}</h2>
      <p className="keys-choice">
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          aria-describedby={`${id}-why`}
          onChange={({ target }) => {
            setHelpKey(target.checked)
            setOn(target.checked)
          }}
        />
        <label htmlFor={id}>{text.keys.on}</label>
      </p>
      <p id={`${id}-why`}>{text.keys.why}</p>
      <KeyList name={text.keys.anywhere.name}>
        <Keys keys={[text.keys.key.tab, text.keys.key.backTab]}>{text.keys.anywhere.tab}</Keys>
        <Keys keys={[text.keys.key.escape]}>{text.keys.anywhere.escape}</Keys>
        <Keys keys={[text.keys.key.help]}>{text.keys.anywhere.help}</Keys>
      </KeyList>
      <KeyList name={text.keys.map.name}>
        <Keys keys={[text.keys.key.arrows]}>{text.keys.map.move}</Keys>
        <Keys keys={[text.keys.key.plus, text.keys.key.minus]}>{text.keys.map.zoom}</Keys>
      </KeyList>
      <KeyList name={text.keys.stops.name}>
        <Keys keys={[text.keys.key.arrows]}>{text.keys.stops.direction}</Keys>
        <Keys keys={[text.keys.key.pageUp, text.keys.key.pageDown]}>{text.keys.stops.order}</Keys>
        <Keys keys={[text.keys.key.home, text.keys.key.end]}>{text.keys.stops.ends}</Keys>
        <Keys keys={[text.keys.key.enter, text.keys.key.space]}>{text.keys.stops.open}</Keys>
      </KeyList>
      <KeyList name={text.keys.days.name}>
        <Keys keys={[text.keys.key.left, text.keys.key.right]}>{text.keys.days.day}</Keys>
        <Keys keys={[text.keys.key.pageDown, text.keys.key.pageUp]}>{text.keys.days.week}</Keys>
        <Keys keys={[text.keys.key.home, text.keys.key.end]}>{text.keys.days.ends}</Keys>
        <Keys keys={[text.keys.key.plus, text.keys.key.minus]}>{text.keys.days.zoom}</Keys>
        <Keys keys={[text.keys.key.enter]}>{text.keys.days.settle}</Keys>
        <Keys keys={[text.keys.key.escape]}>{text.keys.days.escape}</Keys>
      </KeyList>
      <KeyList name={text.keys.search.name}>
        <Keys keys={[text.keys.key.down]}>{text.keys.search.down}</Keys>
        <Keys keys={[text.keys.key.up]}>{text.keys.search.up}</Keys>
        <Keys keys={[text.keys.key.enter]}>{text.keys.search.enter}</Keys>
        <Keys keys={[text.keys.key.escape]}>{text.keys.search.escape}</Keys>
      </KeyList>
      <h3>{text.keys.play.name}</h3>
      <p>{text.keys.play.pause}</p>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {text.keys.close}
      </button>
    </dialog>
  )
}

function KeyList({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <h3>{name}</h3>
      <dl>{children}</dl>
    </>
  )
}

interface KeysProps {
  readonly keys: readonly string[]
  /** What they do. */
  readonly children: string
}

function Keys({ keys, children }: KeysProps) {
  return (
    <div>
      <dt>
        {keys.map((name) => (
          <span key={name}>
            <kbd>{name}</kbd>{' '}
          </span>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
