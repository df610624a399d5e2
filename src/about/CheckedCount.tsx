import { useEffect, useState } from 'react'
import { isMarkValid } from '../dataset/checked-mark.ts'
import { english as text } from '../text/english.ts'
import type { AboutProps } from './about-props.ts'

/** How many quotations carry a mark that holds, counted anew by computing every hash. */
export function CheckedCount({ index }: AboutProps) {
  const [checked, setChecked] = useState<number | null>(null)
  useEffect(
    function countMarks() {
      let isGone = false
      const places = [...index.excerpts.values()]
      const results = places.map(({ excerpt }) => {
        const textHash = index.articles.get(excerpt.article)?.textHash ?? ''
        // Where the browser computes no hashes (a page without https) nothing can be confirmed.
        return isMarkValid(excerpt, textHash).catch(() => false)
      })
      Promise.all(results).then((valid) => {
        if (!isGone) setChecked(valid.filter(Boolean).length)
      })
      return () => {
        isGone = true
      }
    },
    [index],
  )
  return (
    <p>
      <strong>
        {checked === null ? text.about.checking : text.about.checked(checked, index.excerpts.size)}
      </strong>
    </p>
  )
}
