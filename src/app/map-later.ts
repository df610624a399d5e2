import { importMap } from './import-map.ts'
import { laterCode } from './later-code.ts'

/** The map's code. */
export const mapLater = laterCode(importMap)

/** What a map of many stops needs besides. */
export const crowdsLater = laterCode(
  async () => (await (await importMap()).importCrowds()).CROWDING,
)
