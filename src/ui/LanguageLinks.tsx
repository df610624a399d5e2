import { use } from 'react'
import { LANGUAGES, text } from '../text/text.ts'
import { DataSourceContext } from './data-source.ts'
import { declineOffer } from './declined-offer.ts'

interface LanguageLinksProps {
  /** The address of what is on screen in a language. */
  readonly addressIn: (language: string) => string
}

/**
 * The other languages of what is on screen, each by its own name, so that whoever reads it finds it
 * among words that they cannot read. Plain links to pages: they lead there without scripts too. A file that
 * the reader has opened has no such pages, and would have to be opened again.
 */
export function LanguageLinks({ addressIn }: LanguageLinksProps) {
  const source = use(DataSourceContext)
  const others = LANGUAGES.filter(({ tag }) => tag !== text.language)
  if (others.length === 0 || source?.kind === 'file') return null
  return (
    <nav className="languages" aria-label={text.languages.name}>
      {others.map(({ tag, name, direction }) => (
        // Whoever has chosen a language is not offered another.
        <a
          key={tag}
          href={addressIn(tag)}
          hrefLang={tag}
          lang={tag}
          dir={direction}
          onClick={declineOffer}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
