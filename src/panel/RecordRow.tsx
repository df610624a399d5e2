import type { RegisterRecord } from '../dataset/model.ts'
import { briefSpan } from '../text/days.ts'
import { stopText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { NoteReference } from './NoteReference.tsx'

interface RecordRowProps {
  readonly record: RegisterRecord
  /** What the row does to the event, where it is cited for one. */
  readonly relation?: 'confirms' | 'corrects'
  /** The dataset's language. */
  readonly language: string
}

/** A row of an official register, linked to the register. */
export function RecordRow({ record, relation, language }: RecordRowProps) {
  const days = briefSpan({ start: record.start, end: record.end }, text.language, true)
  return (
    <p className="record-row">
      {relation !== undefined && (
        <strong className={`relation-${relation}`}>{text.panel.recordRelation[relation]}: </strong>
      )}
      {text.panel.recordRow({ locale: record.locale, country: record.country, days })}.{' '}
      <a href={record.url} rel="noreferrer">
        <InLanguage text={record.register} language={language} />
      </a>
      <NoteReference record={record} />
    </p>
  )
}
