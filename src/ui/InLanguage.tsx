import type { ElementType } from 'react'
import { text } from '../text/text.ts'

interface InLanguageProps {
  readonly text: string
  /** The language that it is in, a BCP 47 tag. */
  readonly language: string
  /** The element that it is the whole of; by itself a part of a line. */
  readonly as?: ElementType
  readonly className?: string
}

/**
 * A text of somebody else's, in its own language and direction where that is not the page's: so that a
 * voice speaks it right (WCAG 2.2, 3.1.2), and its full stop stands at its end.
 */
export function InLanguage({ text: words, language, as: Element, className }: InLanguageProps) {
  const isForeign = language !== text.language
  const marks = isForeign ? ({ lang: language, dir: 'auto' } as const) : {}
  if (Element === undefined && !isForeign) return words
  const Whole = Element ?? 'span'
  return (
    <Whole className={className} {...marks}>
      {words}
    </Whole>
  )
}
