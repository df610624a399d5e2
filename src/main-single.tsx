import './app/styles.css'
import { fileEdition } from './app/file-edition.ts'
import { start } from './app/start.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element with the id "root" to draw in.')
void start(root, fileEdition(document))
