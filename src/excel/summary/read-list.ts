import type { Language } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import { foldName } from '../../classifier/names/fold-name';
import { sheetColumn, type CustomerRange } from '../../sheet/customer-range';
import type { Customers } from '../../sheet/customers';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { labelColumns } from '../../sheet/match/label-columns';
import { columnOfNames } from '../../sheet/match/client-columns';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { ListCells, ListColumns } from '../../summary/list';
import { findCustomersAgain } from '../find/find-customers';
import type { FoundCustomers } from '../find/found-customers';
import { lookAtColumnsOfList } from '../find/look-at-columns-of-list';
import { lookAtRows } from '../find/look-at-rows';
import { throwIfCancelled } from '../office/put-back-wholly';
import { readColumns } from '../office/read-columns';
import { reportRead } from '../office/report-read';
import type { OwnColumns } from '../own/own-names';
import { columnsOfMeasures, readMeasure, type MeasureRead } from './measures-of-list';
import { cellBelow, referenceTo } from './references';
import { askAmountFormats } from './require-one-unit';

/** The user's choice for a summary. Columns are indexes among the customers' columns. */
export interface SummaryChoice {
  readonly modelId: string;
  /** The column to add up; left out to count clients only. */
  readonly values?: number;
  /** A column, such as owner or region: each of its values gets a row. */
  readonly groups?: number;
  /** Whether to show the worth of keeping; left out: as on the summary made before. */
  readonly worth?: boolean;
  readonly language: Language;
  /** The day on which the sheet is made, as an Excel serial number. */
  readonly today: number;
}

/** The present list, with the columns that the summary reads. */
export interface ListRead {
  readonly run: OwnColumns;
  /** The run of the second model, if one was asked for, and its column of segments. */
  readonly across?: { readonly run: OwnColumns; readonly columns: Pick<ListColumns, 'tiers' | 'below'> };
  readonly range: CustomerRange;
  readonly columns: ListColumns;
  readonly headers: { readonly values?: string; readonly groups?: string };
  readonly cells: ListCells;
  /** The number format of the first client's value. */
  readonly format?: string;
  /** The row of the first client on the sheet, zero-based. */
  readonly top: number;
  /** True if the workbook counts days from 1904. */
  readonly countsFrom1904: boolean;
  /** Queues asking whether the columns are still where they were read; see `lookAtColumnsOfList`. */
  lookAtColumns(context: Excel.RequestContext): () => void;
  /** The measures that were asked for; left out if one of them had no column in the run. */
  readonly measures?: readonly [MeasureRead, MeasureRead];
}

/** The columns to read, as indexes among the customers' columns. */
type ToRead = SummaryChoice & {
  readonly contacts?: number;
  /** A second model, whose segments are read too. */
  readonly across?: string;
};

/**
 * Reads segments, values, names and groups of the list, and two measures of its model. Reports how many rows are read.
 *
 * @param parted the two measures to read; left out for none
 * @throws SheetProblem if a model has no segments here, if formulas cannot add up the values, if rows were
 *   inserted or deleted meanwhile, or if the user cancels
 */
