import { embedText as text } from '../text/parts.ts'

interface EmbedHeadProps {
  /** The dataset's title in the reader's language. */
  readonly title: string
  /** Address of the same view as a page of its own. */
  readonly address: string
}

/** In place of the masthead, in a frame: whose journey it is, and the way to the whole page. */
export function EmbedHead({ title, address }: EmbedHeadProps) {
  return (
    <header className="embed-head">
      <h1>{title}</h1>
      <a href={address} target="_blank" rel="noopener">
        {text.embed.open}
      </a>
    </header>
  )
}
