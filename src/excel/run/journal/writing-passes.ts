import { isOwnFormula } from '../../../policy/formulas/own-formula';
import type { CellValue } from '../../../sheet/cells/cell';
import { formatAt } from '../../../sheet/cells/format-runs';
import { segmentRoles, type SegmentRole } from '../../../sheet/segment-role';
import { dateFormat } from '../../../summary/layout';
import { isFormula } from '../../office/formulas-in-workbook';
import type { CellInput } from '../../office/write-cells';
import type { Written } from '../../own/restore/restored-cells';
import type { Journal, JournalColumn } from './journal';

/*
 * If a column of a table is blank or has the same formula in all cells, a formula that is entered into one cell fills
 * the whole column (office-js 2093, 5909, 6745). So a table gets its formulas first, and all other cells, blanks too, in
 * a later request.
 */

/** What one pass over the rows enters into the columns; null leaves a cell unchanged. */
export type Pass = { readonly [Role in SegmentRole]?: readonly CellInput[] };

/**
 * Returns one pass, or two if a table's column gets formulas: the formulas first, then the other cells of that column.
 */
export function passesOf({ table, toWrite, columns }: Journal): readonly Pass[] {
  const withFormulas = columns.filter(({ role }) => table && toWrite[role]!.some(isFormula));
  if (withFormulas.length === 0) return [toWrite];
  const first: { [Role in SegmentRole]?: readonly CellInput[] } = { ...toWrite };
  const second: typeof first = {};
  for (const { role } of columns) second[role] = toWrite[role]!.map(() => null);
  for (const { role, asEntered } of withFormulas) {
    const isConstant = (input: CellInput, row: number) => row > 0 && !isFormula(input);
    first[role] = toWrite[role]!.map((input, row) => (isConstant(input, row) ? null : input));
    second[role] = toWrite[role]!.map((input, row) =>
      isConstant(input, row) ? (input ?? (asEntered[row] === '' ? '' : null)) : null,
    );
  }
  const isNeeded = segmentRoles.some((role) => second[role]?.some((input) => input !== null));
  return isNeeded ? [first, second] : [first];
}

type FilledJournal = Pick<Journal, 'table' | 'toWrite'> & { readonly written: Pick<Written, 'modelId'> };

/** Returns a test of whether Excel itself may have filled a cell of the column with a formula of this run. */
export function filledInto(
  { table, toWrite, written: { modelId } }: FilledJournal,
  { role }: Pick<JournalColumn, 'role'>,
): (cell: CellValue) => boolean {
  const mayFill = table !== undefined && toWrite[role]!.some(isFormula);
  return (cell) => mayFill && isFormula(cell) && isOwnFormula(cell, modelId);
}

/**
 * Returns the number format that a cell gets with its input; null leaves the format unchanged. A number is a day. In a
 * cell with the format Text a formula would become text. A cell without a client now gets back the format that it had before the
 * formula.
 */
export function formatFor({ area, before }: JournalColumn, row: number, input: CellInput): string | null {
  if (input === '' && row >= area.rows) return formatAt(before.formats, row) ?? null;
  if (typeof input === 'number') return dateFormat;
  return isFormula(input) ? 'General' : null;
}
