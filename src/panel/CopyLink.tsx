import { use, useLayoutEffect, useRef, useState } from 'react'
import { stopText as text } from '../text/parts.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { copyText } from '../ui/copy-text.ts'
import { DataSourceContext } from '../ui/data-source.ts'
import { sendableAddress } from '../ui/sendable-address.ts'

interface CopyLinkProps {
  /** Address of what is copied, as the page's own links have it. */
  readonly address: string
  readonly label: string
  /** Shown small, beside a quotation. */
  readonly isQuiet?: boolean
}

/**
 * Copies an address and says so. Where the browser refuses the clipboard (no permission, no
 * secure context) the link is shown selected instead, ready for the reader's own copy command. Of a
 * page that is a file it is an address inside that file, and the reader is told so. What shows a file
 * that the reader has opened has no link: that is told, and nothing copied.
 */
export function CopyLink({ address, label, isQuiet = false }: CopyLinkProps) {
  const [refusals, setRefusals] = useState(0)
  const announce = useAnnounce()
  const source = use(DataSourceContext)
  const copy = async () => {
    if (source?.kind === 'file') {
      announce(text.panel.noLink({ file: source.name }))
      return
    }
    const sendable = sendableAddress(address)
    const isCopied = await copyText(sendable ?? addressInFile(address))
    setRefusals((before) => (isCopied ? 0 : before + 1))
    const copied = sendable === null ? text.panel.copiedInFile : text.panel.copied
    announce(isCopied ? copied : text.panel.copyRefused)
  }
  return (
    <span className={isQuiet ? 'copy-link copy-link-quiet' : 'copy-link'}>
      <button type="button" className="quiet-button" onClick={copy}>
        {label}
      </button>
      {refusals > 0 && (
        <SelectedLink key={refusals} address={sendableAddress(address) ?? addressInFile(address)} />
      )}
    </span>
  )
}

/** From the file's name on: where it lies is the reader's own matter, and elsewhere for others. */
function addressInFile(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

function SelectedLink({ address }: { readonly address: string }) {
  const input = useRef<HTMLInputElement>(null)
  // With the field itself: a reader never sees it unselected.
  useLayoutEffect(function selectLink() {
    input.current?.focus()
    input.current?.select()
  }, [])
  return (
    <input
      ref={input}
      className="copy-input"
      aria-label={text.panel.link}
      readOnly
      value={address}
    />
  )
}
