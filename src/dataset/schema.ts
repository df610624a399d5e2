import * as v from 'valibot'
import { type Day, parseDay } from '../calendar/day.ts'
import { isContact, isWebAddress } from './web-address.ts'

/*
 * The one definition of the dataset's format. The published JSON Schema is generated from it.
 * The text given to a check is the key of the problem it stands for (see problem.ts).
 */

const textSchema = v.pipe(v.string('text'), v.nonEmpty('empty'))

/** The shape of a BCP 47 language tag; whether its subtags are registered is not checked. */
const languageTagSchema = v.pipe(
  v.string('text'),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'language'),
)

export const localizedTextSchema = v.pipe(
  v.union(
    [textSchema, v.pipe(v.record(languageTagSchema, textSchema), v.minEntries(1, 'empty'))],
    'text',
  ),
  v.description('A text of the dataset’s makers: a string, or a map from language tag to string.'),
)

const idSchema = v.pipe(
  textSchema,
  v.description('Unique in the dataset and stable: it stands in the links that people keep.'),
)

const daySchema = v.pipe(
  v.string('day'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'day'),
  v.check((text) => parseDay(text) !== null, 'day'),
  v.description('A calendar day, YYYY-MM-DD.'),
  v.transform((text) => text as Day),
)

const webAddressSchema = v.pipe(
  v.string('link'),
  v.check(isWebAddress, 'link'),
  v.description('An http or https address.'),
)

const hashSchema = v.pipe(
  v.string('hash'),
  v.regex(/^[0-9a-f]{64}$/, 'hash'),
  v.description('SHA-256 in lower-case hexadecimal.'),
)

const precisionSchema = v.pipe(
  v.picklist(['site', 'town', 'country'], 'precision'),
  v.description('How exactly the place is known.'),
)

export const articleSchema = v.object({
  id: idSchema,
  title: v.pipe(
    localizedTextSchema,
    v.description(
      'As the text prints it. Where it prints none, words of the dataset’s makers in square brackets.',
    ),
  ),
  publisher: v.optional(textSchema),
  authors: v.optional(v.array(textSchema)),
  published: v.optional(daySchema),
  url: v.optional(webAddressSchema),
  inferred: v.optional(
    v.pipe(
      v.array(v.picklist(['title', 'publisher', 'authors', 'published'], 'inferred')),
      v.description('Which of these the text does not print: the note says what they follow from.'),
    ),
  ),
  language: languageTagSchema,
  note: v.optional(localizedTextSchema),
  textHash: hashSchema,
})

export const recordSchema = v.pipe(
  v.object({
    id: idSchema,
    register: textSchema,
    url: webAddressSchema,
    start: daySchema,
    end: daySchema,
    country: textSchema,
    locale: textSchema,
  }),
  v.forward(
    v.check((record) => record.end >= record.start, 'days-reversed'),
    ['end'],
  ),
)

const otherPlaceSchema = v.object({
  name: localizedTextSchema,
  country: v.optional(textSchema),
  note: v.optional(localizedTextSchema),
})

export const tripSchema = v.object({
  id: idSchema,
  title: localizedTextSchema,
  note: v.optional(localizedTextSchema),
  otherPlaces: v.optional(v.array(otherPlaceSchema)),
})

const checkedSchema = v.object({
  day: daySchema,
  textHash: hashSchema,
  quoteHash: hashSchema,
})

export const excerptSchema = v.pipe(
  v.object({
    id: idSchema,
    article: textSchema,
    exact: textSchema,
    prefix: v.string('text'),
    suffix: v.string('text'),
    checked: v.optional(checkedSchema),
  }),
  v.description('A verbatim quotation (W3C Web Annotation TextQuoteSelector) of whole sentences.'),
)

const basisSchema = v.object({
  article: textSchema,
  words: v.pipe(textSchema, v.description('Verbatim words of the article.')),
  rule: v.pipe(localizedTextSchema, v.description('How the claim follows from the words.')),
})

const claimSchema = v.object({
  words: v.pipe(textSchema, v.description('Verbatim words of the article.')),
  stance: v.pipe(
    v.picklist(['agrees', 'differs', 'unclear'], 'stance'),
    v.description(
      'Whether the words give the event’s own day or place, another, or leave it open.',
    ),
  ),
})

const accountSchema = v.pipe(
  v.object({
    article: textSchema,
    day: v.optional(claimSchema),
    place: v.optional(claimSchema),
  }),
  v.description(
    'What one article says of the event’s day and place. Left out is what it does not say.',
  ),
)

