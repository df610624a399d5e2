import { use } from 'react'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { directionOfLanguage } from '../dataset/direction.ts'
import { localized } from '../dataset/localized-text.ts'
import type { Basis, Dataset, Disagreement, Stop, StopEvent } from '../dataset/model.ts'
import { differenceOf } from '../itinerary/agreement.ts'
import { differenceHeading } from '../text/difference.ts'
import { stopText as text } from '../text/parts.ts'
import { directionOf } from '../text/text.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import type { Navigation } from '../view/navigation.ts'
import { NoteReference } from './NoteReference.tsx'
import { PaperContext } from './paper.ts'
import { Quotation } from './Quotation.tsx'
import { QuotedElsewhere } from './QuotedElsewhere.tsx'
import { RecordRow } from './RecordRow.tsx'

interface GroundsProps {
  readonly event: StopEvent
  readonly stop: Stop
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly marked: string | null
  readonly navigation: Navigation
}

/** What an event's day, place and order rest on, who says otherwise, and the official record. */
export function Grounds(props: GroundsProps) {
  const { event, dataset, index } = props
  const record = event.record === undefined ? undefined : index.records.get(event.record.id)
  return (
    <div className="grounds">
      <BasisNote heading={text.panel.whyDay} basis={event.dateBasis} {...props} />
      {event.placeBasis !== undefined && (
        <BasisNote heading={text.panel.whyPlace} basis={event.placeBasis} {...props} />
      )}
      {event.orderBasis !== undefined && (
        <BasisNote heading={text.panel.whyOrder} basis={event.orderBasis} {...props} />
      )}
      {event.record !== undefined && record !== undefined && (
        <section className="ground">
          <h4>{text.panel.record}</h4>
          <RecordRow record={record} relation={event.record.relation} language={dataset.language} />
        </section>
      )}
      {event.disagreements.map((disagreement, at) => (
        <DisagreementNote
          // A disagreement has no id of its own, and the list never changes while it is shown.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          disagreement={disagreement}
          {...props}
        />
      ))}
    </div>
  )
}

interface BasisNoteProps extends Pick<GroundsProps, 'dataset' | 'index'> {
  readonly heading: string
  readonly basis: Basis
}

function BasisNote({ heading, basis, dataset, index }: BasisNoteProps) {
  const article = index.articles.get(basis.article)
  const isAcross =
    article !== undefined && directionOfLanguage(article.language) !== directionOf(text.language)
  return (
    <section className="ground">
      <h4>{heading}</h4>
      <p className={isAcross ? 'basis-across' : undefined}>
        <q className="basis-words" lang={article?.language} dir="auto">
          {basis.words}
        </q>
        {article !== undefined && (
          <>
            {' '}
            <cite lang={article.titleLanguage ?? article.language} dir="auto">
              {article.title}
            </cite>
          </>
        )}
        <NoteReference article={basis.article} />
      </p>
      <InLanguage as="p" {...localized(basis.rule, text.language, dataset.language)} />
    </section>
  )
}

interface DisagreementNoteProps
  extends Pick<GroundsProps, 'event' | 'stop' | 'dataset' | 'index' | 'marked' | 'navigation'> {
  readonly disagreement: Disagreement
}

function DisagreementNote(props: DisagreementNoteProps) {
  const { disagreement, event, stop, dataset, index, marked, navigation } = props
  const paper = use(PaperContext)
  const difference = differenceOf(stop, event, disagreement, index.records)
  const record =
    disagreement.record === undefined ? undefined : index.records.get(disagreement.record)
  return (
    <section className={`ground disagreement difference-${difference}`}>
      <h4>{differenceHeading(difference, disagreement.about)}</h4>
      <InLanguage as="p" {...localized(disagreement.note, text.language, dataset.language)} />
      {disagreement.excerpts.map((excerpt) => {
        const home = index.excerpts.get(excerpt.id)
        const isHome = home?.event === event && home.disagreement === disagreement
        const quotedAt = paper?.isHandout ? paper.quotedAt.get(excerpt.id) : undefined
        if (quotedAt !== undefined && quotedAt.disagreement !== disagreement) {
          return (
            <QuotedElsewhere
              key={excerpt.id}
              excerpt={excerpt}
              language={index.articles.get(excerpt.article)?.language}
              event={event}
              quotedAt={quotedAt}
            />
          )
        }
        return (
          <Quotation
            key={excerpt.id}
            excerpt={excerpt}
            article={index.articles.get(excerpt.article)}
            language={dataset.language}
            isMarked={isHome && excerpt.id === marked}
            isHome={isHome}
            work={(cite, access) => {
              const article = index.articles.get(excerpt.article) ?? null
              return cite.citeExcerpt(
                { dataset, stop: home?.stop ?? stop, excerpt, article },
                access,
              )
            }}
            address={navigation.sharedAddressOf({
              stop: home?.stop.id ?? null,
              excerpt: excerpt.id,
            })}
          />
        )
      })}
      {record !== undefined && <RecordRow record={record} language={dataset.language} />}
    </section>
  )
}
