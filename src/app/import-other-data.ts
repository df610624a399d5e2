import { withText } from '../text/text.ts'

/** Loads what shows datasets that did not come with the site: most readers see no other. */
export function importOtherData() {
  return withText(['otherData'], import('./other-data/parts.ts'))
}
