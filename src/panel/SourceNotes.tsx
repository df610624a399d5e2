import { use } from 'react'
import { localized } from '../dataset/localized-text.ts'
import { stopText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { ArticleFacts, ArticleTitle } from './ArticleFacts.tsx'
import { CheckedPassages } from './CheckedPassages.tsx'
import { noteId } from './note-id.ts'
import { PaperContext } from './paper.ts'

/** On paper, the sources that the reports around refer to by number, each in full. */
export function SourceNotes({ language }: { readonly language: string }) {
  const paper = use(PaperContext)
  if (paper === null || paper.notes.length === 0) return null
  return (
    <section className="source-notes paper-only">
      <h2>{text.notes.name}</h2>
      <ol>
        {paper.notes.map((note) => (
          <li key={note.number} id={noteId(note.number)}>
            <span className="note-number">{text.notes.reference({ number: note.number })}</span>
            {note.kind === 'register' ? (
              <div>
                <p>
                  <cite>{note.register}</cite>
                </p>
                <p className="note-address">{note.url}</p>
              </div>
            ) : (
              <div>
                <p>
                  <ArticleTitle article={note.article} /> <ArticleFacts article={note.article} />
                </p>
                {note.article.url !== undefined && (
                  <p className="note-address">{note.article.url}</p>
                )}
                {note.article.note !== undefined && (
                  <InLanguage
                    as="p"
                    className="note-remark"
                    {...localized(note.article.note, text.language, language)}
                  />
                )}
                <CheckedPassages article={note.article} quoted={note.quoted} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
