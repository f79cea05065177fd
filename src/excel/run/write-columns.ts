import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { areaOf, areaProperties, isSameArea, type Area } from '../office/area';
import { lookAtFilters } from '../office/filters';
import { chunkSizes } from '../office/chunk-sizes';
import type { Journal, JournalColumn } from './journal/journal';
import { keepFormats, keepOverwritten, type Overwritten } from './journal/keep-overwritten';
import { lookAtColumns, type Rows } from '../own/look-at-columns';
import { firstUnlikeEntered } from './require-written';
import { claimedRange } from '../own/claim-columns';
import { nextTask, syncBetweenTasks } from '../office/run-sliced';
import { rowsOfRequests } from '../office/write-cells';
import { filledInto, formatFor, passesOf, type Pass } from './journal/writing-passes';

/*
 * The user may insert, delete, sort or type something while a run writes. So each request finds the columns by their
 * names, and also reads four things: the place of the columns, the cells of these rows from which the plan was made,
 * the cells to be overwritten, and these cells after writing. If there were several requests, the cells of the plan are
 * compared once more at the end. On any difference the run stops and is undone.
 */

/**
 * Writes the columns, with calculation suspended. Stores in the journal what the cells held.
 *
 * @param onFirst queues what belongs into the request with the first cells
 * @param onWritten called after each request with the number of rows written so far; may throw, which stops the work
 * @throws SheetProblem if the sheet has changed since it was read, or Excel wrote something else
 */
export async function writeColumns(
  context: Excel.RequestContext,
  journal: Journal,
  onFirst: () => void,
  onWritten: (rows: number) => void,
): Promise<void> {
  let last = 0;
  for (const [index, pass] of passesOf(journal).entries()) {
    const from = await writePass(context, journal, pass, index === 0 ? { onFirst, onWritten } : {});
    last = Math.max(last, from);
  }
  await compareAgain(context, journal, last);
}

/** Writes one pass, request by request. Returns the first row of the last request. */
async function writePass(
  context: Excel.RequestContext,
  journal: Journal,
  pass: Pass,
  { onFirst, onWritten }: { onFirst?: () => void; onWritten?: (rows: number) => void },
): Promise<number> {
  const { columns, read } = journal;
  let lastFrom = 0;
  const sent = columns.map(({ role }) => ({ cells: pass[role]! }));
  const answered = [...read, ...columns.map(({ previous }) => ({ cells: previous })), ...sent];
  for (const rows of rowsOfRequests(sent, answered)) {
    context.application.suspendApiCalculationUntilNextSync();
    if (rows.from === 0) onFirst?.();
    const sheet = context.workbook.worksheets.getItem(journal.sheetId);
    const requireUnfiltered = lookAtFilters(sheet, journal.sheetName);
    const ofRead = lookAtRead(context, journal, rows);
    const ofColumns = columns.map((column) => writeRows(context, journal, pass, column, rows));
    await syncBetweenTasks(context);
    const overwritten = ofColumns.map(({ overwritten: of }) => of());
    const places = ofColumns.map(({ firstChange }) => firstChange());
    const changed = places.find((place) => place !== undefined) ?? (await ofRead.firstChange());
    if (changed) {
      const areas = ofColumns.map(({ now }) => now());
      await keepOverwritten(journal, { from: rows.from, areas }, ofRead.values(), overwritten);
    } else keepFormats(journal, rows.from, overwritten);
    requireUnfiltered();
    requireNoChange(journal, changed);
    requireAsEntered(
      journal,
      ofColumns.map(({ firstMisplaced }) => firstMisplaced()),
    );
    onWritten?.(rows.to);
    // To compare the cells took a while: the next request is made in a task of its own.
    await nextTask();
    lastFrom = rows.from;
  }
  return lastFrom;
}

/**
 * Compares the rows above `end` with the plan once more, because somebody may have changed them after a request wrote
 * them.
 */
