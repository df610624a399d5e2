/** What each check can find, and what the dataset's maker can do about it. */
export const REMEDIES = {
  'duplicate-key':
    'Keep one of the two: whoever reads the file sees the last and never knows of the other.',
  'text-missing':
    'Put the text that was quoted into the folder, byte for byte, or quote from the text you have and set textHash to its hash.',
  'text-not-utf8': 'Save the text as UTF-8, quote from that, and set textHash to its hash.',
  'broken-character':
    'Move the cut between prefix, exact and suffix, so that it does not go through an emoji.',
  altered: 'Copy the passage from the article’s text, character for character.',
  'surroundings-altered':
    'Copy what stands directly before and after the passage, with its white space.',
  ambiguous: 'Lengthen prefix or suffix until the passage is the only one.',
  'half-sentence':
    'Quote from the beginning of a sentence to the end of one, with its quotation marks and brackets; after an abbreviation or an ellipsis, take in the next sentence too.',
  'words-altered': 'Copy the words from the article’s text, character for character.',
  'weekday-disagrees':
    'Correct the day, or quote the words that name it; a second weekday among the words needs a word in the rule.',
  'date-disagrees':
    'Correct the day, or quote the words that print it; a second date among the words needs a word in the rule.',
  'day-unexplained':
    'Say in the rule which date follows from the words, for example “Wednesday, May 1, 2024”, or make the event not certain.',
  'account-missing':
    'Add an account of the article: its words for the day and for the place, or neither where it gives none.',
  'account-unquoted':
    'Take the words from a sentence that the event quotes, or quote the sentence that has them.',
  'account-day':
    'Quote the words that name the day, or write the stance that they have: “agrees”, “differs” or “unclear”.',
  'account-agreement': 'Give the account that differs its stance, or take the disagreement away.',
  'calendar-disagrees': 'Look the day up in a calendar and correct the date or the weekday.',
  'two-kinds':
    'At both events, make the passage a side of a disagreement whose note says why it proves both, or let the rule of a basis whose words stand in the passage name the other stop (at the same stop: the other event’s date).',
  'order-reversed': 'Exchange the orders of the two events, or correct a day.',
  'record-days': 'Name the row of the event’s days, or correct the days.',
  'record-country':
    'Name a row of the stop’s country, or say in one sentence of a rule or note what the register calls it: “The register writes Burma for Myanmar.”',
  'record-place':
    'Name a row that lists the stop, or say in one sentence of a rule or note how a town of the row and the stop belong together.',
  'record-corrects-nothing':
    'Write “confirms”: the row has the event’s days and place. Or name the row that differs.',
  'quoted-too-much': 'Quote less of this article: a reader needs the sentences that prove a stop.',
  'mark-void':
    'Run the check with --write, which renews the mark of what passes and removes others.',
} as const satisfies Record<string, string>

export type CheckKind = keyof typeof REMEDIES
