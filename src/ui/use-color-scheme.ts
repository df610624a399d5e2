import { useMediaQuery } from './use-media-query.ts'

export type ColorScheme = 'light' | 'dark'

/** The scheme that the reader's system asks for; follows it while the page is open. */
export function useColorScheme(): ColorScheme {
  return useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light'
}
