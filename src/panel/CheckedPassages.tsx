import { use } from 'react'
import type { Article, Excerpt } from '../dataset/model.ts'
import { plainDay } from '../text/days.ts'
import { listed } from '../text/lists.ts'
import { stopText as text } from '../text/parts.ts'
import { knownValidity } from './mark-validity.ts'
import { MarksTrusted } from './marks-trusted.ts'

interface CheckedPassagesProps {
  readonly article: Article
  readonly quoted: readonly Excerpt[]
}

/** How many quotations of an article carry a mark that was found to hold, and of which text. */
export function CheckedPassages({ article, quoted }: CheckedPassagesProps) {
  const isTrusted = use(MarksTrusted)
  const days = quoted.flatMap((excerpt) => {
    const { checked } = excerpt
    return checked !== undefined && (knownValidity(excerpt) ?? isTrusted) ? [checked.day] : []
  })
  if (quoted.length === 0) return null
  if (days.length === 0) return <p className="note-check">{text.panel.notChecked}</p>
  const inWords = listed([...new Set(days)].sort().map((day) => plainDay(day, text.language)))
  const [checked, all] = [days.length, quoted.length]
  return (
    <p className="note-check">
      ✓{' '}
      {checked === all
        ? text.notes.allChecked({ days: inWords })
        : text.notes.someChecked({ checked, all, days: inWords })}{' '}
      <span className="note-hash">
        {text.panel.textHash}: <code dir="ltr">{article.textHash}</code>
      </span>
    </p>
  )
}
