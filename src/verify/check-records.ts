import { overlaps } from '../calendar/range.ts'
import { sentencesOf } from '../citation/sentences.ts'
import { knownLanguage } from '../dataset/known-language.ts'
import {
  type Dataset,
  type RegisterRecord,
  type Stop,
  type StopEvent,
  spanOf,
} from '../dataset/model.ts'
import { isSameName, namesAny } from '../dataset/named-in.ts'
import { finding, type Outcome } from './finding.ts'
import { explanationsOf } from './own-texts.ts'

/**
 * Whether an event's record does to it what the dataset says. A row that confirms has a day of the
 * event, names the stop's country and lists the stop; where the register has another name for either,
 * one sentence of a rule or note of the event has to give both names. A row that corrects must differ in its days, its
 * country or its places.
 * @param place of the event in the file
 */
export function checkRecord(
  stop: Stop,
  event: StopEvent,
  place: string,
  { records, language }: Dataset,
): readonly Outcome[] {
  const record = records.find(({ id }) => id === event.record?.id)
  if (record === undefined || event.record === undefined) return []
  const at = `${place}.record`
  return event.record.relation === 'confirms'
    ? [
        confirmsDays(record, event, at),
        confirmsCountry(record, stop, event, at, language),
        confirmsPlace(record, stop, event, at, language),
      ]
    : [corrects(record, stop, event, at, language)]
}

function confirmsDays(record: RegisterRecord, event: StopEvent, place: string): Outcome {
  if (sharesDay(record, event)) return null
  const { start, end } = spanOf(event)
  const found = `The row has ${days(record.start, record.end)}, the event ${days(start, end)}.`
  return finding('record-days', place, found)
}

function confirmsCountry(
  record: RegisterRecord,
  stop: Stop,
  event: StopEvent,
  place: string,
  language: string,
): Outcome {
  if (hasCountry(record, stop, language)) return null
  const names = countryNames(stop, language)
  if (areNamedTogether(names, [record.country], stop, event, language)) return null
  const found = `The row is about “${record.country}”; the stop’s country is ${stop.country}.`
  return finding('record-country', place, found)
}

function confirmsPlace(
  record: RegisterRecord,
  stop: Stop,
  event: StopEvent,
  place: string,
  language: string,
): Outcome {
  if (listsStop(record, stop)) return null
  if (areNamedTogether(namesOf(stop), townsOf(record), stop, event, language)) return null
  const found = `The row lists “${record.locale}”, which does not name “${stop.name}”.`
  return finding('record-place', place, found)
}

function corrects(
  record: RegisterRecord,
  stop: Stop,
  event: StopEvent,
  place: string,
  language: string,
): Outcome {
  const differs =
    !sharesDay(record, event) || !hasCountry(record, stop, language) || !listsStop(record, stop)
  if (differs) return null
  const found = 'The row has a day of the event and lists its stop, so that it corrects nothing.'
  return finding('record-corrects-nothing', place, found)
}

function sharesDay(record: RegisterRecord, event: StopEvent): boolean {
  return overlaps({ from: record.start, to: record.end }, spanOf(event))
}

function hasCountry(record: RegisterRecord, stop: Stop, language: string): boolean {
  return [stop.country, ...countryNames(stop, language)].some((name) =>
    isSameName(name, record.country),
  )
}

/** The names of a stop's country in English and in the dataset's language (CLDR); not its code, since IN and IT are words. */
function countryNames({ country }: Stop, language: string): readonly string[] {
  const names = ['en', knownLanguage(language)].flatMap((tag) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' }).of(country),
    ),
  )
  return names.filter((name) => name !== undefined)
}

function listsStop(record: RegisterRecord, stop: Stop): boolean {
  return namesAny(record.locale, namesOf(stop))
}

function namesOf(stop: Stop): readonly string[] {
  return [stop.name, ...Object.values(stop.names)]
}

/** "Jerusalem, Tel Aviv" as its towns. */
function townsOf(record: RegisterRecord): readonly string[] {
  return record.locale.split(/[,;،]/)
}

/** Whether one sentence of what is said about the event has a name of ours and one of theirs. */
function areNamedTogether(
  ours: readonly string[],
  theirs: readonly string[],
  stop: Stop,
  event: StopEvent,
  language: string,
): boolean {
  return explanationsOf(stop, event, language)
    .flatMap((own) => sentencesOf(own.text, own.language))
    .some((sentence) => namesAny(sentence, ours) && namesAny(sentence, theirs))
}

function days(start: string, end: string): string {
  return start === end ? start : `${start} to ${end}`
}
