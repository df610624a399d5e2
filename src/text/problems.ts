/** What each problem of a dataset means, and what its maker can do about it. */
interface ProblemText {
  readonly expected: string
  readonly remedy: string
}

/** The remedies by the kind of problem; the loader's kinds and these must be the same. */
export const problemTexts = {
  'not-found': {
    expected: 'a file that the server sends',
    remedy: 'Check the connection and the file’s address, then load again.',
  },
  'not-json': {
    expected: 'JSON',
    remedy: 'Open the file in an editor that checks JSON and mend the place it shows.',
  },
  missing: { expected: 'a value', remedy: 'Add it: the format requires it here.' },
  text: { expected: 'a text', remedy: 'Write it as a string in quotation marks.' },
  empty: { expected: 'a text that is not empty', remedy: 'Write the text, or leave the key out.' },
  number: { expected: 'a number', remedy: 'Write it without quotation marks.' },
  certain: {
    expected: 'true or false',
    remedy: 'Write false where the day is inferred beyond the article’s own words, else true.',
  },
  list: { expected: 'a list', remedy: 'Write it in square brackets, even for one entry.' },
  object: { expected: 'an object', remedy: 'Write it in curly brackets with its keys.' },
  day: {
    expected: 'a day of the calendar as YYYY-MM-DD',
    remedy: 'Write the day with four, two and two digits, and check that the month has it.',
  },
  'days-reversed': {
    expected: 'an end on or after the start',
    remedy: 'Exchange start and end, or leave the end out for a single day.',
  },
  extent: {
    expected: '“through” or “within”',
    remedy: 'Say whether the event lasted all its days (through) or fell on one of them (within).',
  },
  link: {
    expected: 'an http or https address',
    remedy: 'Write the full address, or leave the key out where none is known.',
  },
  inferred: {
    expected: '“title”, “publisher”, “authors” or “published”',
    remedy: 'Name what the note infers, or leave it out.',
  },
  contact: {
    expected: 'a web address, or mailto: and a mail address',
    remedy:
      'Write where readers report errors, for example mailto:desk@example.org, or leave it out.',
  },
  hash: {
    expected: 'a SHA-256 of 64 lower-case hexadecimal digits',
    remedy: 'Compute it from the bytes of the text that was quoted.',
  },
  precision: {
    expected: '“site”, “town” or “country”',
    remedy: 'Say how exactly the place is known.',
  },
  country: {
    expected: 'an ISO 3166-1 code of two capital letters',
    remedy: 'Write the code of the country, for example JO.',
  },
  kind: {
    expected: '“visit”, “planned” or “background”',
    remedy: 'Say whether the traveller was there, would go, or it happened without the traveller.',
  },
  about: {
    expected: '“day”, “place”, “order” or “name”',
    remedy: 'Say what the sources differ about.',
  },
  relation: {
    expected: '“confirms” or “corrects”',
    remedy: 'Say what the register’s row does to the event.',
  },
  stance: {
    expected: '“agrees”, “differs” or “unclear”',
    remedy: 'Say how the article’s words stand to the event’s own day or place.',
  },
  language: {
    expected: 'a language tag (BCP 47)',
    remedy: 'Write the tag of the language, for example en or ar.',
  },
  longitude: {
    expected: 'a longitude from -180 to 180 degrees',
    remedy: 'Longitude comes first, latitude second (RFC 7946).',
  },
  latitude: {
    expected: 'a latitude from -90 to 90 degrees',
    remedy: 'Longitude comes first, latitude second (RFC 7946): they may be exchanged.',
  },
  position: {
    expected: 'a longitude and a latitude',
    remedy: 'Write two numbers in square brackets, longitude first.',
  },
  point: { expected: 'a geometry of type Point', remedy: 'Give the stop as one point.' },
  feature: { expected: 'the type “Feature”', remedy: 'Write each stop as a GeoJSON Feature.' },
  collection: {
    expected: 'the type “FeatureCollection”',
    remedy: 'Write the dataset as a GeoJSON FeatureCollection.',
  },
  format: {
    expected: 'format 1',
    remedy: 'Write "format": 1, or open the file with a version of Dateline that knows its format.',
  },
  'duplicate-id': {
    expected: 'an id that nothing else in the dataset has',
    remedy: 'Give this entry an id of its own; the first one keeps it.',
  },
  'unknown-article': {
    expected: 'the id of an article of the dataset',
    remedy: 'Add the article to “articles”, or correct the id.',
  },
  'unknown-record': {
    expected: 'the id of a record of the dataset',
    remedy: 'Add the record to “records”, or correct the id.',
  },
  'unknown-trip': {
    expected: 'the id of a trip of the dataset',
    remedy: 'Add the trip to “trips”, or correct the id.',
  },
  'unknown-excerpt': {
    expected: 'the id of an excerpt of the dataset',
    remedy: 'Write the excerpt here, or correct the id.',
  },
  'visit-without-excerpt': {
    expected: 'at least one excerpt',
    remedy:
      'Quote the sentence that says the traveller was there, or make the event a planned one.',
  },
  'no-stops': {
    expected: 'at least one stop that keeps the format',
    remedy: 'Mend the problems listed before this one.',
  },
  other: { expected: 'another value', remedy: 'Compare with dataset.schema.json.' },
} as const satisfies Record<string, ProblemText>
