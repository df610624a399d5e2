import type { Notice } from '../view/notice.ts'

/** What a part of an address says. Null says nothing; with a notice, it said something unreadable. */
export interface Parsed<Value> {
  readonly value: Value | null
  readonly notice: Notice | null
}

/** The way between a part of an address, percent-encoded, and the value it stands for. */
export interface Codec<Value> {
  /** Never throws: bad input is null and a notice, '' is null without one. */
  parse(raw: string): Parsed<Value>
  /** Percent-encoded; '' is written as a flag, without `=`. */
  serialise(value: Value): string
  equal(a: Value, b: Value): boolean
}

/** A codec of a query parameter. */
export interface ParameterCodec<Value> extends Codec<Value> {
  readonly name: string
}

export function understood<Value>(value: Value): Parsed<Value> {
  return { value, notice: null }
}

export function refused(notice: Notice): Parsed<never> {
  return { value: null, notice }
}

/** What an empty value says. */
export const NOTHING: Parsed<never> = Object.freeze({ value: null, notice: null })
