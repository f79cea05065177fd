import { cellAddress, quotedSheetName } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { areaOf, areaProperties, below, isSameArea } from '../office/area';
import { lookAtFilters } from '../office/filters';
import { readColumns } from '../office/read-columns';
import { runSliced } from '../office/run-sliced';
import { firstNotAsWritten } from '../own/restore/restored-cells';
import { firstWithoutClient } from './first-without-client';
import type { Journal } from '../run/journal/journal';
import { lookForColumns } from '../run/put-back/located-columns';

/**
 * Checks that the columns of a run are in their place and hold what it wrote, and that each client is still there: what
 * stood beside a client before the run would otherwise come back beside nobody, or beside another client.
 *
 * @throws SheetProblem that says which cell was changed, or why the sheet cannot be written to
 */
export async function requireColumnsAsWritten(
  context: Excel.RequestContext,
  journal: Journal,
): Promise<void> {
  const { columns, sheetName, table: { name: tableName } = {} } = journal;
  const sheet = context.workbook.worksheets
    .getItemOrNullObject(journal.sheetId)
    .load('name,protection/protected');
  const locate = lookForColumns(context, sheet, journal, { rows: {} });
  const requireUnfiltered = lookAtFilters(sheet, sheetName);
  const table = tableName === undefined ? undefined : sheet.tables.getItemOrNullObject(tableName);
  const whole = table?.getRange().load(areaProperties);
  await context.sync();

  if (sheet.isNullObject) throw new SheetProblem('sheetNotFound', { sheet: sheetName });
  if (sheet.protection.protected) throw new SheetProblem('protectedSheet', { sheet: sheet.name });
  requireUnfiltered();
  const changed = (row: number, column: number) =>
    new SheetProblem('changedSinceRun', {
      cell: `${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`,
    });
  const located = locate();
  for (const { role, area } of columns) {
    const place = located[role]?.place;
    if (!place || !isSameArea(place, area)) throw changed(area.top, area.left);
  }
  const { area } = columns[0]!;
  if (table?.isNullObject || (whole && areaOf(whole).columns !== columnsOfTable(journal))) {
    throw changed(area.top, area.left);
  }
  // Reads down to the table's end, because deleting a new column of a table also deletes what was typed below the
  // clients.
  const bottom = whole ? below(areaOf(whole)) : 0;
  const rows = Math.max(...columns.map(({ previous }) => previous.length), bottom - area.top);
  const asked = columns.map((column) => ({ column: column.area.left, member: 'formulas' as const }));
  const labels = journal.read.slice(0, journal.labels);
  const askedLabels = labels.map(({ column }) => ({ column, member: 'values' as const }));
  const now = await readColumns(context, sheet, { top: area.top, rows }, [...asked, ...askedLabels]);
  for (const [index, { role, previous, isNew }] of columns.entries()) {
    const written = { inputs: journal.toWrite[role], modelId: journal.written.modelId };
    const end = isNew ? rows : previous.length;
    const cells = now[index]!.slice(0, end);
    const other = await runSliced(firstNotAsWritten(written, cells, previous));
    if (other !== undefined) throw changed(area.top + other, columns[index]!.area.left);
  }
  const former = columns.flatMap(({ isNew, previous }) => (isNew ? [] : [previous]));
  const gone = await runSliced(
    firstWithoutClient(
      labels.map(({ cells }) => cells),
      now.slice(columns.length),
      (row) => former.some((cells) => cells[row] !== ''),
    ),
  );
  if (gone) throw changed(area.top + gone.row, labels[gone.label]!.column);
}

const columnsOfTable = ({ table, columns }: Journal) =>
  table!.columns + columns.filter(({ isNew }) => isNew).length;