async function compareAgain(context: Excel.RequestContext, journal: Journal, end: number): Promise<void> {
  const read = journal.read.map(({ cells }) => ({ cells: cells.slice(0, end) }));
  const mostRows = Math.max(1, Math.floor(chunkSizes().cellsRead / Math.max(1, read.length)));
  for (const rows of rowsOfRequests(read, [], mostRows)) {
    const look = lookAtRead(context, journal, rows);
    await syncBetweenTasks(context);
    requireNoChange(journal, await look.firstChange());
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function requireNoChange({ sheetName }: Journal, cell: Place | undefined): void {
  if (!cell) return;
  const address = `${quotedSheetName(sheetName)}!${cellAddress(cell.row, cell.column)}`;
  throw new SheetProblem('changedMeanwhile', { cell: address });
}

/**
 * Throws if a cell does not hold what was entered. Before, stores that cell in the journal: the run is then undone only
 * once all rows are shown.
 */
function requireAsEntered(journal: Journal, places: readonly (Place | undefined)[]): void {
  const place = places.find((each) => each !== undefined);
  if (!place) return;
  const cell = `${quotedSheetName(journal.sheetName)}!${cellAddress(place.row, place.column)}`;
  journal.misplaced = cell;
  throw new SheetProblem('writtenElsewhere', { cell });
}

/**
 * Queues writing some rows. Returns functions for after the next sync: one finds the first cell that differed from what
 * the plan read, the other the first cell that does not hold what was entered.
 */
function writeRows(
  context: Excel.RequestContext,
  journal: Journal,
  pass: Pass,
  column: JournalColumn,
  { from, to }: Rows,
): {
  firstChange(): Place | undefined;
  firstMisplaced(): Place | undefined;
  overwritten(): Overwritten;
  /** Where the column is. */
  now(): Area;
} {
  const { number, table } = journal;
  const { role, area, isNew, previous, formats } = column;
  const whole = claimedRange(context, number, role).load(areaProperties);
  const place = () => whole.getCell(from, 0).getResizedRange(to - from - 1, 0);
  const before = place().load('formulas');
  const inputs = pass[role]!.slice(from, to);
  const given = inputs.map((input, index) => formatFor(column, from + index, input));
  const formatted = given.some((format) => format !== null) ? place().load('numberFormat') : undefined;
  // Stores the format General until Excel answers with the cell's own format. If no answer comes, it cannot be found
  // out later whether a format is the cell's own or this run's.
  given.forEach((format, index) => {
    if (format !== null && format !== 'General') formats.set(from + index, 'General');
  });
  if (formatted) place().numberFormat = given.map((format) => [format]);
  place().values = inputs.map((input) => [input]);
  const after = place().load('formulas');

  const isFilledIn = filledInto(journal, column);
  const found = () => (before.formulas as CellValue[][]).map(([cell]) => cell!);
  const formatsFound = () =>
    new Map(
      given.flatMap((format, index) => {
        const was = String(formatted?.numberFormat[index]?.[0]);
        return format !== null && (was !== format || formats.has(from + index)) ? [[index, was]] : [];
      }),
    );
  const firstChange = (): Place | undefined => {
    const now = areaOf(whole);
    if (!isSameArea(now, area)) return { row: now.top, column: now.left };
    // Excel itself gives a new column of a table a header, such as `Column1`, which is no change by a user.
    const isGiven = (index: number) => table !== undefined && isNew && from + index === 0;
    const other = found().findIndex(
      (cell, index) =>
        inputs[index] !== null && cell !== previous[from + index] && !isFilledIn(cell) && !isGiven(index),
    );
    return other < 0 ? undefined : { row: area.top + from + other, column: area.left };
  };
  const firstMisplaced = (): Place | undefined => {
    const cells = (after.formulas as CellValue[][]).map(([cell]) => cell!);
    const row = firstUnlikeEntered(inputs, cells, table !== undefined);
    return row < 0 ? undefined : { row: area.top + from + row, column: area.left };
  };
  const overwritten = () => ({ cells: found(), formats: formatsFound() });
  return { firstChange, firstMisplaced, overwritten, now: () => areaOf(whole) };
}

/** Queues reading again the rows that the plan read, by their distance from the segment column, which may have moved. */
function lookAtRead(context: Excel.RequestContext, { number, read, columns }: Journal, rows: Rows) {
  const { area, role } = columns[0]!;
  const beside = claimedRange(context, number, role)
    .getCell(rows.from, 0)
    .getResizedRange(rows.to - rows.from - 1, 0);
  const { values, firstChange } = lookAtColumns(context, beside, area.left, read, rows);
  return {
    values,
    async firstChange(): Promise<Place | undefined> {
      const changed = await firstChange();
      return changed && { ...changed, row: area.top + changed.row };
    },
  };
}
