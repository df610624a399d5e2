/**
 * The sections of the page about method and sources, top to bottom. Their ids stand in people's
 * links, as fragments: they stay what they are.
 */
export const ABOUT_SECTIONS = [
  'sources',
  'quotations',
  'days',
  'places',
  'disagreements',
  'record',
  'map',
  'licences',
  'errors',
  'corrections',
] as const

export type AboutSection = (typeof ABOUT_SECTIONS)[number]

/** Whether a text is the id of a section. */
export function isAboutSection(text: string): text is AboutSection {
  return ABOUT_SECTIONS.some((section) => section === text)
}
