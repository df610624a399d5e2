import { useId } from 'react'
import { articleNames, nameLanguage } from '../dataset/article-name.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import { type Article, precisionOf, type Stop, type StopEvent, spanOf } from '../dataset/model.ts'
import {
  agreementOf,
  type QuotedClaim,
  type RecordRow,
  type RecordStance,
} from '../itinerary/agreement.ts'
import { briefSpan } from '../text/days.ts'
import { stopText as text } from '../text/parts.ts'
import { countryName } from '../text/places.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'
import { NoteReference } from './NoteReference.tsx'

const SIGNS: Readonly<Record<RecordStance, string>> = {
  agrees: '=',
  differs: '≠',
  unclear: '?',
  among: '∋',
  ground: '←',
}

interface AgreementTableProps {
  readonly stop: Stop
  readonly event: StopEvent
  readonly index: DatasetIndex
  /** The dataset's language. */
  readonly language: string
  readonly navigation: Navigation
}

/** Who says which day and which place, in which words, and whether they agree. */
export function AgreementTable(props: AgreementTableProps) {
  const { stop, event, index, language, navigation } = props
  const headingId = useId()
  const agreement = agreementOf(stop, event, index)
  if (agreement === null) return null
  const names = articleNames([...index.articles.values()])
  const links = { index, navigation }
  return (
    <section className="agreement">
      <h4 id={headingId}>{text.agreement.name}</h4>
      <table aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{text.agreement.source}</th>
            <th scope="col">
              {text.agreement.day} <span>{briefSpan(spanOf(event), text.language, true)}</span>
            </th>
            <th scope="col">
              {text.agreement.place} <span>{placeName(stop, event)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {agreement.articles.map((row, at) => (
            // An article may have two accounts, and the list never changes while it is shown.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={at}>
              <th scope="row">
                <InLanguage
                  text={names.get(row.article.id) ?? ''}
                  language={nameLanguage(row.article)}
                />
                <NoteReference article={row.article.id} />
              </th>
              <ClaimCell quoted={row.day} article={row.article} {...links} />
              <ClaimCell quoted={row.place} article={row.article} {...links} />
            </tr>
          ))}
          <RecordCells row={agreement.record} language={language} />
        </tbody>
      </table>
    </section>
  )
}

interface ClaimCellProps {
  readonly quoted: QuotedClaim | null
  readonly article: Article
  readonly index: DatasetIndex
  readonly navigation: Navigation
}

/** An article's words, which lead to the quotation that they stand in. */
function ClaimCell({ quoted, article, index, navigation }: ClaimCellProps) {
  if (quoted === null) return <td className="stance-silent">{text.agreement.silent}</td>
  const { claim, excerpt } = quoted
  const home = excerpt === null ? undefined : index.excerpts.get(excerpt.id)
  const words = (
    <q className="basis-words" lang={article.language} dir="auto">
      {claim.words}
    </q>
  )
  return (
    <td>
      <StanceMark stance={claim.stance} />
      {excerpt === null || home === undefined ? (
        words
      ) : (
        <ViewLink
          href={navigation.addressOf({ stop: home.stop.id, excerpt: excerpt.id })}
          onFollow={() => navigation.go({ stop: home.stop.id, excerpt: excerpt.id })}
        >
          {words}
        </ViewLink>
      )}
    </td>
  )
}

interface RecordCellsProps {
  readonly row: RecordRow | null
  readonly language: string
}

function RecordCells({ row, language }: RecordCellsProps) {
  if (row === null) {
    return (
      <tr>
        <th scope="row">{text.panel.record}</th>
        <td colSpan={2} className="stance-silent">
          {text.agreement.noRecord}
        </td>
      </tr>
    )
  }
  const { record, day, place } = row
  return (
    <tr>
      <th scope="row">
        <a href={record.url} rel="noreferrer">
          {text.panel.record}
        </a>
        <NoteReference record={record} />
      </th>
      <td>
        <StanceMark stance={day} />
        {briefSpan({ start: record.start, end: record.end }, text.language, true)}
      </td>
      <td>
        <StanceMark stance={place} />
        <InLanguage text={record.locale} language={language} />
      </td>
    </tr>
  )
}

/** What the report is placed at: the stop, or a country where no article names a town. */
function placeName(stop: Stop, event: StopEvent): string {
  return precisionOf(stop, event) === 'country'
    ? countryName(stop.country, text.language)
    : stop.name
}

/** How a source stands to the event's own day or place: in a word, and by a sign beside it. */
function StanceMark({ stance }: { readonly stance: RecordStance }) {
  return (
    <span className={`stance stance-${stance}`}>
      <span className="stance-sign" aria-hidden="true">
        {SIGNS[stance]}
      </span>{' '}
      {text.agreement.stance[stance]}
    </span>
  )
}
