import { knowledge, type MeasureColumn, type MeasureColumns } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import type { ListOfSegments } from '../../movement/compare/compare-lists';
import type { NoReasons } from '../../movement/sheet/movement-input';
import type { CellValue } from '../../sheet/cells/cell';
import { clientCell, sheetColumn } from '../../sheet/customer-range';
import { nameColumnAmong } from '../../sheet/match/label-columns';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { AskedMeasure, Question } from '../../sheet/question';
import { readInSlices } from '../../sheet/read/read-measure';
import { extendToListEnd } from '../find/extend-to-list-end';
import type { FoundCustomers } from '../find/found-customers';
import { lookAtColumnsOfList } from '../find/look-at-columns-of-list';
import { lookAtRows } from '../find/look-at-rows';
import { readColumns } from '../office/read-columns';
import { reportRead } from '../office/report-read';
import { runSliced } from '../office/run-sliced';
import type { SegmentsColumn } from './columns-with-segments';

/** What to read of a list. */
interface ToRead {
  readonly segments: SegmentsColumn;
  /** The header of the column that identifies the clients. */
  readonly key: string;
  /** The question whose figures are read, in columns with the headers that it has now; left out for no figures. */
  readonly question?: Question;
}

/** The list, and why its figures cannot be judged, if they cannot. */
interface ListRead {
  readonly list: ListOfSegments;
  readonly noReasons?: NoReasons;
}

/**
 * Reads a list with segments, down to its end.
 *
 * @throws SheetProblem if the column that identifies the clients is gone, or if the user cancels
 */
export async function readListOfSegments(
  context: Excel.RequestContext,
  found: FoundCustomers,
  { segments, key, question }: ToRead,
  options: RunOptions,
): Promise<ListRead> {
  const { customers, survey } = found;
  const { headers, range } = customers;
  const keyAt = headers.indexOf(key);
  if (keyAt < 0) throw new SheetProblem('columnToCompareGone', { sheet: range.sheetName, header: key });
  const nameAt = nameColumnAmong(customers, []) ?? keyAt;
  const asked = question?.measures ?? [];
  const there = asked.filter(({ header }) => headers.includes(header));
  const columns = [
    segments.column,
    ...[keyAt, nameAt, ...there.map(({ header }) => headers.indexOf(header))].map((index) =>
      sheetColumn(range, index),
    ),
  ];
  const rows = { top: range.top + 1, rows: range.rows };
  const read = await readColumns(
    context,
    survey.sheet,
    rows,
    columns.map((column) => ({ column, member: 'values' })),
    { onRead: reportRead(options, survey.name, range.rows) },
  );
  const whole = await extendToListEnd(context, found, read);
  await requireInPlace(context, found);
  const to = whole.customers.range.rows;
  const [tiers, keys, names, ...ofMeasures] = read.map((cells) => cells.slice(0, to));
  const figures = question && (await figuresOf(found, question, there, ofMeasures));
  const missing = asked.filter((each) => !there.includes(each)).map(({ header }) => header);
  const noReasons: NoReasons | undefined =
    missing.length > 0
      ? { why: 'noColumns', headers: missing }
      : figures && figures.ofDays.length > 0
        ? { why: 'datesOfBefore', headers: figures.ofDays }
        : undefined;
  return {
    list: {
      ...{ tiers: tiers!, keys: keys!, names: names!, texts: segments.texts },
      cellOf: (row) => clientCell(range, row, sheetColumn(range, keyAt)),
      ...(figures && { figures: figures.columns }),
    },
    ...(noReasons && { noReasons }),
  };
}

/**
 * Requires that rows and columns are those that were found; otherwise the last client would count as lost, or another column
 * for the segments.
 *
 * @throws SheetProblem if somebody has inserted or deleted one meanwhile
 */
async function requireInPlace(context: Excel.RequestContext, found: FoundCustomers): Promise<void> {
  const areThere = lookAtRows(found);
  const requireColumns = lookAtColumnsOfList(context, found);
  await context.sync();
  requireColumns();
  if (!areThere()) throw new SheetProblem('rowsMovedMeanwhile', { sheet: found.survey.name });
}

/**
 * Reads figures. Leaves out those that are counted from dates to a day, because nobody knows for which day they were
 * counted, and returns the headers of their columns.
 */
async function figuresOf(
  { survey: { culture } }: FoundCustomers,
  { asOf }: Question,
  asked: readonly AskedMeasure[],
  cells: readonly (readonly CellValue[])[],
): Promise<{ readonly columns: MeasureColumns; readonly ofDays: readonly string[] }> {
  const columns: Record<string, MeasureColumn> = {};
  const ofDays: string[] = [];
  for (const [index, { measure, header }] of asked.entries()) {
    const on = (day: number) => runSliced(readInSlices(cells[index]!, measure, day, culture));
    const column = await on(asOf);
    const later = measureKinds[measure.kind].dates ? await on(asOf + oneYear) : column;
    const isCounted = column.values.some(
      (value, row) => column.knowledge[row] === knowledge.known && value !== later.values[row],
    );
    if (isCounted) ofDays.push(header);
    else columns[measure.id] = column;
  }
  return { columns, ofDays };
}

/** Days; every elapsed time differs after them. */
const oneYear = 366;
