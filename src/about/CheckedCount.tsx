import { use, useEffect, useState } from 'react'
import { isMarkValid } from '../dataset/checked-mark.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Excerpt } from '../dataset/model.ts'
import { passagesOf } from '../dataset/quotation-count.ts'
import { MarksTrusted } from '../panel/marks-trusted.ts'
import { aboutText as text } from '../text/parts.ts'
import { DataSourceContext } from '../ui/data-source.ts'
import { FileLink } from '../ui/FileLink.tsx'
import { inTurns } from '../ui/in-turns.ts'
import type { AboutProps } from './about-props.ts'

type Count = { readonly checked: number; readonly all: number } | 'counting' | 'impossible'

/** How many quotations carry a mark that holds, counted anew by computing every hash. */
export function CheckedCount({ index, base }: AboutProps) {
  const isTrusted = use(MarksTrusted)
  const source = use(DataSourceContext)
  const [count, setCount] = useState<Count>(() => (isTrusted ? countMarked(index) : 'counting'))
  useEffect(
    function countMarks() {
      let isGone = false
      countChecked(index).then(
        (counted) => {
          if (!isGone) setCount(counted)
        },
        () => {
          // Browsers compute hashes only for pages that came over https, or from this machine.
          if (!isGone) setCount('impossible')
        },
      )
      return () => {
        isGone = true
      }
    },
    [index],
  )
  return (
    <>
      <p>
        <strong>
          {typeof count === 'string'
            ? text.about.hashes[count]
            : text.about.checked({ checked: count.checked, all: count.all })}
        </strong>
      </p>
      <p className="screen-only">
        {source === null ? (
          <FileLink base={base} file="dataset.geojson">
            {text.about.files}
          </FileLink>
        ) : (
          source.address !== null && <a href={source.address}>{text.about.files}</a>
        )}
      </p>
      <p className="screen-only">
        <FileLink base={base} file="dataset.schema.json">
          {text.about.schema}
        </FileLink>
      </p>
    </>
  )
}

/** As if every mark held. */
function countMarked(index: DatasetIndex): Count {
  const passages = quotedPassages(index)
  const isMarked = ({ checked }: Excerpt) => checked !== undefined
  const marked = passages.filter((excerpts) => excerpts.every(isMarked))
  return { checked: marked.length, all: passages.length }
}

/** A passage quoted more than once is checked where every mark of it holds. */
async function countChecked(index: DatasetIndex): Promise<{ checked: number; all: number }> {
  const holds = ({ article, ...rest }: Excerpt) =>
    isMarkValid({ article, ...rest }, index.articles.get(article)?.textHash ?? '')
  const passages = quotedPassages(index)
  const valid = await inTurns(passages, async (excerpts) =>
    (await Promise.all(excerpts.map(holds))).every(Boolean),
  )
  return { checked: valid.filter(Boolean).length, all: passages.length }
}

function quotedPassages(index: DatasetIndex): readonly (readonly Excerpt[])[] {
  return passagesOf([...index.excerpts.values()].map(({ excerpt }) => excerpt))
}
