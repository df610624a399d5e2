import { writeFileSync } from 'node:fs'
import { jsonSchemaText } from './json-schema.ts'

/** Writes the published JSON Schema: run `npm run schema` after a change of the format. */
writeFileSync(new URL('../../public/dataset.schema.json', import.meta.url), jsonSchemaText())
