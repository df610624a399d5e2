import { useEffect, useEffectEvent, useId } from 'react'
import { otherDataText as text } from '../../text/parts.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import type { DataSource } from '../../ui/data-source.ts'
import { ComingLine } from './ComingLine.tsx'

interface SourceLineProps {
  readonly source: DataSource
  /** Path that the site's addresses begin with. */
  readonly base: string
  /** How many stops are on screen. */
  readonly drawn: number
}

/** Says whose data the page shows, and leads back to the site's own. */
export function SourceLine({ source, base, drawn }: SourceLineProps) {
  const { name } = source
  const { fromHost, fromSite, fromFile } = text.otherData
  const sentence = { host: fromHost, site: fromSite, file: fromFile }[source.kind]({ name })
  const announce = useAnnounce()
  const id = useId()
  const tell = useEffectEvent(() => announce(sentence, 'spoken'))
  useEffect(function tellOnce() {
    tell()
  }, [])
  return (
    <section className="source-line" aria-labelledby={id}>
      <p id={id}>{sentence}</p>
      {/* Loaded anew, also in a frame: nothing of the other dataset stays. */}
      <a href={base} target="_self">
        {text.otherData.leave}
      </a>
      {source.coming !== undefined && <ComingLine store={source.coming} drawn={drawn} />}
    </section>
  )
}
