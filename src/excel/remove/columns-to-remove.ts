import { catalogue } from '../../classifier/models/catalogue';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { cellsOfOthers, type RowsByRole } from '../../sheet/record/cells-of-others';
import { sheetColumns, sheetRow } from '../../sheet/customer-range';
import type { EarlierColumn } from '../../sheet/record/earlier-columns';
import { isWhole } from '../../sheet/cells/format-runs';
import { recorded } from '../../sheet/record/segment-record';
import { segmentRoles, type SegmentRole } from '../../sheet/segment-role';
import { isTotalLabel } from '../../sheet/text/total-label';
import { areaOf, areaProperties, below, isSameArea, rangeAt, type Area } from '../office/area';
import { cellsOfOwn } from '../../sheet/candidates/customers-of-candidate';
import type { FoundCustomers } from '../find/found-customers';
import { earlierColumn } from '../read/earlier-column';
import { runSliced } from '../office/run-sliced';
import type { OwnColumns } from '../own/own-names';
import { readColumns } from '../office/read-columns';
import type { MadeColumn } from '../own/take-out-columns';

/**
 * Returns the columns to remove, from left to right, each with the rows of the user's cells in it (`others`), which are
 * kept. A tier that the user typed over one of ClientTier's, beside a client, is removed nevertheless. Undefined if the
 * columns, or the user's cells in them, moved since they were found.
 */
export async function columnsToRemove(
  context: Excel.RequestContext,
  found: FoundCustomers,
  { columns, record, names }: OwnColumns,
): Promise<MadeColumn[] | undefined> {
  const roles = segmentRoles.filter((role) => columns[role]);
  if (roles.length === 0) return [];
  const { sheet } = found.survey;
  const { top } = found.area;
  const areas = roles.map((role) => cellsOfOwn(found, columns[role]!));
  const bottom = Math.max(
    ...[...areas, ...Object.values(columns)].map(below),
    found.table ? below(found.table.area) : 0,
  );
  const lefts = areas.map(({ left }) => left);
  const claimed = names.map((name) => name.getRange().load(areaProperties));
  const read = await readColumns(context, sheet, { top, rows: bottom - top }, [
    ...lefts.map((column) => ({ column, member: 'values' as const })),
    ...lefts.map((column) => ({ column, member: 'formulas' as const })),
  ]);
  // Compares places, because a column that the user moved keeps its name.
  const isThere = (area: Area) => claimed.some((range) => isSameArea(area, areaOf(range)));
  const wereMoved = !Object.values(columns).every(isThere);
  if (wereMoved) return undefined;
  const byRole: { [Role in SegmentRole]?: EarlierColumn } = {};
  for (const [index, role] of roles.entries()) {
    const [values, formulas] = [read[index]!, read[roles.length + index]!];
    const columnRead = { sheetColumn: lefts[index]!, values, formulas };
    byRole[role] = await runSliced(earlierColumn(columnRead, record, role));
  }
  const written = Math.max(...Object.values(columns).map(({ rows }) => rows)) - 1;
  const model = catalogue.find(({ id }) => id === record.modelId);
  const earlier = { texts: record.texts, ...byRole };
  const { typedOver } = await runSliced(cellsOfOthers(model, earlier, (row) => row < written));
  const ofNobody = await rowsOfNobody(context, found, typedOver);
  const goes = (row: number) => row < written && !ofNobody.has(row);
  const { others, own } = await runSliced(cellsOfOthers(model, earlier, goes));
  const isFormatted = roles.some((role) => isWhole(recorded(record.before, role).formats));
  const rowsInUse = isFormatted ? await rowsDownToClients(context, found, own, written) : undefined;
  const toRemove = roles
    .map((role, index) => ({
      role,
      area: { ...areas[index]!, rows: bottom - top },
      before: recorded(record.before, role),
      others: others[role] ?? [],
      previous: read[roles.length + index]!,
      rowsClaimed: columns[role]!.rows,
      rowsInUse,
    }))
    .sort((a, b) => a.area.left - b.area.left);
  const isInDoubt = typedOver.length > 0 || toRemove.some((column) => column.others.length > 0);
  return isInDoubt && !(await areAsRead(context, found, { columns, names }, toRemove)) ? undefined : toRemove;
}

/**
 * Reads again where the columns are, and the first and the last of the user's cells in each. If a row was inserted since,
 * the user would be told another cell, and the wrong row would count as one without a client.
 */
async function areAsRead(
  context: Excel.RequestContext,
  { survey: { sheet } }: FoundCustomers,
  { columns, names }: Pick<OwnColumns, 'columns' | 'names'>,
  toRemove: readonly MadeColumn[],
): Promise<boolean> {
  const claimed = names.map((name) => name.getRange().load(areaProperties));
  const cells = toRemove.flatMap(({ area, others = [], previous = [] }) =>
    [...new Set([others[0], others.at(-1)])].flatMap((row) =>
      row === undefined
        ? []
        : [
            {
              was: previous[row + 1],
              now: sheet.getCell(area.top + 1 + row, area.left).load('formulas'),
            },
          ],
    ),
  );
  await context.sync();
  const isThere = (area: Area) => claimed.some((range) => isSameArea(area, areaOf(range)));
  return Object.values(columns).every(isThere) && cells.every(({ was, now }) => now.formulas[0]![0] === was);
}

/** Counts the rows, header included, down to the last client or the last cell of ClientTier. */
async function rowsDownToClients(
  context: Excel.RequestContext,
  found: FoundCustomers,
  own: RowsByRole,
  written: number,
): Promise<number> {
  const last = Math.max(-1, ...segmentRoles.map((role) => own[role]?.at(-1) ?? -1));
  const blank = Array.from({ length: Math.max(0, written - 1 - last) }, (_, index) => last + 1 + index);
  const ofNobody = await rowsOfNobody(context, found, blank);
  return 2 + (blank.filter((row) => !ofNobody.has(row)).at(-1) ?? last);
}

/** The most rows that `rowsOfNobody` reads. It takes any further row for a client's. */
const mostRows = 500;

/** Returns which of these rows hold no client: they are blank or a total. */
async function rowsOfNobody(
  context: Excel.RequestContext,
  { customers: { range }, survey: { sheet } }: FoundCustomers,
  rows: readonly number[],
): Promise<ReadonlySet<number>> {
  if (rows.length === 0) return new Set();
  const columns = sheetColumns(range);
  const left = Math.min(...columns);
  const read = rows.slice(0, mostRows).map((row) => {
    const line = { top: sheetRow(range, row), left, rows: 1, columns: Math.max(...columns) - left + 1 };
    return { row, cells: rangeAt(sheet, line).load('values') };
  });
  await context.sync();
  const isOfNobody = ({ values }: Excel.Range) => {
    const cells = columns.map((column) => (values as CellValue[][])[0]![column - left]!);
    return cells.every(isBlank) || cells.some(isTotalLabel);
  };
  return new Set(read.filter(({ cells }) => isOfNobody(cells)).map(({ row }) => row));
}
