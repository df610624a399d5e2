import { use } from 'react'
import type { Excerpt } from '../dataset/model.ts'
import { stopText as text } from '../text/parts.ts'
import { knownValidity } from './mark-validity.ts'
import { NoteReference } from './NoteReference.tsx'
import { PaperContext } from './paper.ts'

/** On paper, what a quotation is from: a name, and the number of the note with the rest. */
export function PaperCaption({ excerpt }: { readonly excerpt: Excerpt }) {
  const paper = use(PaperContext)
  if (paper === null) return null
  const { checked, article } = excerpt
  const isUnchecked = checked === undefined || knownValidity(excerpt) === false
  return (
    <span className="paper-caption paper-only">
      {paper.names.get(article) ?? text.panel.unknownArticle}
      <NoteReference article={article} />
      {isUnchecked && ` · ${text.panel.notChecked}`}
    </span>
  )
}
