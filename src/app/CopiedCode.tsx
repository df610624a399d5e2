import { useId, useRef, useState } from 'react'
import { embedText as text } from '../text/parts.ts'
import { copyText } from '../ui/copy-text.ts'

/**
 * The code, and the button that copies it; where the clipboard is refused, it is selected. The status
 * is the dialog's own: what lies outside of an open dialog is neither seen nor spoken.
 */
export function CopiedCode({ code }: { readonly code: string }) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState({ words: '', number: 0 })
  const id = useId()
  const copy = async () => {
    const isCopied = await copyText(code)
    if (!isCopied) {
      area.current?.focus()
      area.current?.select()
    }
    const words = isCopied ? text.embed.copied : text.embed.refused
    setSaid(({ number }) => ({ words, number: number + 1 }))
  }
  return (
    <div className="embed-code">
      <label htmlFor={id}>{text.embed.code}</label>
      <textarea id={id} ref={area} className="copy-input" readOnly rows={5} value={code} />
      <div className="embed-copy">
        <button type="button" className="button" onClick={copy}>
          {text.embed.copy}
        </button>
        <p role="status">{said.number > 0 && <span key={said.number}>{said.words}</span>}</p>
      </div>
    </div>
  )
}
