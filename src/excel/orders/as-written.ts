import { checksum } from '../../sheet/cells/checksum';
import { isOwnFormula } from '../../orders/sheet/own-formula';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import type { ClientsSheet } from './clients-sheet';

/** Replaces ClientTier's own formulas in a checksum, because their text differs from row to row. */
export const ownFormulaMark = '=';

/**
 * Returns what goes into the checksum for a cell in a column with formulas. A blank counts as a formula, because Excel
 * may fill blanks of a table's column with it.
 *
 * @param formulas the formulas of ClientTier that the cell may hold
 * @param row the one-based sheet row of the cell
 */
export const markedCell = (
  cell: CellValue,
  formulas: readonly (string | undefined)[],
  row: number,
  headerRow: number,
): CellValue => (isBlank(cell) || isOwnFormula(cell, formulas, row, headerRow) ? ownFormulaMark : cell);

/** Returns whether the cells of the table are those that ClientTier wrote. */
export function isAsWritten({ record, present, area }: ClientsSheet): boolean {
  const columnOf = (id: string) => present.cells[present.headers.indexOf(record.headers[id]!)];
  const keys = columnOf('key');
  if (record.isTouched || keys?.length !== record.rows) return false;
  return Object.entries(record.checksums).every(([id, sum]) => {
    const formula = record.formulas?.[id];
    const cells = columnOf(id);
    if (!cells) return false;
    const marked = cells.map((cell, row) => markedCell(cell, [formula], area.top + 2 + row, area.top + 1));
    return checksum(keys, formula === undefined ? cells : marked) === sum;
  });
}
