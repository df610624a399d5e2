/* Words by which a printed name is taken apart, or is known not to be a person's. */

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Lower-case words that belong to the family name after them. */
export const PARTICLES = wordSet(
  'af al av bin bint da dal de degli dei del della den der des di do dos du e el ibn la las le lo los ter ten und van vom von y zu zum zur',
)

/** The same words with a capital, where a capital one is rarely a given name. */
export const CAPITAL_PARTICLES = wordSet(
  'Abu Al Bin Da De Del Della Den Der Di Dos Du El Ibn La Las Le Los Ter Van Von',
)

/** What may follow a family name, written without its full stop. */
export const SUFFIXES = wordSet('jr sr ii iii iv')

/** Forms of address: with one of them in front a name is printed whole, never as an initial. */
export const HONORIFICS = wordSet(
  'ambassador capt captain col colonel dame dr gen general hon lord madame mr mrs ms prof professor rabbi rep rev sen senator sheikh sir',
)

/** Words of offices, media and companies. In doubt a name is left whole: no part of it is lost. */
export const INSTITUTIONAL = wordSet(
  [
    'agency agencies and associated association authority board broadcasting bureau center centre',
    'channel club commission committee company contributor contributors corp corporation',
    'correspondent correspondents council courier daily department desk division editor editorial',
    'editors embassy for forum foundation gazette gmbh government group guardian herald inc',
    'initiative institute international journal league llc ltd magazine media ministry monitor',
    'mission museum national network news newsletter newspaper newsroom observer of office',
    'organisation organization party post press project radio report reporter reporters review',
    'secretariat service services society staff station team television the times tribune tv union',
    'united university weekly wire wires world writer writers',
  ].join(' '),
)
