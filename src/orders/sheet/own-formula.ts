import type { CellValue } from '../../sheet/cells/cell';
import { formulaAt, goneReference } from './clients-formulas';

const rangeOfColumn = /(?:'(?:[^']|'')*'|[^\s'!"(),&=<>*/+-]+)!\$([A-Z]+)\$\d+:\$\1\$\d+/g;
const fixedCell = /\$[A-Z]+\$(\d+)/g;

/**
 * Returns a formula without what Excel changes in it as rows come and go among the orders, their sheet gets another
 * name, or the day above the table moves: the column stays of `Orders!$C$2:$C$9`, and nothing of a cell above the table.
 *
 * @param headerRow The sheet row of the table's header, as Excel counts
 */
const unplaced = (formula: string, headerRow: number) =>
  formula
    .replace(rangeOfColumn, '!$$$1')
    .replace(fixedCell, (cell: string, row: string) => (Number(row) < headerRow ? '$' : cell));

/**
 * Returns whether a cell holds one of these formulas of ClientTier's, wherever Excel has moved what it refers to.
 *
 * @param formulas With `{row}` for the row of the sheet: as they were written, and as they would be written now
 * @param row The sheet row of the cell, as Excel counts
 */
export function isOwnFormula(
  cell: CellValue | undefined,
  formulas: readonly (string | undefined)[],
  row: number,
  headerRow: number,
): boolean {
  if (typeof cell !== 'string' || !cell.startsWith('=')) return false;
  const written = formulas.flatMap((formula) => (formula === undefined ? [] : [formulaAt(formula, row)]));
  if (written.includes(cell)) return true;
  const found = written.length > 0 ? unplaced(cell, headerRow) : '';
  const isGone = found.includes(goneReference);
  return written.some((formula) => {
    const wanted = unplaced(formula, headerRow);
    return wanted === found || (isGone && mayBecome(wanted, found));
  });
}

/** Returns whether two formulas differ only in references that are gone from the second. */
function mayBecome(formula: string, found: string): boolean {
  const parts = (text: string) => text.split(anyReference);
  const [before, after] = [parts(formula), parts(found)];
  return (
    before.length === after.length &&
    before.every(
      (part, index) => part === after[index] || (index % 2 === 1 && after[index] === goneReference),
    )
  );
}

/** A reference as `unplaced` leaves it: `!$C`, `$A5`, `$`. Splitting by it puts references at odd places. */
const anyReference = /(#REF!|!?\$[A-Z]*\d*)/;
