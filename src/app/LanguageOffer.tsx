import { offerIn } from '../text/offer.ts'
import { directionOf } from '../text/text.ts'
import './language-offer.css'

interface LanguageOfferProps {
  /** A language that the page is not in: the offer is made in it. */
  readonly language: string
  /** Of what is on screen, in that language. */
  readonly address: string
  readonly onDecline: () => void
}

/** One line, over the page so that nothing in it moves: a reader is offered their language, never sent there. */
export function LanguageOffer({ language, address, onDecline }: LanguageOfferProps) {
  const words = offerIn(language)
  return (
    // Placed by the direction of the page, spoken and laid out by its own.
    <aside className="language-offer">
      <div lang={language} dir={directionOf(language)}>
        <a href={address} hrefLang={language}>
          {words?.read}
        </a>
        <button
          type="button"
          className="icon-button"
          aria-label={words?.decline}
          onClick={onDecline}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </aside>
  )
}
