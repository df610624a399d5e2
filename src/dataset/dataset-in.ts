import { baseLanguage } from './known-language.ts'
import { lookUp } from './localized-text.ts'
import type { Dataset, Stop } from './model.ts'
import { titledArticle } from './titled-article.ts'

/**
 * The dataset as readers of a language are shown it: stops by their names in that language, where the
 * dataset has them, and so what stands for the titles of articles that print none. In its own language a
 * stop goes by the name that the sources print, also where `names` corrects it: a reader has to find it
 * again in the quotations.
 * @param language a BCP 47 tag
 */
export function datasetIn(dataset: Dataset, language: string): Dataset {
  if (baseLanguage(language) === baseLanguage(dataset.language)) return dataset
  return {
    ...dataset,
    articles: dataset.articles.map(({ titles, ...article }) =>
      titles === undefined
        ? article
        : titledArticle({ ...article, title: titles }, language, dataset.language),
    ),
    stops: dataset.stops.map((stop) => stopIn(stop, language)),
  }
}

function stopIn(stop: Stop, language: string): Stop {
  return { ...stop, name: lookUp(stop.names, language) ?? stop.printedName }
}
