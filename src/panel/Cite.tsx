import { use, useEffect, useEffectEvent, useRef, useState } from 'react'
import { dayOf } from '../calendar/today.ts'
import type { Access } from '../citation/cite.ts'
import type { CitedWork } from '../citation/cited-work.ts'
import type { CitationFormat } from '../citation/formats.ts'
import { text, withText } from '../text/text.ts'
import { DataSourceContext } from '../ui/data-source.ts'
import { sendableAddress } from '../ui/sendable-address.ts'

/** The citation room, loaded when a reader first asks to cite: few do. */
async function loadCitation() {
  const [cite, { CITATION_FORMATS }, { CitationButton }] = await Promise.all([
    import('../citation/cite.ts'),
    import('../citation/formats.ts'),
    withText(['cite'], import('./CitationButton.tsx')),
  ])
  return { cite, formats: CITATION_FORMATS, Button: CitationButton }
}

type Citation = Awaited<ReturnType<typeof loadCitation>>

/** What is cited, in the words of the citation room. */
export type CiteWork = (cite: Citation['cite'], access: Access) => CitedWork

interface CiteProps {
  /** Address of what is cited, as the page's own links have it. */
  readonly address: string
  readonly work: CiteWork
}

/** Offers to copy a citation in the formats that newsrooms and researchers use. */
export function Cite({ address, work }: CiteProps) {
  const [citation, setCitation] = useState<Citation | null>(null)
  const [isMissing, setMissing] = useState(false)
  const source = use(DataSourceContext)
  const details = useRef<HTMLDetailsElement>(null)
  const load = () => {
    setMissing(false)
    loadCitation().then(setCitation, () => setMissing(true))
  }
  const loadIfOpen = () => {
    if (details.current?.open === true && citation === null) load()
  }
  // A written page's is opened by the browser itself, before anything listens for it.
  const loadIfOpened = useEffectEvent(loadIfOpen)
  useEffect(() => loadIfOpened(), [])
  const textIn = (format: CitationFormat) => {
    if (citation === null) return ''
    const url = sendableAddress(address)
    const accessed = dayOf(new Date())
    const publisher = source === null ? {} : { publisher: source.name }
    return format.format(
      work(citation.cite, { url, accessed, language: text.language, ...publisher }),
    )
  }
  return (
    <details ref={details} className="cite" onToggle={loadIfOpen}>
      <summary>{text.cite.name}</summary>
      {isMissing && <p role="alert">{text.cite.missing}</p>}
      <span className="cite-formats">
        {citation?.formats.map((format) => (
          <citation.Button key={format.id} name={format.name} write={() => textIn(format)} />
        ))}
      </span>
    </details>
  )
}
