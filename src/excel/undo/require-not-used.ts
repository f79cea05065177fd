import { refersTo, saysName, saysSheet, type ReferredColumns } from '../../sheet/cells/formula-references';
import { SheetProblem } from '../../sheet/problem';
import {
  formulasOutside,
  isFormula,
  type AreaOnSheet,
  type FormulaCell,
} from '../office/formulas-in-workbook';
import type { Journal } from '../run/journal/journal';
import type { DoneRun } from '../run/write-segments';

/**
 * Checks that no formula uses what undoing a run deletes: its new columns, and the sheet and names that it added for
 * the policy.
 *
 * @throws SheetProblem with the cell of such a formula, or if the workbook is too large to search all of it
 */
export async function requireNotUsed(context: Excel.RequestContext, run: DoneRun): Promise<void> {
  const { journal, policy } = run;
  const target = newColumns(journal);
  const names =
    journal.policy?.names.flatMap(([name, formula]) => (formula === undefined ? [name] : [])) ?? [];
  const added = policy?.isNewSheet ? policy.sheetName : undefined;
  if (target.columns.length === 0 && names.length === 0) return;
  const isUsed = ({ formula, sheet }: FormulaCell) =>
    refersTo(formula, sheet, target) ||
    (added !== undefined && saysSheet(formula, added)) ||
    names.some((name) => saysName(formula, name));
  const blocks = formulasOutside(context, cellsOfRun(run));
  let step = await blocks.next();
  for (; !step.done; step = await blocks.next()) {
    const used = step.value.find(isUsed);
    if (used) throw new SheetProblem('usedSinceRun', { cell: used.cell });
  }
  if (step.value.isPartial) throw new SheetProblem('tooLargeToUndo', {});
}

/** Returns the cells with formulas of the run: its columns, and the formulas that it wrote for the policy. */
function cellsOfRun({ journal: { sheetName, columns }, policy }: DoneRun): AreaOnSheet[] {
  const layouts = policy ? [...policy.inPlace, ...policy.anew] : [];
  return [
    ...columns.map(({ area, previous }) => ({ sheetName, area: { ...area, rows: previous.length } })),
    ...layouts
      .flatMap(({ cells }) => cells)
      .filter(({ input }) => isFormula(input))
      .map(({ row: top, column: left }) => ({
        sheetName: policy!.sheetName,
        area: { top, left, rows: 1, columns: 1 },
      })),
  ];
}

/** Returns the columns that undoing the run deletes. */
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
