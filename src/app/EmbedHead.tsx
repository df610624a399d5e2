import { localized } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import { embedText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'

interface EmbedHeadProps {
  readonly dataset: Dataset
  /** Address of the same view as a page of its own. */
  readonly address: string
}

/** In place of the masthead, in a frame: whose journey it is, and the way to the whole page. */
export function EmbedHead({ dataset, address }: EmbedHeadProps) {
  return (
    <header className="embed-head">
      <h1>
        <InLanguage {...localized(dataset.title, text.language, dataset.language)} />
      </h1>
      <a href={address} target="_blank" rel="noopener">
        {text.embed.open}
      </a>
    </header>
  )
}
