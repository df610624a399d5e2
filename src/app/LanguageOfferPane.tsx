import { use, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { LANGUAGES, text } from '../text/text.ts'
import { DataSourceContext } from '../ui/data-source.ts'
import { declineOffer, isOfferDeclined } from '../ui/declined-offer.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'
import type { Navigation } from '../view/navigation.ts'
import { focusPage } from './focus-page.ts'
import { languageOfferLater } from './language-offer-later.ts'
import { offeredLanguage } from './offered-language.ts'

const LanguageOffer = languageOfferLater.Component

const SPOKEN = LANGUAGES.map(({ tag }) => tag)

interface LanguageOfferPaneProps {
  readonly navigation: Navigation
}

/**
 * The page in the reader's language, where their browser prefers another than the page's. A frame has no
 * such offer: it stays in the language of the page around it, which has chosen its address. Nor has a
 * file that the reader has opened, which another page would not have.
 */
export function LanguageOfferPane({ navigation }: LanguageOfferPaneProps) {
  // The pages are written for everybody.
  const isTakenOver = useIsTakenOver()
  const isFile = use(DataSourceContext)?.kind === 'file'
  return isTakenOver && !isFile ? <Offer navigation={navigation} /> : null
}

function Offer({ navigation }: LanguageOfferPaneProps) {
  const [isDeclined, setDeclined] = useState(isOfferDeclined)
  const language = offeredLanguage(navigator.languages, SPOKEN, text.language)
  if (isDeclined || language === null) return null
  return (
    // Without its words nothing is offered: the language's link stands on the page all the same.
    <ErrorBoundary fallback={null}>
      <LanguageOffer
        language={language}
        address={navigation.addressIn(language)}
        onDecline={() => {
          focusPage()
          declineOffer()
          setDeclined(true)
        }}
      />
    </ErrorBoundary>
  )
}
