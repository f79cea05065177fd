import { blockAddress, cellAddress, quotedSheetName } from '../../sheet/cells/cell';
import type { CustomerRange } from '../../sheet/customer-range';
import { tableColumn } from '../../summary/table-column';
import type { FoundCustomers } from '../find/found-customers';

/** Returns how formulas name a column of the list: as a table's column, otherwise by the cells of the clients. */
export function referenceTo(
  { table, headerRow, area }: FoundCustomers,
  range: CustomerRange,
  column: number,
  rows: number,
) {
  if (table) return tableColumn(table.name, String(headerRow[column - area.left]));
  const block = blockAddress(range.top + 1, column, range.top + rows, column);
  // Also writes a single client's cell as a block, `E2:E2`.
  const whole = rows === 1 ? `${block}:${block}` : block;
  return `${quotedSheetName(range.sheetName)}!${whole.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

/** Returns how formulas name the cell below the clients. */
export const cellBelow = ({ top, sheetName }: CustomerRange, column: number, rows: number) =>
  `${quotedSheetName(sheetName)}!${cellAddress(top + 1 + rows, column).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
