import { declarationsIn } from './styles.ts'

/** The colours of the screen in one look, by their names in tokens.css. */
export type Tokens = Readonly<Record<string, string>>

/** The looks that a reader can have. */
export const LOOKS = [
  { scheme: 'light', contrast: 'usual' },
  { scheme: 'dark', contrast: 'usual' },
  { scheme: 'light', contrast: 'more' },
  { scheme: 'dark', contrast: 'more' },
] as const

export type Look = (typeof LOOKS)[number]

/** A pair of colours, by day and by night. */
const PAIR = /light-dark\(((?:[^(),]|\([^()]*\))+), ((?:[^(),]|\([^()]*\))+)\)/g

const USUAL = { selector: ':root', within: '' }
const BY_CHOICE = { selector: ':root[data-contrast="more"]', within: '@media screen' }
const BY_SYSTEM = { selector: ':root', within: '@media screen and (prefers-contrast: more)' }

/** The tokens as the styles have them in a look. */
export function tokensIn({ scheme, contrast }: Look): Tokens {
  const pairs = { ...pairsIn(USUAL), ...(contrast === 'more' ? strongPairs().byChoice : {}) }
  return Object.fromEntries(
    Object.entries(pairs).map(([name, value]) => [
      name,
      value.replace(PAIR, (_, light: string, dark: string) => (scheme === 'light' ? light : dark)),
    ]),
  )
}

/** What more contrast changes, where the reader has chosen it and where the system wishes for it. */
export function strongPairs(): { readonly byChoice: Tokens; readonly bySystem: Tokens } {
  return { byChoice: pairsIn(BY_CHOICE), bySystem: pairsIn(BY_SYSTEM) }
}

function pairsIn(block: { readonly selector: string; readonly within: string }): Tokens {
  return Object.fromEntries(
    declarationsIn('app/tokens.css')
      .filter(({ selector, within, property }) => {
        const isHere = selector === block.selector && within.join(' ') === block.within
        return isHere && property.startsWith('--')
      })
      .map(({ property, value }) => [property.slice(2), value]),
  )
}
