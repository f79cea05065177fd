import { columnLetters } from '../../sheet/cells/cell';
import type { Block, CellFormat, SummaryCell } from '../layout';
import { text } from './text-cells';

/** The name of a row or column of a grid, and its format. */
export interface GridLine extends CellFormat {
  readonly input: string;
}

/** The content of one cell of a grid. */
export type GridCell = Omit<SummaryCell, 'row' | 'column'>;

/** Returns the address of a cell of the grid with this heading, for formulas: `$C7`. Rows and columns count from 0. */
export const gridCell = (top: number, down: number, across: number): string =>
  `$${columnLetters(across + 1)}${top + 3 + down}`;

/**
 * Lays out a heading, and below it a grid: a row for each name in `down`, a column for each in `across`.
 *
 * @param top the row of the heading, zero-based
 * @param cellAt returns the cell of a row and a column, both counted from 0; undefined for none
 */
export function layOutGrid(
  top: number,
  heading: string,
  { down, across }: { readonly down: readonly GridLine[]; readonly across: readonly GridLine[] },
  cellAt: (down: number, across: number) => GridCell | undefined,
): Block {
  const first = top + 2;
  return {
    cells: [
      text(top, 0, heading, 'heading'),
      ...across.map((line, index): SummaryCell => ({ ...line, row: top + 1, column: index + 1 })),
      ...down.flatMap((line, row): SummaryCell[] => [
        { ...line, row: first + row, column: 0 },
        ...across.flatMap((_, column) => {
          const cell = cellAt(row, column);
          return cell ? [{ ...cell, row: first + row, column: column + 1 }] : [];
        }),
      ]),
    ],
    bottom: first + down.length,
  };
}
