import { useEffect, useEffectEvent } from 'react'
import { newVersionText as text } from '../text/parts.ts'
import { useAnnounce } from '../ui/announcer.tsx'

interface NewVersionLineProps {
  readonly onTake: () => void
  readonly onPutOff: () => void
}

/** Says that there is a new version, which the reader may take at leisure. */
export function NewVersionLine({ onTake, onPutOff }: NewVersionLineProps) {
  const announce = useAnnounce()
  const tell = useEffectEvent(() => announce(text.newVersion.there, 'spoken'))
  useEffect(function tellOnce() {
    tell()
  }, [])
  return (
    <div className="new-version">
      <p>
        {text.newVersion.there} {text.newVersion.whenLiked}
      </p>
      <div className="new-version-answers">
        <button type="button" className="quiet-button" onClick={onTake}>
          {text.newVersion.take}
        </button>
        <button type="button" className="quiet-button" onClick={onPutOff}>
          {text.newVersion.putOff}
        </button>
      </div>
    </div>
  )
}
