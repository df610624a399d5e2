import { use, useEffect } from 'react'
import { text } from '../text/text.ts'
import { DataSourceContext } from '../ui/data-source.ts'

/**
 * Names the browser's tab after what is shown, the most particular first, and last whose it is: a dataset
 * that did not come with the site does not bear the program's name.
 */
export function useDocumentTitle(stop: string | null, dataset: string): void {
  const publisher = use(DataSourceContext)?.name ?? text.product
  useEffect(
    function nameTab() {
      document.title = [stop, dataset, publisher].filter((part) => part !== null).join(' · ')
    },
    [stop, dataset, publisher],
  )
}
