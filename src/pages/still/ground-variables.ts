import {
  type BasemapTheme,
  DARK_THEME,
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

/** The styles that give these variables their colours. */
export function groundVariables(): string {
  return (
    `:root{${declarations(LIGHT_THEME)}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${declarations(DARK_THEME)}}}`
  )
}

function variablesFor(theme: BasemapTheme): BasemapTheme {
  const colours = coloursOf(theme).map(([name]) => [name, `var(--ground-${name})`])
  return { ...theme, ...Object.fromEntries(colours) }
}

function nameVariable(kind: string): string {
  return `var(--ground-name-${kind})`
}

function declarations(theme: BasemapTheme): string {
  return [
    ...coloursOf(theme).map(([name, colour]) => `--ground-${name}:${colour}`),
    ...Object.entries(theme.names).map(([kind, colour]) => `--ground-name-${kind}:${colour}`),
  ].join(';')
}

function coloursOf(theme: BasemapTheme): readonly (readonly [name: string, colour: string])[] {
  const { names: _names, fontFamily: _fontFamily, ...colours } = theme
  return Object.entries(colours)
}
