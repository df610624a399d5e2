import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { keysEnglish as text } from '../text/keys-english.ts'
import { isHelpKeyOn, setHelpKey } from './help-key.ts'
import './keys-dialog.css'

interface KeysDialogProps {
  readonly onClose: () => void
}

const { key } = text

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
      <h2 id={`${id}-heading`}>{text.heading}</h2>
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
        <label htmlFor={id}>{text.on}</label>
      </p>
      <p id={`${id}-why`}>{text.why}</p>
      <KeyList name={text.anywhere.name}>
        <Keys keys={[key.tab, key.backTab]}>{text.anywhere.tab}</Keys>
        <Keys keys={[key.escape]}>{text.anywhere.escape}</Keys>
        <Keys keys={[key.help]}>{text.anywhere.help}</Keys>
      </KeyList>
      <KeyList name={text.map.name}>
        <Keys keys={[key.arrows]}>{text.map.move}</Keys>
        <Keys keys={[key.plus, key.minus]}>{text.map.zoom}</Keys>
      </KeyList>
      <KeyList name={text.stops.name}>
        <Keys keys={[key.arrows]}>{text.stops.direction}</Keys>
        <Keys keys={[key.pageUp, key.pageDown]}>{text.stops.order}</Keys>
        <Keys keys={[key.home, key.end]}>{text.stops.ends}</Keys>
        <Keys keys={[key.enter, key.space]}>{text.stops.open}</Keys>
      </KeyList>
      <KeyList name={text.days.name}>
        <Keys keys={[key.left, key.right]}>{text.days.day}</Keys>
        <Keys keys={[key.pageDown, key.pageUp]}>{text.days.week}</Keys>
        <Keys keys={[key.home, key.end]}>{text.days.ends}</Keys>
        <Keys keys={[key.plus, key.minus]}>{text.days.zoom}</Keys>
        <Keys keys={[key.enter]}>{text.days.settle}</Keys>
        <Keys keys={[key.escape]}>{text.days.escape}</Keys>
      </KeyList>
      <h3>{text.play.name}</h3>
      <p>{text.play.pause}</p>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {text.close}
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
