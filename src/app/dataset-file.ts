/** The whole dataset, with all its languages: what people download, cite and check. */
export const DATASET_FILE = 'dataset.geojson'

/**
 * The dataset with the texts of one language alone, which a site has beside the whole where the dataset
 * speaks several.
 * @param language one of the site's, a BCP 47 tag
 * @returns the file's path under the site's root
 */
export function datasetFileIn(language: string): string {
  return `dataset.${language}.geojson`
}
