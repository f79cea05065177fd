import { cellAddress } from '../../../src/sheet/cells/cell';
import type { SheetSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { any, type Counting } from '../user-sheet';
import { countedMark } from './counted-cells';
import { columnsOf, type Made } from './made';

/* What stands beside a client on the sheet of clients who has no orders any more. */

/** Returns whether a row shows what it had before: the same texts and numbers, and for formulas those of this run, or figures. */
export const isAsItStood = (
  made: Made,
  found: SheetSnapshot,
  row: number,
  counting: Counting | undefined,
): boolean =>
  columnsOf(made).every(({ at }) => {
    const standing = made.sheet.cells[row]![at];
    const actual = found.cells[cellAddress(row, at)];
    const isFormula = actual?.formula !== undefined;
    if (standing?.begins) return isFormula;
    if (standing?.counting) return isFormula === (counting !== undefined);
    return !isFormula && (actual?.value ?? '') === (standing?.value ?? '');
  });

/** Gives a client without orders formulas of this run, or the figures that they showed, in place of those of earlier runs. */
export function renewFormulas(
  made: Made,
  found: SheetSnapshot,
  row: number,
  client: string,
  counting: Counting | undefined,
  isMet: boolean,
): void {
  const cells = made.sheet.cells[row]!;
  for (const { at, header } of columnsOf(made)) {
    const { counting: earlier, value: before } = cells[at] ?? {};
    if (!earlier) continue;
    const shown = found.cells[cellAddress(row, at)]?.value ?? '';
    const value = isMet || before === any ? shown : before!;
    made.written.get(client)?.set(header, counting ? countedMark : value);
    cells[at] = counting ? { value, counting } : value === '' ? undefined : { value };
  }
}
