import { writeFileSync } from 'node:fs'
import { languageFile, SOURCE_LANGUAGE } from './language-file.ts'
import { messageTypesText } from './message-types.ts'

/** Writes the types of the messages: run `npm run messages` after a change of English. */
writeFileSync(
  new URL('../messages.ts', import.meta.url),
  messageTypesText(languageFile(SOURCE_LANGUAGE)),
)
