import { type DayRange, spanAround } from '../calendar/range.ts'
import { articleNames } from '../dataset/article-name.ts'
import { textIn } from '../dataset/localized-text.ts'
import { type Article, type Dataset, spanOf } from '../dataset/model.ts'
import type { Leg } from '../itinerary/legs.ts'
import type { Narrowing } from '../itinerary/narrowing.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { tripStyle } from '../itinerary/trip-style.ts'
import type { CaptionWords } from '../picture/caption.ts'
import type { KeyItem } from '../picture/caption-key.ts'
import { legStroke } from '../picture/leg-stroke.ts'
import { GROUND_ADDRESSES } from '../text/credit-links.ts'
import { briefSpan } from '../text/days.ts'
import { apart } from '../text/lists.ts'
import { pictureText as text } from '../text/parts.ts'

/** What a picture is of. */
export interface PictureSubject {
  readonly dataset: Dataset
  /** The dataset's title in the reader's language. */
  readonly title: string
  readonly stops: readonly ShownStop[]
  readonly legs: readonly Leg[]
  readonly range: DayRange
  readonly narrowing: Narrowing
  /** The whole address of the view; null where no other reader could open it. */
  readonly address: string | null
  /** Who publishes the dataset, where it did not come with the site. */
  readonly source?: string | null
}

/** The words under a picture: what it is of, whom it rests on, and what its licences ask for. */
export function pictureWords(subject: PictureSubject): CaptionWords {
  const articles = quotedArticles(subject)
  const names = articleNames(subject.dataset.articles)
  return {
    title: subject.title,
    shown: scopeInWords(subject),
    key: keyOf(subject),
    sources: articles.map((article) => sourceOf(article)),
    publishers: [
      ...new Set(articles.map((article) => publisherOf(article) ?? names.get(article.id) ?? '')),
    ],
    sourceLine,
    address: subject.address === null ? null : text.picture.address({ address: subject.address }),
    credits: [
      ...(subject.source == null ? [] : [text.print.source({ name: subject.source })]),
      text.picture.credits,
      creditAddresses(),
    ],
  }
}

/** The lines of the trips that have a leg on the map, and the dashes of planned ones. */
function keyOf({ dataset, legs }: PictureSubject): readonly KeyItem[] {
  const { trips } = dataset
  const drawn = new Set(legs.map((leg) => leg.trip.id))
  const lines = trips
    .filter(({ id }) => drawn.has(id))
    .map((trip) => {
      const { hue, line } = tripStyle(trips, trip.id)
      const stroke = legStroke({ planned: false, directed: true }, line)
      return { text: textIn(trip.title, text.language, dataset.language), hue, stroke }
    })
  if (!legs.some(({ planned }) => planned)) return lines
  const stroke = legStroke({ planned: true, directed: true }, 'solid')
  return [...lines, { text: text.legend.legPlanned, hue: 0, stroke }]
}

function sourceLine(sources: readonly string[], left: number): string {
  const rest = left === 0 ? [] : [text.map.andMore({ amount: left })]
  return text.picture.sources({ names: apart([...sources, ...rest]) })
}

function sourceOf(article: Article): string {
  const from = publisherOf(article) ?? article.authors?.[0]
  if (from === undefined) return text.picture.withoutPublisher({ title: article.title })
  return text.picture.article({ publisher: from, title: article.title })
}

/** The publisher, marked where the article does not state it. */
function publisherOf({ publisher, inferred = [] }: Article): string | undefined {
  if (publisher === undefined) return undefined
  return inferred.includes('publisher') ? text.picture.inferred({ publisher }) : publisher
}

/** The days that are shown: "May 1–2, 2024". */
export function daysInWords({ range, stops }: Pick<PictureSubject, 'range' | 'stops'>): string {
  const { from, to } = range
  const words = (start: typeof from, end: typeof to) =>
    start === null || end === null ? '' : briefSpan({ start, end }, text.language, true)
  if (from !== null && to !== null) return words(from, to)
  if (from !== null) return text.picture.days.from({ day: words(from, from) })
  if (to !== null) return text.picture.days.until({ day: words(to, to) })
  const whole = spanAround(stops.flatMap(({ reports }) => reports.map(spanOf)))
  if (whole === null) return text.picture.days.none
  return text.picture.days.all({ span: words(whole.start, whole.end) })
}

/** Which days, stops and reports are shown. */
export function scopeInWords(subject: Omit<PictureSubject, 'address'>): string {
  const { dataset, stops, narrowing } = subject
  const { article, kind } = narrowing
  const names = articleNames(dataset.articles)
  return [
    daysInWords(subject),
    text.stopsOf({ shown: stops.length, all: dataset.stops.length }),
    ...(kind === null ? [] : [text.narrowing.kinds[kind]]),
    ...(article === null
      ? []
      : [text.picture.onlyArticle({ name: names.get(article) ?? article })]),
  ].join(' · ')
}

/** The articles that what is shown is quoted from, in the dataset's order. */
function quotedArticles({ dataset, stops, narrowing }: PictureSubject): readonly Article[] {
  const quoted = new Set(
    stops.flatMap(({ reports }) =>
      reports.flatMap(({ excerpts }) => excerpts.map(({ article }) => article)),
    ),
  )
  return dataset.articles.filter(
    ({ id }) => quoted.has(id) && (narrowing.article === null || narrowing.article === id),
  )
}

/** A picture has no links: the addresses that the licences ask for are written out. */
export function creditAddresses(): string {
  return GROUND_ADDRESSES.map((address) => address.replace(/^https:\/\/(www\.)?|\/$/g, '')).join(
    ' · ',
  )
}
