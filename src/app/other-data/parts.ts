/* What is loaded, in one file, once a dataset is asked for that did not come with the site. */
export { DropSign } from './DropSign.tsx'
export { openFile } from './open-file.ts'
export { openLinked } from './open-linked.tsx'
export { RefusedFile } from './RefusedFile.tsx'
