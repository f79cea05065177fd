import { decidedByHand } from '../../overrides/decided-by-hand';
import { overrideColumns, type OverrideColumn } from '../../overrides/override-row';
import { readOverrides, type OverridesRead } from '../../overrides/read-overrides';
import { formatOfOverrides } from '../../overrides/sheet/lay-out-overrides';
import { keyHeader, overridesKey, type OverridesRecord } from '../../overrides/sheet/overrides-record';
import { sheetColumn, type CustomerRange } from '../../sheet/customer-range';
import type { DecidedByHand } from '../../sheet/override';
import { SheetProblem } from '../../sheet/problem';
import type { Question } from '../../sheet/question';
import { areaOf, areaProperties } from '../office/area';
import { readColumns } from '../office/read-columns';
import { runSliced } from '../office/run-sliced';
import { cellOfList, readListTable, type ListKind, type ListTable, type PlacedList } from './read-list-table';

/** The table of *Overrides*. */
export const overridesKind: ListKind<OverrideColumn> = {
  setting: overridesKey,
  columns: overrideColumns,
  compared: overrideColumns,
  dropDown: 'reason',
  problems: { columnGone: 'overridesColumnGone', noRoom: 'overridesNoRoom' },
  formatOf: formatOfOverrides,
};

/** The table of *Overrides* as it was read. */
export interface OverridesTable extends ListTable<OverrideColumn>, OverridesRead {}

/** Reads the table of *Overrides*. */
export async function readOverridesTable(
  context: Excel.RequestContext,
  place: PlacedList,
): Promise<OverridesTable> {
  const table = await readListTable(context, overridesKind, place);
  return { ...table, ...readOverrides(table.cells, cellOfList(place, table)) };
}

/** The clients to decide about, and the keys of those whose segment goes back. */
interface ToDecide {
  readonly range: CustomerRange;
  readonly headers: readonly string[];
  readonly question: Pick<Question, 'model' | 'repeated'>;
  readonly goesBack: readonly string[];
}

/**
 * Reads which segments of a list *Overrides* says are set by hand.
 *
 * @returns undefined if the sheet is gone, or if the list has no column by which its rows know the clients
 * @throws SheetProblem if a client's segment is to go back but no column says who the clients are
 */
export async function readDecidedByHand(
  context: Excel.RequestContext,
  record: OverridesRecord,
  { range, headers, question, goesBack }: ToDecide,
): Promise<DecidedByHand | undefined> {
  const { workbook } = context;
  const key = keyHeader(record, headers, undefined);
  if (key === undefined && goesBack.length > 0)
    throw new SheetProblem('overridesNoKey', { sheet: range.sheetName });
  const table = workbook.tables.getItemOrNullObject(record.table).load('name,worksheet/id,worksheet/name');
  const sheets = workbook.worksheets.load('items/name');
  await context.sync();
  if (table.isNullObject || key === undefined) return undefined;
  const whole = table.getRange().load(areaProperties);
  await context.sync();
  const { id: sheetId, name: sheetName } = table.worksheet;
  const { rows } = await readOverridesTable(context, { sheetId, sheetName, record, area: areaOf(whole) });
  const [keys] = await readColumns(
    context,
    workbook.worksheets.getItem(range.sheetId),
    { top: range.top + 1, rows: range.rows },
    [{ column: sheetColumn(range, headers.indexOf(key)), member: 'values' }],
  );
  const of = {
    list: range.sheetName,
    model: question.model.id,
    sheets: sheets.items.map(({ name }) => name),
  };
  return runSliced(decidedByHand(rows, keys!, of, goesBack, question.repeated === 'added'));
}
