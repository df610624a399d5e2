import { type ReactNode, useMemo } from 'react'
import { articleNames, nameLanguage } from '../dataset/article-name.ts'
import type { Dataset } from '../dataset/model.ts'
import { isKind, KINDS } from '../itinerary/kind.ts'
import { isEveryReport, type Narrowing } from '../itinerary/narrowing.ts'
import { text } from '../text/text.ts'

interface NarrowingControlsProps {
  readonly dataset: Dataset
  readonly narrowing: Narrowing
  readonly onNarrow: (narrowing: Narrowing) => void
  readonly onEveryReport: () => void
}

/** The value of the choice that narrows nothing. No article and no kind has an empty id. */
const EVERY = ''

/** Of more, a list is none to choose from: the search finds them, and leads to what each reports. */
const MOST_ARTICLES = 300

/** Narrows everything on screen to what one article reports, to one kind of report, or to both. */
export function NarrowingControls(props: NarrowingControlsProps) {
  const { dataset, narrowing, onNarrow, onEveryReport } = props
  const { article, kind } = narrowing
  const names = useMemo(() => articleNames(dataset.articles), [dataset])
  const isListed = dataset.articles.length <= MOST_ARTICLES
  return (
    <section className="narrowing" aria-label={text.narrowing.name}>
      {(isListed || article !== null) && (
        <Choice
          label={text.narrowing.article}
          value={article ?? EVERY}
          onChoose={(id) => onNarrow({ article: id === EVERY ? null : id, kind })}
        >
          <option value={EVERY}>{text.narrowing.everyArticle}</option>
          {dataset.articles.map(
            (listed) =>
              (isListed || listed.id === article) && (
                <option key={listed.id} value={listed.id} lang={nameLanguage(listed)} dir="auto">
                  {names.get(listed.id)}
                </option>
              ),
          )}
        </Choice>
      )}
      <Choice
        label={text.narrowing.kind}
        value={kind ?? EVERY}
        onChoose={(id) => onNarrow({ article, kind: isKind(id) ? id : null })}
      >
        <option value={EVERY}>{text.narrowing.everyKind}</option>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {text.narrowing.kinds[one]}
          </option>
        ))}
      </Choice>
      {!isEveryReport(narrowing) && (
        <button type="button" className="quiet-button" onClick={onEveryReport}>
          {text.narrowing.everyReport}
        </button>
      )}
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      {children}
    </select>
  )
}
