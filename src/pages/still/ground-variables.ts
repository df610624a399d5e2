import {
  BASEMAP_THEMES,
  type BasemapTheme,
  LIGHT_THEME,
  type NameColours,
} from '../../basemap/theme.ts'

/** The theme whose colours are variables, so that one drawing serves by day and by night. */
export const VARIABLE_THEME: BasemapTheme = {
  ...variablesFor(LIGHT_THEME),
  names: Object.fromEntries(
    Object.keys(LIGHT_THEME.names).map((kind) => [kind, nameVariable(kind)]),
  ) as unknown as NameColours,
  fontFamily: LIGHT_THEME.fontFamily,
}

/**
 * The styles that give these variables their colours, by the scheme of the page or of the picture that
 * they stand in; with more contrast where the reader wishes for it.
 */
export function groundVariables(): string {
  const strong = declarations(BASEMAP_THEMES.more)
  return (
    `:root{${declarations(BASEMAP_THEMES.usual)}}` +
    `@media screen{:root[data-contrast=more]{${strong}}}` +
    `@media screen and (prefers-contrast:more){:root{${strong}}}`
  )
}

function variablesFor(theme: BasemapTheme): BasemapTheme {
  const colours = coloursOf(theme).map(([name]) => [name, `var(--ground-${name})`])
  return { ...theme, ...Object.fromEntries(colours) }
}

function nameVariable(kind: string): string {
  return `var(--ground-name-${kind})`
}

function declarations({ light, dark }: Record<'light' | 'dark', BasemapTheme>): string {
  const byNight = new Map(namedColours(dark))
  return namedColours(light)
    .map(([name, colour]) => `${name}:light-dark(${colour},${byNight.get(name)})`)
    .join(';')
}

function namedColours(
  theme: BasemapTheme,
): readonly (readonly [variable: string, colour: string])[] {
  return [
    ...coloursOf(theme).map(([name, colour]) => [`--ground-${name}`, colour] as const),
    ...Object.entries(theme.names).map(
      ([kind, colour]) => [`--ground-name-${kind}`, colour] as const,
    ),
  ]
}

function coloursOf(theme: BasemapTheme): readonly (readonly [name: string, colour: string])[] {
  const { names: _names, fontFamily: _fontFamily, ...colours } = theme
  return Object.entries(colours)
}
