import type { MergedDown } from '../sheet/cells/merged-down';
import type { CellValue } from '../sheet/cells/cell';
import { clientCell, sheetColumn, type CustomerRange } from '../sheet/customer-range';

/** A list of orders on one sheet, with the cells that were read. */
export interface OrderSheet {
  /** The place of the list; its rows are order lines. */
  readonly range: CustomerRange;
  readonly headers: readonly string[];
  /** The cells of each column, one per line, by column index. */
  readonly cells: ReadonlyMap<number, readonly CellValue[]>;
  /** The cells that are merged over several lines; client, date and number are filled in. */
  readonly merged?: readonly MergedDown[];
  /** The number formats by column index, as far as they were read. */
  readonly formats?: ReadonlyMap<number, readonly CellValue[]>;
}

/** Returns the address of a cell of the list, with its sheet: `Orders!C14`. */
export const cellOfLine = ({ range }: OrderSheet, line: number, column: number) =>
  clientCell(range, line, sheetColumn(range, column));