const disagreementSchema = v.object({
  about: v.picklist(['day', 'place', 'order', 'name'], 'about'),
  excerpts: v.pipe(
    v.array(v.union([textSchema, excerptSchema], 'unknown-excerpt')),
    v.description('Excerpts, or ids of excerpts that stand elsewhere in the dataset.'),
  ),
  record: v.optional(textSchema),
  note: localizedTextSchema,
})

const citedRecordSchema = v.object({
  id: textSchema,
  relation: v.picklist(['confirms', 'corrects'], 'relation'),
})

export const eventSchema = v.object({
  id: idSchema,
  kind: v.picklist(['visit', 'planned', 'background'], 'kind'),
  title: localizedTextSchema,
  start: daySchema,
  end: v.optional(daySchema),
  extent: v.optional(v.picklist(['through', 'within'], 'extent')),
  certain: v.boolean('certain'),
  dateBasis: basisSchema,
  precision: v.optional(precisionSchema),
  placeBasis: v.optional(basisSchema),
  trip: v.optional(textSchema),
  order: v.optional(v.pipe(v.number('number'), v.finite('number'))),
  orderBasis: v.optional(basisSchema),
  excerpts: v.array(excerptSchema),
  record: v.optional(citedRecordSchema),
  accounts: v.optional(v.array(accountSchema)),
  disagreements: v.optional(v.array(disagreementSchema)),
})

const positionSchema = v.pipe(
  v.tuple(
    [
      v.pipe(v.number('longitude'), v.minValue(-180, 'longitude'), v.maxValue(180, 'longitude')),
      v.pipe(v.number('latitude'), v.minValue(-90, 'latitude'), v.maxValue(90, 'latitude')),
    ],
    'position',
  ),
  v.description('Longitude and latitude in degrees (RFC 7946, section 3.1.1).'),
)

const stopPropertiesEntries = {
  name: v.pipe(textSchema, v.description('The name as the sources print it.')),
  names: v.optional(v.record(languageTagSchema, textSchema)),
  aliases: v.optional(v.array(textSchema)),
  country: v.pipe(
    v.string('country'),
    v.regex(/^[A-Z]{2}$/, 'country'),
    v.description('ISO 3166-1 alpha-2.'),
  ),
  precision: precisionSchema,
  links: v.optional(
    v.pipe(v.array(textSchema), v.description('Gazetteer ids, for example geonames:105343.')),
  ),
  note: v.optional(localizedTextSchema),
}

function featureSchema<Events extends v.GenericSchema>(events: Events) {
  return v.object({
    type: v.literal('Feature', 'feature'),
    id: idSchema,
    geometry: v.object({ type: v.literal('Point', 'point'), coordinates: positionSchema }),
    properties: v.object({ ...stopPropertiesEntries, events }),
  })
}

/** A stop whose events are still unread: one bad event must not take the stop away. */
const stopSchema = featureSchema(v.array(v.unknown(), 'list'))

const correctionSchema = v.object({
  day: daySchema,
  what: localizedTextSchema,
  why: localizedTextSchema,
})

const contactSchema = v.pipe(
  v.string('text'),
  v.check(isContact, 'contact'),
  v.description('Where readers report errors: a web page, or mailto: and an address.'),
)

const headEntries = {
  type: v.literal('FeatureCollection', 'collection'),
  format: v.literal(1, 'format'),
  title: localizedTextSchema,
  description: localizedTextSchema,
  language: languageTagSchema,
  version: textSchema,
  updated: daySchema,
}

/** The dataset with its lists still unread, so that each entry can fail alone. */
const headSchema = v.object({
  ...headEntries,
  // Read by itself: a bad address must not take the map away.
  contact: v.optional(v.unknown()),
  articles: v.array(v.unknown(), 'list'),
  records: v.optional(v.array(v.unknown(), 'list'), []),
  trips: v.optional(v.array(v.unknown(), 'list'), []),
  corrections: v.optional(v.array(v.unknown(), 'list'), []),
  features: v.array(v.unknown(), 'list'),
})

/** The whole format in one schema, for the published JSON Schema. */
export const datasetSchema = v.object({
  ...headEntries,
  contact: v.optional(contactSchema),
  articles: v.array(articleSchema),
  records: v.optional(v.array(recordSchema)),
  trips: v.optional(v.array(tripSchema)),
  corrections: v.optional(v.array(correctionSchema)),
  features: v.array(featureSchema(v.array(eventSchema))),
})

/** Each entry of a file that is read by itself, so that it can fail alone. */
export const SCHEMAS = {
  head: headSchema,
  article: articleSchema,
  record: recordSchema,
  trip: tripSchema,
  correction: correctionSchema,
  contact: contactSchema,
  stop: stopSchema,
  event: eventSchema,
}
