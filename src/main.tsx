import './app/styles.css'
import { siteEdition } from './app/edition.ts'
import { keepLater } from './app/keep-later.ts'
import { start } from './app/start.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id "root" to draw in.')
const base = import.meta.env.BASE_URL
const edition = siteEdition(
  base,
  import.meta.env.DATELINE_FILE_MARKS,
  import.meta.env.DATELINE_DATA_HOSTS,
)
void start(root, edition)
keepLater(base, edition.newVersion)
