import { toJsonSchema } from '@valibot/to-json-schema'
import { datasetSchema } from '../dataset/schema.ts'

/**
 * The format as JSON Schema (draft 2020-12), which gives editors completion and checking.
 * Generated from the valibot schema, the one definition; rules that JSON Schema cannot say (a day
 * that no calendar has, references between entries) are left to reading.
 */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'transform', 'finite'],
  })
  const titled = {
    // Without it some editors take the file for an older draft and pass over `prefixItems`.
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...schema,
    title: 'Dateline dataset, format 1',
    description: 'Reported travel: one GeoJSON file whose stops carry the sentences that say so.',
  }
  return `${JSON.stringify(titled, null, 2)}\n`
}
