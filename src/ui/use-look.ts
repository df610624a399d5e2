import { useDisplay } from './display.ts'
import { useMediaQuery } from './use-media-query.ts'

/** What the page looks like, by the reader's choice or the system's. */
export interface Look {
  readonly scheme: 'light' | 'dark'
  readonly contrast: 'usual' | 'more'
}

/** The look for what is drawn by no style sheet; follows choice and system while the page is open. */
export function useLook(): Look {
  const { theme, contrast } = useDisplay()
  const isDarkOutside = useMediaQuery('(prefers-color-scheme: dark)')
  const isMoreOutside = useMediaQuery('(prefers-contrast: more)')
  const isDark = theme === 'system' ? isDarkOutside : theme === 'dark'
  return {
    scheme: isDark ? 'dark' : 'light',
    contrast: contrast === 'more' || isMoreOutside ? 'more' : 'usual',
  }
}
