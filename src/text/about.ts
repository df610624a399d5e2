/** The heading of a section of the page about method and sources, and what it says at its start. */
interface SectionText {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

/**
 * What the page about method and sources says in words of its own, in English. It holds for any
 * dataset: what is particular to one comes from the dataset.
 */
export const aboutTexts = {
  sources: {
    heading: 'The articles',
    paragraphs: [
      'Every report on the map is quoted from these articles. Of each it is said what its text prints about itself. What a text does not print is not filled in; what is inferred is marked as inferred, with the words that it is inferred from.',
    ],
  },
  quotations: {
    heading: 'How quotations are checked',
    paragraphs: [
      'A quotation is a run of whole sentences, character for character as the article’s text has them, with its own quotation marks, spaces and mistakes. It is stored together with what stands before and after it, so that it can be found again in only one place.',
      'A program that is part of this project compares every quotation with the text of its article. Nothing is compared loosely: a quotation that is only nearly there fails, and the program shows both readings and where they part. A quotation that passes gets a mark with the day, the hash of the article’s text and a hash of the quotation and its surroundings.',
      'The mark is not believed as it stands. Whenever a quotation is shown, this page computes its hash again, and says “Not checked” where anything was changed since.',
      'The articles belong to their publishers and are not part of this site. Whoever has the texts can repeat the whole check with one command, npm run verify, followed by the folder of the texts. It finds each text by its hash.',
    ],
  },
  days: {
    heading: 'How days were worked out',
    paragraphs: [
      'An article that says “Wednesday” gives no date. Each report therefore names the words that its day rests on and says how the date follows from them, under “Why this day?”. The checking program compares the weekday or date in these words with the day of the report.',
      'Where an article gives no day for what it reports, the day is inferred, and the report says “Day inferred”. In a range that leaves days out, such a report counts as possible, not as certain.',
    ],
  },
  places: {
    heading: 'How places were worked out',
    paragraphs: [
      'A stop is a site, a town, or a point that stands for a whole country, and its mark on the map shows which. Where an article names only a country, or only a kind of place, the report says so and says why it stands where it does. A line between two stops joins them in the order of their days; it is not the route that was travelled.',
    ],
  },
  disagreements: {
    heading: 'Where sources differ',
    paragraphs: [
      'Sources that differ are all shown, each in its own words. None is taken to be right because it is larger, later or repeated by others. Where nobody states an order, none is drawn.',
    ],
  },
  record: {
    heading: 'The official register',
    paragraphs: [
      'Rows of a public register stand beside the articles. A row can confirm a report, or have it otherwise. A row alone puts no report on the map. It can name the town where the articles name only a country; the report then says so.',
    ],
  },
  map: {
    heading: 'The map',
    paragraphs: [],
  },
  licences: {
    heading: 'Licences',
    paragraphs: [
      'The program is free software under the Apache License 2.0. What others made keeps its own terms.',
    ],
  },
  errors: {
    heading: 'Report an error',
    paragraphs: [
      'Every stop and every quotation has a link of its own (“Copy link”). Send it with a sentence about what is wrong and, where there is one, the source that shows it. A mistake is mended in the dataset, and what was changed and why is added to the log below.',
    ],
  },
  corrections: {
    heading: 'Corrections',
    paragraphs: [],
  },
} as const satisfies Record<string, SectionText>

/** Said where the dataset names nobody. */
export const NO_CONTACT =
  'This dataset names no address for reports: they go to whoever publishes the site on which you read this.'
