import { checksum } from '../../orders/sheet/checksum';
import { isOwnFormula } from '../../orders/sheet/own-formula';
import type { ClientsSheet } from './clients-sheet';

/** Replaces ClientTier's own formulas in a checksum, because their text differs from row to row. */
export const ownFormulaMark = '=';

/** Returns whether the cells of the table are those that ClientTier wrote. */
export function isAsWritten({ record, present, area }: ClientsSheet): boolean {
  const columnOf = (id: string) => present.cells[present.headers.indexOf(record.headers[id]!)];
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
