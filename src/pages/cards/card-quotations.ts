import type { DatasetIndex } from '../../dataset/dataset-index.ts'
import { type Article, precisionOf, type Stop, type StopEvent } from '../../dataset/model.ts'
import { namesAny } from '../../dataset/named-in.ts'
import { inRow } from '../../text/lists.ts'
import { buildText as text } from '../../text/parts.ts'
import { printedTitle } from '../article-line.ts'
import { cardText } from './card-text.ts'
import { wholeSentences } from './whole-sentences.ts'

/** Whole sentences of an article. */
export interface CardQuotation {
  /** Verbatim, on one line, without quotation marks around them. */
  readonly text: string
  /** BCP 47 tag. */
  readonly language: string
  /** Who published them and under which title, on one line. */
  readonly source: string
  /** Who published them; the title where that is not known. */
  readonly briefSource: string
}

/** A quotation and the event that it reports. */
interface EventQuotation {
  readonly event: StopEvent
  readonly quotation: CardQuotation
}

const KINDS = ['visit', 'planned', 'background'] as const

/**
 * What could be quoted for a stop, the most telling first; all of one kind. Visits, where there are
 * none plans, and where there are none either what happened without the traveller: a stop where he was
 * is never shown by what was only announced. First comes what no source contests and an article
 * places at the stop itself, then what most articles report. Of that the sentences that name the
 * stop, the shortest leading, then the others as the dataset's makers list them: a short sentence
 * that names another place would only confuse.
 */
export function quotationsFor(stop: Stop, index: DatasetIndex): readonly EventQuotation[] {
  const names = [stop.printedName, ...Object.values(stop.names)]
  const kind = KINDS.find((one) =>
    stop.events.some((event) => event.kind === one && event.excerpts.length > 0),
  )
  const events = stop.events.filter((event) => event.kind === kind)
  const found = events.flatMap((event) =>
    sentencesOf(event, index).map((quotation) => ({
      event,
      quotation,
      doubts: doubtsAbout(stop, event),
      articles: new Set(event.excerpts.map(({ article }) => article)).size,
      length: namesAny(quotation.text, names) ? quotation.text.length : Number.POSITIVE_INFINITY,
    })),
  )
  return found.sort(
    (a, b) => a.doubts - b.doubts || b.articles - a.articles || byLength(a.length, b.length),
  )
}

function doubtsAbout(stop: Stop, event: StopEvent): number {
  const isContested = event.disagreements.some(({ about }) => about === 'day' || about === 'place')
  return isContested || precisionOf(stop, event) === 'country' ? 1 : 0
}

/** Of two that do not name the stop neither is shorter: the dataset's sequence stays. */
function byLength(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function sentencesOf(event: StopEvent, index: DatasetIndex): readonly CardQuotation[] {
  return event.excerpts.flatMap(({ article: id, exact }) => {
    const article = index.articles.get(id)
    const language = article?.language ?? 'en'
    const [briefSource, source] = sourcesOf(article)
    return wholeSentences(exact, language).flatMap((sentence) => {
      const line = cardText(sentence)
      return line === '' ? [] : [{ text: line, language, source, briefSource }]
    })
  })
}

/**
 * In brief and in full: publisher, or else the authors, and the title that is printed; what describes
 * it where there is none of them.
 */
function sourcesOf(article: Article | undefined): readonly [brief: string, full: string] {
  if (article === undefined) return [text.panel.unknownArticle, text.panel.unknownArticle]
  const { publisher, authors = [], title } = article
  const printed = printedTitle(article)
  const titles = printed === null ? [] : [text.card.quoted({ title: printed })]
  const makers = publisher === undefined ? authors : [publisher]
  const [brief, full] = [makers.length > 0 ? makers : titles, [...makers, ...titles]]
  const written = (parts: readonly string[]) => cardText(parts.length === 0 ? title : inRow(parts))
  return [written(brief), written(full)]
}
