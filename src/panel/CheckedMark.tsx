import { use, useEffect, useState } from 'react'
import type { Excerpt } from '../dataset/model.ts'
import { plainDay } from '../text/days.ts'
import { stopText as text } from '../text/parts.ts'
import { confirmMark, knownValidity } from './mark-validity.ts'
import { MarksTrusted } from './marks-trusted.ts'

interface CheckedMarkProps {
  readonly excerpt: Excerpt
  /** SHA-256 of the article's text, as the dataset has it. */
  readonly textHash: string
}

/** Digits of a hash that are printed; the whole of it is in the title. */
const PRINTED = 12

/**
 * Whether the quotation was checked against its article's text, and when. The mark is not believed
 * as it stands: its hash is computed again over what is quoted, so that any later edit voids it.
 */
export function CheckedMark({ excerpt, textHash }: CheckedMarkProps) {
  const { checked } = excerpt
  const isTrusted = use(MarksTrusted)
  const [isValid, setValid] = useState(isTrusted ? true : knownValidity(excerpt))
  const isMarked = checked !== undefined
  useEffect(
    function checkMark() {
      if (!isMarked) return
      let isGone = false
      confirmMark(excerpt, textHash).then((valid) => {
        if (!isGone) setValid(valid)
      })
      return () => {
        isGone = true
      }
    },
    [excerpt, textHash, isMarked],
  )
  if (checked === undefined) return <span>{text.panel.notChecked}</span>
  if (isValid === null) return null
  if (!isValid) return <span>{text.panel.notChecked}</span>
  return (
    <span className="checked-mark">
      <span aria-hidden="true">✓ </span>
      {text.panel.checked({ day: plainDay(checked.day, text.language) })}{' '}
      <span className="checked-hash">
        {text.panel.textHash}{' '}
        <code title={checked.textHash} dir="ltr">
          {checked.textHash.slice(0, PRINTED)}…
        </code>
      </span>
    </span>
  )
}
