import {
  type Account,
  type Claim,
  type Dataset,
  type Disagreement,
  type Stop,
  type StopEvent,
  spanOf,
} from '../dataset/model.ts'
import { quotationsOf, recordRowOf } from '../itinerary/agreement.ts'
import type { ArticleText } from './article-text.ts'
import { checkWords } from './check-words.ts'
import { dayWithWeekday, isDayOf, weekdaysOf } from './days-of-event.ts'
import { finding, type Outcome } from './finding.ts'
import { printedDates, printedWeekdays } from './printed-days.ts'

/*
 * The accounts of a visit are what its table of agreement shows, so that they must be complete and
 * true to the articles:
 *   - a visit has one for each article that it quotes, also as a side of a disagreement;
 *   - their words stand in their articles, and in a quotation that the event shows, so that the table
 *     can lead there;
 *   - words that agree on the day, where they name weekdays or dates, name one of the event's; words
 *     that differ name one that is not;
 *   - sources that differ on the day or the place differ in an account too, or leave it open, or the
 *     register does: a table in which all agree would contradict the note under it.
 */

/** Whether an event's accounts say what its articles do. */
export function checkAccounts(
  stop: Stop,
  event: StopEvent,
  place: string,
  texts: ReadonlyMap<string, ArticleText>,
  dataset: Dataset,
): readonly Outcome[] {
  const accounts = event.accounts ?? []
  return [
    ...articlesHaveAccounts(event, place),
    ...accounts.flatMap((account, index) =>
      checkAccount(account, event, `${place}.accounts[${index}]`, texts, dataset),
    ),
    ...(accounts.length === 0 ? [] : disagreementsShow(stop, event, place, dataset)),
  ]
}

function articlesHaveAccounts(event: StopEvent, place: string): readonly Outcome[] {
  if (event.kind !== 'visit') return []
  const told = new Set(event.accounts?.map(({ article }) => article))
  const sides = event.disagreements.filter(isInTable).flatMap(({ excerpts }) => excerpts)
  const quoted = [...new Set([...event.excerpts, ...sides].map(({ article }) => article))]
  return quoted.map((article) =>
    told.has(article)
      ? null
      : finding(
          'account-missing',
          `${place}.accounts`,
          `“${article}” is quoted and has no account.`,
        ),
  )
}

function checkAccount(
  account: Account,
  event: StopEvent,
  place: string,
  texts: ReadonlyMap<string, ArticleText>,
  { articles, language }: Dataset,
): readonly Outcome[] {
  const text = texts.get(account.article)
  const article = articles.find(({ id }) => id === account.article)
  const { day } = account
  const quoted = quotationsOf(event).filter((excerpt) => excerpt.article === account.article)
  const words = (['day', 'place'] as const).flatMap((key) => {
    const claim = account[key]
    if (claim === undefined) return []
    const at = `${place}.${key}.words`
    const isQuoted = quoted.some(({ exact }) => exact.includes(claim.words))
    const found = `No quotation of the event has the words “${claim.words}”.`
    return [
      isQuoted ? null : finding('account-unquoted', at, found),
      ...(text === undefined ? [] : [checkWords(claim.words, at, text)]),
    ]
  })
  if (day === undefined) return words
  return [...words, dayAgrees(day, event, `${place}.day`, article?.language ?? language)]
}

function dayAgrees(claim: Claim, event: StopEvent, place: string, language: string): Outcome {
  const span = spanOf(event)
  const own = weekdaysOf(span)
  const named = [
    ...printedWeekdays(claim.words, language).map(({ weekday }) => own.has(weekday)),
    ...printedDates(claim.words, language).map((date) => isDayOf(date, span)),
  ]
  if (named.length === 0 || claim.stance === 'unclear') return null
  if (claim.stance === 'agrees' ? named.includes(true) : named.includes(false)) return null
  const verb = claim.stance === 'agrees' ? 'are said to agree with' : 'are said to differ from'
  const found = `The words “${claim.words}” ${verb} the event’s day, ${dayWithWeekday(span.start)}.`
  return finding('account-day', place, found)
}

/** The record is asked too: it may be the side that differs. */
function disagreementsShow(
  stop: Stop,
  event: StopEvent,
  place: string,
  { records }: Dataset,
): readonly Outcome[] {
  const row = recordRowOf(stop, event, new Map(records.map((record) => [record.id, record])))
  return event.disagreements.flatMap((disagreement, index) => {
    if (!isInTable(disagreement)) return []
    const { about } = disagreement
    const stances = [
      row?.[about],
      ...(event.accounts ?? []).map((account) => account[about]?.stance),
    ]
    if (stances.some((stance) => stance === 'differs' || stance === 'unclear')) return [null]
    const found = `The sources differ on the ${about}, but every account agrees.`
    return [finding('account-agreement', `${place}.disagreements[${index}]`, found)]
  })
}

/** Whether a disagreement is about what accounts tell. */
function isInTable(
  disagreement: Disagreement,
): disagreement is Disagreement & { readonly about: 'day' | 'place' } {
  return disagreement.about === 'day' || disagreement.about === 'place'
}
