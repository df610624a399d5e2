import { type LocalizedText, localized } from '../dataset/localized-text.ts'
import { datasetSchema, localizedTextSchema } from '../dataset/schema.ts'

/** As much of a valibot schema as leads to the values within one. */
interface Shape {
  readonly type: string
  /** Of an object. */
  readonly entries?: Readonly<Record<string, Shape>>
  /** Of a list. */
  readonly item?: Shape
  /** Of what may be left out. */
  readonly wrapped?: Shape
  /** What stands first has been given rules or a description. */
  readonly pipe?: readonly [Shape, ...unknown[]]
}

/**
 * A dataset's file with each text of its makers in one language alone, chosen as a page of that language
 * chooses it. Which texts these are, the format says; all else, quotations and marks above all, stays as
 * it is. Neither are names of places touched: readers of any language find a stop by each of them.
 * @param json a file that keeps the format; it is not changed
 * @param language a BCP 47 tag
 */
export function textsInLanguage(json: unknown, language: string): unknown {
  const own = ownLanguage(json)
  const inOne = (text: LocalizedText): LocalizedText => {
    if (typeof text === 'string') return text
    const chosen = localized(text, language, own)
    // With its tag: without one, the title of an article would be taken for what the article prints.
    return { [chosen.language]: chosen.text }
  }
  return within(datasetSchema, json, inOne)
}

function within(
  shape: Shape,
  value: unknown,
  inOne: (text: LocalizedText) => LocalizedText,
): unknown {
  const { entries, item } = shape
  if (shape === localizedTextSchema) return inOne(value as LocalizedText)
  const inner = shape.pipe?.[0] ?? shape.wrapped
  if (inner !== undefined) return within(inner, value, inOne)
  if (item !== undefined && Array.isArray(value)) {
    return value.map((one: unknown) => within(item, one, inOne))
  }
  if (entries === undefined || typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined
    return [key, known === undefined ? member : within(known, member, inOne)] as const
  })
  return Object.fromEntries(members)
}

function ownLanguage(json: unknown): string {
  const { language } = json as { readonly language: string }
  return language
}
