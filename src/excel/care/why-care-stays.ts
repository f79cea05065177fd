import { columnsOfUser } from '../../care/sheet/care-columns';
import { settingTables, type CareTable } from '../../care/sheet/care-input';
import { checksumOf, hashOfRows, type RecordedColumn } from '../../care/sheet/care-record';
import { blockOnSheet, cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import type { SheetProblem } from '../../sheet/problem';
import { hashOfCell, holdsFormula } from '../../summary/sheet/cell-hash';
import { cellsOfHers } from '../../summary/sheet/changes';
import { below, isInArea, rightOf, type Area } from '../office/area';
import { whySheetStays, type Hers } from '../own/why-sheet-stays';
import { readAround, type UsedCells } from './read-around';
import { enteredRows, type CareFound, type CareSheet, type CareTableRead, type LogSheet } from './find-care';

/**
 * What happens to what the user wrote into the plan if its sheet is deleted: it is lost, or carried over to the next
 * plan.
 */
type Fate = 'lost' | 'carriedOver';

/** Returns the problem that says why the sheet of a plan is not deleted; undefined if it can be. */
export const whyPlanStays = (
  context: Excel.RequestContext,
  found: Pick<CareFound, 'isLocked' | 'sheets'>,
  made: CareSheet,
  fate: Fate,
): Promise<SheetProblem | undefined> =>
  whySheetStays(context, found, made, {
    tables: Object.values(made.record.tables),
    hers: async () => {
      const used = await readAround(context, made, made.tables.plan?.area);
      return cellsOf([...cellsAround(made, used, made.record.above), ...cellsInTables(made, fate)]);
    },
  });

/** Returns the problem that says why the sheet of the visit log is not deleted; undefined if it can be. */
export const whyLogStays = (
  context: Excel.RequestContext,
  found: Pick<CareFound, 'isLocked' | 'sheets'>,
  log: LogSheet,
  goesToo: string,
): Promise<SheetProblem | undefined> =>
  whySheetStays(context, found, log, {
    tables: [log.record.table, ...(log.record.topics ? [log.record.topics.table] : [])],
    goesToo,
    isOwnName: (name) => name === log.record.topics?.name,
    hers: async () => {
      const used = await readAround(context, log, log.table.area);
      const { area, formulas } = log.table;
      const filled = formulas.flatMap((cells, index) =>
        cells.flatMap((cell, row) =>
          row === 0 || cell === '' ? [] : [cellOnSheet(log.sheetName, area.top + row, area.left + index)],
        ),
      );
      return cellsOf([
        ...cellsAround({ ...log, tables: { plan: log.table } }, used, log.record.above),
        ...filled,
      ]);
    },
  });

const cellsOf = (found: readonly string[]): Hers | undefined =>
  found.length > 0 ? { why: 'cells', found } : undefined;

interface Around {
  readonly sheetName: string;
  readonly tables: { readonly [Table in CareTable]?: CareTableRead };
}

/** Returns cells outside the tables that are not as ClientTier wrote them. */
function cellsAround(
  { sheetName, tables }: Around,
  { formulas, values }: UsedCells,
  above: CareSheet['record']['above'],
): string[] {
  const bodies = Object.values(tables).map(({ area }) => area);
  const headers = above.cells.map(([row, column]) => `${row} ${column}`);
  const isOfTable = (row: number, column: number) =>
    bodies.some((area) => isInArea(area, row, column)) && !headers.includes(`${row} ${column}`);
  const outside = (rows: UsedCells['formulas']) =>
    rows.map((cells, row) => cells.map((cell, column) => (isOfTable(row, column) ? '' : cell)));
  return cellsOfHers(above, { formulas: outside(formulas), values: outside(values) }).map(({ row, column }) =>
    cellOnSheet(sheetName, row, column),
  );
}

/** Returns the user's cells in the tables of the plan. */
function cellsInTables({ record, tables, sheetName }: CareSheet, fate: Fate): string[] {
  const { plan } = tables;
  if (!plan) return [];
  const whole = (area: Area, left = area.left, right = rightOf(area) - 1) =>
    blockOnSheet(sheetName, { top: area.top, bottom: below(area) - 1, left, right });
  const changed = settingTables.flatMap((id, index) => {
    const table = tables[id];
    const isChanged = fate === 'lost' && table && hashOfRows(enteredRows(table)) !== record.proposed[index];
    return isChanged ? [whole(table.area)] : [];
  });
  if (plan.area.columns !== record.columns.length) return [...changed, whole(plan.area)];
  const clients = plan.formulas[record.columns.findIndex(({ id }) => id === 'client')]!.slice(1);
  const columns = record.columns.flatMap((column, index) => {
    const cells = { formulas: plan.formulas[index]!, values: plan.values[index]! };
    const isOurs = isAsWritten(column, cells, clients, fate);
    const at = plan.area.left + index;
    return isOurs ? [] : [whole(plan.area, at, at)];
  });
  return [...changed, ...columns];
}

type Cells = Readonly<Record<'formulas' | 'values', readonly CellValue[]>>;

function isAsWritten(
  column: RecordedColumn,
  cells: Cells,
  clients: readonly CellValue[],
  fate: Fate,
): boolean {
  const [header, ...entered] = cells.formulas;
  if (header !== column.header) return false;
  const read = entered.map((formula, row) => ({ formula, value: cells.values[row + 1]! }));
  if (columnsOfUser.some((id) => id === column.id))
    // If the cells are carried over to the next plan, only a formula keeps the sheet: of a formula, only the value
    // could be carried over.
    return read.every((cell) => (fate === 'lost' ? cell.formula === '' : !holdsFormula(cell)));
  if (column.formula === undefined) return checksumOf(clients, entered) === column.checksum;
  return read.every((cell) => cell.formula === '' || hashOfCell(cell) === column.formula);
}
