import { cellAddress, quotedSheetName } from '../../sheet/cells/cell';
import { refersTo, saysName, type ReferredColumns } from '../../sheet/cells/formula-references';
import { SheetProblem } from '../../sheet/problem';
import { formulasInWorkbook, isFormula } from '../office/formulas-in-workbook';
import type { Journal } from '../run/journal';
import type { DoneRun } from '../run/write-segments';

/**
 * Makes sure that no formula uses what is deleted when a run is undone: its new columns, and the sheet and names that
 * it added for the policy.
 *
 * @throws SheetProblem with the cell of such a formula
 */
export async function requireNotUsed(context: Excel.RequestContext, run: DoneRun): Promise<void> {
  const { journal, policy } = run;
  const target = newColumns(journal);
  const names =
    journal.policy?.names.flatMap(([name, formula]) => (formula === undefined ? [name] : [])) ?? [];
  const added = policy?.isNewSheet ? `${quotedSheetName(policy.sheetName)}!`.toLowerCase() : undefined;
  if (target.columns.length === 0 && names.length === 0) return;
  const isOwn = (sheet: string, row: number, column: number) =>
    sheet === target.sheetName &&
    journal.columns.some(
      ({ area, previous }) => column === area.left && row >= area.top && row < area.top + previous.length,
    );
  const isUsed = (formula: string, sheet: string) =>
    refersTo(formula, sheet, target) ||
    (added !== undefined && formula.toLowerCase().includes(added)) ||
    names.some((name) => saysName(formula, name));
  for await (const { sheetName: sheet, area, formulas } of formulasInWorkbook(context)) {
    if (sheet === policy?.sheetName) continue;
    formulas.forEach((cells, rowIndex) =>
      cells.forEach((formula, columnIndex) => {
        const [row, column] = [area.top + rowIndex, area.left + columnIndex];
        if (!isFormula(formula) || isOwn(sheet, row, column) || !isUsed(formula, sheet)) return;
        throw new SheetProblem('usedSinceRun', {
          cell: `${quotedSheetName(sheet)}!${cellAddress(row, column)}`,
        });
      }),
    );
  }
}

/** Returns the columns that are taken out if the run is undone. */
function newColumns({ columns, sheetName, table, toWrite }: Journal): ReferredColumns {
  const made = columns.filter(({ isNew }) => isNew);
  return {
    sheetName,
    top: columns[0]!.area.top,
    rows: Math.max(...columns.map(({ area }) => area.rows)),
    columns: made.map(({ area }) => area.left),
    table: table && { name: table.name, headers: made.map(({ role }) => String(toWrite[role]![0] ?? '')) },
  };
}
