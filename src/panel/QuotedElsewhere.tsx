import { type Excerpt, type StopEvent, spanOf } from '../dataset/model.ts'
import type { QuotedAt } from '../itinerary/quoted-once.ts'
import { briefSpan } from '../text/days.ts'
import { stopText as text } from '../text/parts.ts'
import { firstWords } from './first-words.ts'
import { NoteReference } from './NoteReference.tsx'

interface QuotedElsewhereProps {
  readonly excerpt: Excerpt
  /** Of the quoted article. */
  readonly language: string | undefined
  /** The report that it is quoted for here. */
  readonly event: StopEvent
  /** Where it is quoted in full. */
  readonly quotedAt: QuotedAt
}

/** On paper, in place of a quotation that stands in full elsewhere: how it begins, and where. */
export function QuotedElsewhere({ excerpt, language, event, quotedAt }: QuotedElsewhereProps) {
  const days = briefSpan(spanOf(quotedAt.event), text.language)
  return (
    <p className="quoted-elsewhere">
      <q lang={language} dir="auto">
        {firstWords(excerpt.exact)}
      </q>
      <NoteReference article={excerpt.article} />{' '}
      <span>
        {quotedAt.event === event
          ? text.notes.quotedAbove
          : text.notes.quotedUnder({ stop: quotedAt.stop.name, days })}
      </span>
    </p>
  )
}
