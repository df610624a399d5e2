import type { DatasetIndex } from '../../dataset/dataset-index.ts'
import { textIn } from '../../dataset/localized-text.ts'
import type { Dataset } from '../../dataset/model.ts'
import { buildText as text } from '../../text/parts.ts'
import { escapeHtml } from '../escape-html.ts'
import { eventHtml } from '../event-html.ts'
import { eventName } from '../event-words.ts'
import { listedEvents } from '../listed-events.ts'

/**
 * All that is reported as plain HTML, by day, for where no script runs: many mail programs show an
 * attachment so, and a reader of it must not be left with a blank page.
 */
export function readableDataset(dataset: Dataset, index: DatasetIndex): string {
  const { language } = dataset
  return [
    `<h1 dir="auto">${escapeHtml(textIn(dataset.title, language, language))}</h1>`,
    `<p dir="auto">${escapeHtml(textIn(dataset.description, language, language))}</p>`,
    `<p>${escapeHtml(text.machine.withoutScript)}</p>`,
    ...listedEvents(dataset).map(
      ({ stop, event }) =>
        `<section>\n<h2 dir="auto">${escapeHtml(eventName(dataset, stop, event))}</h2>\n` +
        `${eventHtml(dataset, index, { stop, event })}\n</section>`,
    ),
  ].join('\n')
}
