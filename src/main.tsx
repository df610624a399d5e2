import './app/styles.css'
import { siteEdition } from './app/edition.ts'
import { start } from './app/start.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id "root" to draw in.')
void start(root, siteEdition(import.meta.env.BASE_URL))
