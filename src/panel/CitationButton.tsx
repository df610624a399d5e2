import { useEffect, useRef, useState } from 'react'
import { citeText as text } from '../text/parts.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { copyText } from '../ui/copy-text.ts'

interface CitationButtonProps {
  /** Name of the style or format. */
  readonly name: string
  /** Writes the citation; called when the button is pressed, so that its day of access is today. */
  readonly write: () => string
}

/** Copies a citation and says so; where the clipboard is refused, shows it selected. */
export function CitationButton({ name, write }: CitationButtonProps) {
  const [refused, setRefused] = useState<string | null>(null)
  const announce = useAnnounce()
  const copy = async () => {
    const citation = write()
    const isCopied = await copyText(citation)
    setRefused(isCopied ? null : citation)
    announce(isCopied ? text.cite.copied({ format: name }) : text.cite.refused)
  }
  return (
    <>
      <button type="button" className="quiet-button" onClick={copy}>
        {text.cite.copy({ format: name })}
      </button>
      {refused !== null && <SelectedCitation key={refused} name={name} citation={refused} />}
    </>
  )
}

interface SelectedCitationProps {
  readonly name: string
  readonly citation: string
}

function SelectedCitation({ name, citation }: SelectedCitationProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(function selectCitation() {
    area.current?.focus()
    area.current?.select()
  }, [])
  return (
    <textarea
      ref={area}
      className="copy-input"
      aria-label={name}
      readOnly
      rows={4}
      value={citation}
    />
  )
}
