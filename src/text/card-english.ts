import { count } from './counting.ts'
import { stopEnglish as english } from './stop-english.ts'

/** What stands on the pictures that previews of a page show, in English. */
export const cardEnglish = {
  language: english.language,
  product: english.product,
  kind: english.kind,

  /** Over a stop's name: what the picture is from. */
  from: (title: string) => `${english.product} · ${title}`,
  facts: (parts: readonly string[]) => parts.join(' · '),
  within: english.panel.within,
  inferred: english.panel.inferred,
  oneOf: (reports: number, days: string) => `1 of ${count(reports, 'report', 'reports')}, ${days}`,
  onlyCountry: (country: string) => `Articles name only ${country}`,
  difference: english.panel.difference,
  noReports: 'No reports',
  whole: (stops: number, reports: number) =>
    `${count(stops, 'stop', 'stops')}, ${count(reports, 'report', 'reports')}`,
  source: (parts: readonly string[]) => parts.join(', '),
  quoted: (title: string) => `“${title}”`,

  /** The map's credit as its licences ask for it, without the links that a picture cannot have. */
  ground: '© OpenStreetMap contributors · GeoNames (CC BY 4.0) · Natural Earth',

  /** What the picture shows, for who cannot see it. */
  mapOf: (name: string) => `Map with ${name} marked.`,
  mapOfAll: 'Map of all stops.',
  mapOfSome: (stops: number) => `Map of ${count(stops, 'stop', 'stops')}.`,
  sentence: (text: string) => (/[.!?…]["”’»)\]]*$/u.test(text) ? text : `${text}.`),
  fromSource: (quotation: string, source: string) => `${quotation} (${source})`,
} as const
