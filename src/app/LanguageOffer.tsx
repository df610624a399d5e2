import { LANGUAGES } from '../text/text.ts'
import './language-offer.css'

interface LanguageOfferProps {
  /** The tag of a language that the page is not in: the offer is made in it. */
  readonly language: string
  /** Of what is on screen, in that language. */
  readonly address: string
  readonly onDecline: () => void
}

/** One line, over the page so that nothing in it moves: readers are offered their language, never sent there. */
export function LanguageOffer({ language, address, onDecline }: LanguageOfferProps) {
  const offered = LANGUAGES.find(({ tag }) => tag === language)
  if (offered === undefined) return null
  const { tag, name, direction, offer, decline } = offered
  return (
    // Placed by the direction of the page, spoken and laid out by its own.
    <section className="language-offer" aria-label={name} lang={tag}>
      <div lang={tag} dir={direction}>
        <a href={address} hrefLang={tag} data-name={name}>
          {offer}
        </a>
        <button type="button" className="icon-button" aria-label={decline} onClick={onDecline}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </section>
  )
}
