import { checksum } from '../../orders/sheet/checksum';
import { isOwnFormula } from '../../orders/sheet/own-formula';
import type { ClientsSheet } from './clients-sheet';

/** Stands for a formula of ClientTier's own in a checksum, as its text differs from row to row. */
export const ownFormulaMark = '=';

/** Returns whether the cells of the table are those that ClientTier wrote. */
export function isAsWritten({ record, standing, area }: ClientsSheet): boolean {
  const columnOf = (id: string) => standing.cells[standing.headers.indexOf(record.headers[id]!)];
  const keys = columnOf('key');
  if (record.isTouched || keys?.length !== record.rows) return false;
  return Object.entries(record.checksums).every(([id, sum]) => {
    const formula = record.formulas?.[id];
    const cells = columnOf(id)?.map((cell, row) =>
      formula !== undefined && isOwnFormula(cell, [formula], area.top + 2 + row, area.top + 1)
        ? ownFormulaMark
        : cell,
    );
    return cells !== undefined && checksum(keys, cells) === sum;
  });
}
