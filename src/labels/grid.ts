import type { Box } from './box.ts'

/** The least side of a cell in pixels: about a card's width, so that a card asks a few cells. */
const LEAST_CELL = 64

/** Cells on a side at most, so that a huge area costs no more memory than a wall of screens. */
const MOST_CELLS = 64

/** Things filed by where they lie, so that only those nearby need be looked at. */
export interface Grid<T> {
  readonly area: Box
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly cells: T[][]
}

/** An empty grid over an area; what lies outside is filed in the cells along its edge. */
export function emptyGrid<T>(area: Box): Grid<T> {
  const width = area.right - area.left
  const height = area.bottom - area.top
  const cell = Math.max(LEAST_CELL, width / MOST_CELLS, height / MOST_CELLS)
  const columns = Math.max(1, Math.ceil(width / cell))
  const rows = Math.max(1, Math.ceil(height / cell))
  return { area, cell, columns, rows, cells: Array.from({ length: columns * rows }, () => []) }
}

/** Files `thing` under every cell that its `extent` touches. */
export function fileUnder<T>(grid: Grid<T>, extent: Box, thing: T): void {
  const lastRow = rowOf(grid, extent.bottom)
  const lastColumn = columnOf(grid, extent.right)
  for (let row = rowOf(grid, extent.top); row <= lastRow; row += 1) {
    for (let column = columnOf(grid, extent.left); column <= lastColumn; column += 1) {
      grid.cells[row * grid.columns + column]?.push(thing)
    }
  }
}

/** Whether `test` holds for any thing near; what lies in several cells is asked repeatedly. */
export function isAnyNear<T>(grid: Grid<T>, extent: Box, test: (thing: T) => boolean): boolean {
  const lastRow = rowOf(grid, extent.bottom)
  const lastColumn = columnOf(grid, extent.right)
  for (let row = rowOf(grid, extent.top); row <= lastRow; row += 1) {
    for (let column = columnOf(grid, extent.left); column <= lastColumn; column += 1) {
      if (grid.cells[row * grid.columns + column]?.some(test)) return true
    }
  }
  return false
}

function columnOf(grid: Grid<unknown>, x: number): number {
  return within(Math.floor((x - grid.area.left) / grid.cell), grid.columns)
}

function rowOf(grid: Grid<unknown>, y: number): number {
  return within(Math.floor((y - grid.area.top) / grid.cell), grid.rows)
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index))
}
