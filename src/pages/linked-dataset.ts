import type { Dataset as LinkedDataset } from 'schema-dts'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import { datasetSpan } from '../itinerary/timetable.ts'
import { buildText as text } from '../text/parts.ts'
import { DATASET_FILE } from './published-files.ts'
import { fileAddress, pageAddress, type SiteAddress } from './site-address.ts'
import { urnOf } from './stable-id.ts'

/**
 * The dataset as schema.org's Dataset. The format has no licence for a dataset as a whole, so none is
 * claimed: `creditText` says whose the quotations are, and `usageInfo` leads to the terms of everything.
 */
export function linkedDataset(dataset: Dataset, site: SiteAddress): LinkedDataset {
  const { language, version, updated, articles, records } = dataset
  const span = datasetSpan(dataset)
  const registers = [...new Set(records.map(({ url }) => url))]
  const sources = [
    ...articles.map(({ id }) => ({ '@id': urnOf(dataset, 'article', id) })),
    ...registers,
  ]
  return {
    '@type': 'Dataset',
    '@id': urnOf(dataset, 'dataset'),
    name: textIn(dataset.title, language, language),
    description: textIn(dataset.description, language, language),
    url: pageAddress(site, 'map'),
    inLanguage: language,
    version,
    dateModified: updated,
    isAccessibleForFree: true,
    ...(span === null ? {} : { temporalCoverage: `${span.start}/${span.end}` }),
    ...(sources.length === 0 ? {} : { isBasedOn: sources }),
    creditText: text.machine.quotationRights,
    usageInfo: `${pageAddress(site, 'about')}#licences`,
    distribution: {
      '@type': 'DataDownload',
      contentUrl: fileAddress(site, DATASET_FILE),
      encodingFormat: 'application/geo+json',
    },
  }
}
