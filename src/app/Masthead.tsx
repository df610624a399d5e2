import { useMemo } from 'react'
import { localized } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import { quotationCount } from '../dataset/quotation-count.ts'
import { text } from '../text/text.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { LanguageLinks } from '../ui/LanguageLinks.tsx'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'

interface MastheadProps {
  readonly dataset: Dataset
  /** Shown small, above a stop. */
  readonly isCompact: boolean
  readonly navigation: Navigation
}

/** The product's name, the dataset's title, and what it holds. */
export function Masthead({ dataset, isCompact, navigation }: MastheadProps) {
  const quotations = useMemo(() => quotationCount(dataset), [dataset])
  const title = <InLanguage {...localized(dataset.title, text.language, dataset.language)} />
  return (
    <header className={isCompact ? 'masthead masthead-compact' : 'masthead'}>
      <p className="wordmark">{text.product}</p>
      <h1>
        {isCompact ? (
          <ViewLink
            href={navigation.addressOf({ stop: null })}
            onFollow={() => navigation.go({ stop: null })}
          >
            {title}
          </ViewLink>
        ) : (
          title
        )}
      </h1>
      <LanguageLinks addressIn={navigation.addressIn} />
      {!isCompact && (
        <>
          <p className="masthead-counts">
            {text.stops({ amount: dataset.stops.length })} ·{' '}
            {text.trips({ amount: dataset.trips.length })} ·{' '}
            {text.quotations({ amount: quotations })} ·{' '}
            {text.articles({ amount: dataset.articles.length })}
          </p>
          <InLanguage
            as="p"
            className="masthead-description"
            {...localized(dataset.description, text.language, dataset.language)}
          />
        </>
      )}
    </header>
  )
}
