import { useId } from 'react'
import { articleName } from '../dataset/article-name.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Article, Claim, Stop, StopEvent } from '../dataset/model.ts'
import {
  type ArticleRow,
  agreementOf,
  type RecordRow,
  type Stance,
} from '../itinerary/agreement.ts'
import { briefSpan } from '../text/days.ts'
import { english as text } from '../text/english.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'

const SIGNS: Readonly<Record<Stance, string>> = { agrees: '=', differs: '≠', unclear: '?' }

interface AgreementTableProps {
  readonly stop: Stop
  readonly event: StopEvent
  readonly index: DatasetIndex
  readonly navigation: Navigation
}

/** Who says which day and which place, in which words, and whether they agree. */
export function AgreementTable({ stop, event, index, navigation }: AgreementTableProps) {
  const headingId = useId()
  const agreement = agreementOf(stop, event, index)
  if (agreement === null) return null
  return (
    <section className="agreement">
      <h4 id={headingId}>{text.agreement.name}</h4>
      <table aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{text.agreement.source}</th>
            <th scope="col">{text.agreement.day}</th>
            <th scope="col">{text.agreement.place}</th>
          </tr>
        </thead>
        <tbody>
          {agreement.articles.map((row, at) => (
            // An article may have two accounts, and the list never changes while it is shown.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <ArticleCells key={at} row={row} index={index} navigation={navigation} />
          ))}
          <RecordCells row={agreement.record} />
        </tbody>
      </table>
    </section>
  )
}

interface ArticleCellsProps {
  readonly row: ArticleRow
  readonly index: DatasetIndex
  readonly navigation: Navigation
}

function ArticleCells({ row, index, navigation }: ArticleCellsProps) {
  const { article, excerpt, day, place } = row
  const home = excerpt === null ? undefined : index.excerpts.get(excerpt.id)
  const destination = { stop: home?.stop.id ?? null, excerpt: excerpt?.id ?? null }
  return (
    <tr>
      <th scope="row">
        {home === undefined ? (
          articleName(article)
        ) : (
          <ViewLink
            href={navigation.addressOf(destination)}
            onFollow={() => navigation.go(destination)}
          >
            {articleName(article)}
          </ViewLink>
        )}
      </th>
      <ClaimCell claim={day} article={article} />
      <ClaimCell claim={place} article={article} />
    </tr>
  )
}

function ClaimCell({
  claim,
  article,
}: {
  readonly claim: Claim | null
  readonly article: Article
}) {
  if (claim === null) return <td className="stance-silent">{text.agreement.silent}</td>
  return (
    <td>
      <StanceMark stance={claim.stance} />
      <q className="basis-words" lang={article.language}>
        {claim.words}
      </q>
    </td>
  )
}

function RecordCells({ row }: { readonly row: RecordRow | null }) {
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
      </th>
      <td>
        <StanceMark stance={day} />
        {briefSpan({ start: record.start, end: record.end }, text.language, true)}
      </td>
      <td>
        <StanceMark stance={place} />
        {record.locale}
      </td>
    </tr>
  )
}

/** How a source stands to the event's own day or place: in a word, and by a sign beside it. */
function StanceMark({ stance }: { readonly stance: Stance }) {
  return (
    <span className={`stance stance-${stance}`}>
      <span className="stance-sign" aria-hidden="true">
        {SIGNS[stance]}
      </span>{' '}
      {text.agreement.stance[stance]}
    </span>
  )
}
