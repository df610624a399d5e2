import { parse, type Token } from '@messageformat/parser'

/** What a message is told: a number to count with, or anything that is printed as it stands. */
export type ArgumentKind = 'number' | 'choice' | 'text'

/**
 * The arguments that a message names, in the order in which it names them.
 * @param message in ICU MessageFormat
 * @throws Error when it is not
 */
export function argumentsOf(message: string): ReadonlyMap<string, ArgumentKind> {
  const kinds = new Map<string, ArgumentKind>()
  for (const token of tokensOf(message)) {
    if (token.type === 'content' || token.type === 'octothorpe') continue
    const kind = kindOf(token)
    // A number that is also printed as it stands is still a number.
    if (kind !== 'text' || !kinds.has(token.arg)) kinds.set(token.arg, kind)
  }
  return kinds
}

/** All tokens of a message, those within a choice after it. */
export function tokensOf(message: string): readonly Token[] {
  return withInner(parse(message))
}

function withInner(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) =>
    'cases' in token ? [token, ...token.cases.flatMap((one) => withInner(one.tokens))] : [token],
  )
}

function kindOf(token: Exclude<Token, { type: 'content' | 'octothorpe' }>): ArgumentKind {
  if (token.type === 'argument') return 'text'
  return token.type === 'select' ? 'choice' : 'number'
}
