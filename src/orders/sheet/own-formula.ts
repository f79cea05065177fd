import type { CellValue } from '../../sheet/cells/cell';
import { formulaAt, goneReference } from './clients-formulas';

const rangeOfColumn = /(?:'(?:[^']|'')*'|[^\s'!"(),&=<>*/+-]+)!\$([A-Z]+)\$\d+:\$\1\$\d+/g;
const fixedCell = /\$[A-Z]+\$(\d+)/g;

/**
 * Removes from a formula everything that Excel changes when order rows are inserted or deleted, their sheet is renamed,
 * or the day above the table moves. `Orders!$C$2:$C$9` becomes `!$C`; a cell above the table becomes `$`.
 *
 * @param headerRow the sheet row of the table's header, counted from 1
 */
const unplaced = (formula: string, headerRow: number) =>
  formula
    .replace(rangeOfColumn, '!$$$1')
    .replace(fixedCell, (cell: string, row: string) => (Number(row) < headerRow ? '$' : cell));

/**
 * Returns whether a cell holds one of these formulas of ClientTier, even after Excel has changed its references.
 *
 * @param formulas with `{row}` in place of the row's number: as they were written, and as they would be written now
 * @param row the sheet row of the cell, counted from 1
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

/** Returns whether two formulas are equal, apart from references that are `#REF!` in the second. */
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

/**
 * Matches a reference in a result of `unplaced`: `!$C`, `$A5`, `$`. After a split by it, references are at odd indexes.
 */
const anyReference = /(#REF!|!?\$[A-Z]*\d*)/;
