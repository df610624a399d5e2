import { use } from 'react'
import type { RegisterRecord } from '../dataset/model.ts'
import { stopText as text } from '../text/parts.ts'
import { noteId } from './note-id.ts'
import { articleNumber, PaperContext, registerNumber } from './paper.ts'

type NoteReferenceProps = { readonly article: string } | { readonly record: RegisterRecord }

/** On paper, after a space the number of the note that has a source in full; nothing on a screen. */
export function NoteReference(props: NoteReferenceProps) {
  const paper = use(PaperContext)
  if (paper === null) return null
  const number =
    'article' in props ? articleNumber(paper, props.article) : registerNumber(paper, props.record)
  if (number === null) return null
  return (
    <>
      {' '}
      <a className="note-reference paper-only" href={`#${noteId(number)}`}>
        {text.notes.reference({ number })}
      </a>
    </>
  )
}
