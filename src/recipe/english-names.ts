import groups from './tables/english-names.json' with { type: 'json' }
import byCountry from './tables/english-names-by-country.json' with { type: 'json' }

/** Names as English-language newspapers print them; null leaves the place out. Written by hand. */
type Names = Readonly<Record<string, string | null>>

const names: Names = Object.assign({}, ...Object.values(groups))

/** Where two places of one name in the sources are called differently. */
const exceptions: Readonly<Record<string, Names>> = byCountry

/**
 * The name to print for a place that Natural Earth or GeoNames calls `raw`, in the country with
 * that ISO 3166-1 alpha-2 code. Null for places that get no label: districts listed as towns,
 * second entries of a place, historic names.
 */
export function englishName(raw: string, country: string): string | null {
  const written = withPlainApostrophes(raw)
  const exception = exceptions[written]?.[country]
  if (exception !== undefined) return exception
  const known = names[written]
  if (known !== undefined) return known
  const tidy = withWordSpaces(written.replace(/^'/, ''))
  const name = names[tidy] === undefined ? tidy : names[tidy]
  if (name === null) return null
  // GeoNames lists the emirates' municipalities as "Ajman City" beside the towns themselves.
  if (country === 'AE' && name.endsWith('City')) return null
  return country === 'IL' || country === 'PS' ? withPressSpelling(name) : name
}

function withPlainApostrophes(name: string): string {
  return name.normalize('NFC').replace(/[‘’ʻʼ`]/g, "'")
}

/** Natural Earth has names run together: "KfarYona". Capitals after a prefix are right: "HaGalil". */
function withWordSpaces(name: string): string {
  return name.replace(/(?<!Ha|Le|Ba|Mac|Mc|El)(?<=[a-z])(?=[A-Z])/g, ' ')
}

/** Beginnings of names that GeoNames transliterates by scholarly rules and newspapers do not. */
function withPressSpelling(name: string): string {
  return name
    .replace(/^Qiryat /, 'Kiryat ')
    .replace(/^Kefar /, 'Kfar ')
    .replace(/^Bayt /, 'Beit ')
    .replace(/^Dayr /, 'Deir ')
    .replace(/^Bet (?=[A-Z])/, 'Beit ')
}
