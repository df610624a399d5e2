import type { RestHeights, SheetRest } from './sheet-rests.ts'

/**
 * The heights of the sheet's rests in pixels, read from its styles, which alone say them: `--peek`,
 * `--half` and `--full`, in percent of the height above the days or in rem.
 * @throws Error where the styles say something else
 */
export function restHeights(sheet: HTMLElement): RestHeights {
  const styles = getComputedStyle(sheet)
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const available = heightAboveDays(sheet.parentElement)
  const heightOf = (rest: SheetRest) =>
    inPixels(styles.getPropertyValue(`--${rest}`).trim(), available, rem)
  return { peek: heightOf('peek'), half: heightOf('half'), full: heightOf('full') }
}

/**
 * A length of the styles in pixels.
 * @param whole what percents are of, in pixels
 */
export function inPixels(length: string, whole: number, rem: number): number {
  const [, amount = '', unit] = /^([\d.]+)(%|rem)$/.exec(length) ?? []
  if (unit === undefined) throw new Error(`"${length}" is no height in percent or rem.`)
  return Number(amount) * (unit === '%' ? whole / 100 : rem)
}

/** The height that the sheet and the map share, in pixels: from the page's top to the days. */
function heightAboveDays(page: HTMLElement | null): number {
  const days = page?.querySelector('.time')
  if (page == null || days == null) return window.innerHeight
  return days.getBoundingClientRect().top - page.getBoundingClientRect().top
}