export async function readList(
  context: Excel.RequestContext,
  customers: Customers,
  { modelId, values, groups, today, contacts, across: second }: ToRead,
  options: RunOptions,
  parted?: readonly [Measure, Measure],
): Promise<ListRead> {
  const found = await findCustomersAgain(context, customers);
  const { range } = found.customers;
  const { run, segment } = runOf(found, modelId);
  const across = second === undefined ? undefined : runOf(found, second);
  const ofRun = found.table ? found.table.rows : Math.max(segment.rows, across?.segment.rows ?? 0) - 1;
  const most = found.table ? ofRun : Math.max(ofRun, range.top + range.rows - segment.top);
  const names = nameColumn(found, run, values);
  const toSheet = (index: number | undefined) =>
    index === undefined ? undefined : sheetColumn(range, index);
  const measured = parted && columnsOfMeasures(found, run, parted);
  const places = {
    tiers: segment.left,
    across: across?.segment.left,
    values: toSheet(values),
    names: toSheet(names),
    groups: toSheet(groups),
    contacts: toSheet(contacts),
    x: toSheet(measured?.[0]),
    y: toSheet(measured?.[1]),
  };
  const { sheet } = found.survey;
  const top = segment.top + 1;
  const ofList = { ...range, top: segment.top, rows: most };
  const askedFormats = values === undefined ? undefined : askAmountFormats(found, ofList, values);
  const wanted = Object.entries(places).flatMap(([key, column]) =>
    column === undefined ? [] : [{ key, column }],
  );
  const areRowsThere = lookAtRows(found);
  const read = await readColumns(
    context,
    sheet,
    { top, rows: most + 1 },
    wanted.map(({ column }) => ({ column, member: 'values' })),
    { onRead: reportRead(options, range.sheetName, most + 1) },
  );
  throwIfCancelled(options, range.sheetName);
  const requireColumns = lookAtColumnsOfList(context, found);
  await context.sync();
  requireColumns();
  if (!areRowsThere()) throw new SheetProblem('rowsMovedMeanwhile', { sheet: range.sheetName });
  // The columns of segments come first in `places`.
  const ofTiers = [run, ...(across ? [across.run] : [])].map((of, index) => ({
    cells: read[index]!,
    isSegment: segmentsOf(of),
  }));
  let rows = ofRun;
  // Includes clients that the user added below, with a segment typed beside each or a formula filled down.
  while (rows < most && ofTiers.some(({ cells, isSegment }) => isSegment(cells[rows]!))) rows += 1;
  ofList.rows = rows;
  const {
    x,
    y,
    across: others,
    ...cells
  } = Object.fromEntries(
    wanted.map(({ key }, index) => [key, read[index]!.slice(0, rows)]),
  ) as unknown as ListCells & { readonly [Key in 'x' | 'y' | 'across']?: readonly CellValue[] };
  const refer = (column: number) => referenceTo(found, ofList, column, rows);
  const placeOf = (column: number) => ({ name: refer(column), sheetName: range.sheetName, column, top });
  const numbers = (measure: Measure, index: number, ofColumn: readonly CellValue[]) =>
    readMeasure(ofColumn, measure, today, {
      header: found.customers.headers[index]!,
      column: placeOf(sheetColumn(range, index)),
      culture: found.survey.culture,
    });
  // A client of either model counts.
  const tiers = others ? cells.tiers.map((tier, row) => (isBlank(tier) ? others[row]! : tier)) : cells.tiers;
  const formats = await askedFormats?.(context, { ...cells, tiers });
  const tiersIn = (column: number, { cells: ofColumn, isSegment }: (typeof ofTiers)[number]) => {
    const below = ofColumn[rows]!;
    // Includes the cell below the list, so that the check notices a client added there. Leaves it out if it holds a
    // total or note of the user.
    const isWatched = !found.table && (isBlank(below) || isSegment(below));
    return { tiers: refer(column), ...(isWatched && { below: cellBelow(ofList, column, rows) }) };
  };
  return {
    run,
    ...(across && { across: { run: across.run, columns: tiersIn(across.segment.left, ofTiers[1]!) } }),
    range,
    columns: {
      ...tiersIn(places.tiers, ofTiers[0]!),
      ...(places.values !== undefined && { values: refer(places.values) }),
      ...(places.groups !== undefined && { groups: refer(places.groups) }),
      ...(places.names !== undefined && { names: refer(places.names) }),
    },
    headers: {
      ...(values !== undefined && { values: found.customers.headers[values]! }),
      ...(groups !== undefined && { groups: found.customers.headers[groups]! }),
    },
    cells,
    ...(formats && { format: String(formats[0]) }),
    top,
    countsFrom1904: found.survey.countsFrom1904,
    lookAtColumns: (later) => lookAtColumnsOfList(later, found),
    ...(measured && {
      measures: [await numbers(parted[0], measured[0], x!), await numbers(parted[1], measured[1], y!)],
    }),
  };
}

/** Returns the run of a model, with its column of segments. */
function runOf({ own, customers }: FoundCustomers, modelId: string) {
  const run = own.find(({ record }) => record.modelId === modelId);
  const segment = run?.columns.segment;
  if (!run || !segment) throw new SheetProblem('nothingToSummarize', { sheet: customers.range.sheetName });
  return { run, segment };
}

/** Returns a test of whether a cell holds the name of one of a run's segments. */
function segmentsOf({ record: { texts } }: OwnColumns): (cell: CellValue) => boolean {
  const names = new Set([...texts.tiers.map(({ name }) => name), texts.unclassified].map(foldName));
  return (cell) => names.has(foldName(String(cell)));
}

/** Returns the index of the column with the clients' names: by its header, otherwise the first that identifies rows. */
function nameColumn({ customers }: FoundCustomers, { record }: OwnColumns, values: number | undefined) {
  const measures = Object.values(record.chosen?.columns ?? {}).filter((index) => index >= 0);
  const labels = labelColumns(customers, [...measures, ...(values === undefined ? [] : [values])]);
  return columnOfNames(customers.headers, labels) ?? labels[0];
}
