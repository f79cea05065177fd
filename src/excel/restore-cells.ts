import { mapRows, type Sliced } from '../classifier/slices';
import { isOwnFormula } from '../policy/own-formula';
import type { CellValue } from '../sheet/cell';
import { movedFormula } from '../sheet/moved-formula';
import { rowsBefore } from '../sheet/rows-before';
import type { SegmentRole } from '../sheet/segment-record';
import type { Area } from './area';
import { givingWay } from './giving-way';
import type { Journal, JournalColumn } from './journal';
import { readColumns, type ColumnToRead, type ReadColumn } from './read-columns';
import { writeCells } from './write-cells';

/** Where the columns are now. */
export type Places = { readonly [Role in SegmentRole]?: Area };

/**
 * Puts back what stood in the cells that a run has written again, each beside the client it stood beside, wherever her
 * row is by now. What somebody typed since stays. May be repeated.
 */
export async function restoreCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  journal: Journal,
  places: Places,
): Promise<void> {
  const columns = journal.columns.filter(({ role, isNew }) => !isNew && places[role]);
  const first = columns[0] && places[columns[0].role];
  if (!first || !columns.every(({ role }) => journal.written[role])) return;
  const readNow = await placesOfRead(context, sheet, journal, first);
  const wanted: ColumnToRead[] = [
    ...readNow.map((column) => ({ column, member: 'values' as const })),
    ...columns.map(({ role }) => ({ column: places[role]!.left, member: 'formulas' as const })),
  ];
  const moved = new Map([
    ...journal.read.map(({ column }, index) => [column, readNow[index]!] as const),
    ...journal.columns.map(({ role, area }) => [area.left, places[role]?.left ?? area.left] as const),
  ]);
  const cells = await readColumns(context, sheet, first, wanted);
  const clients = (read: readonly CellValue[]) => read.slice(1);
  const before = await givingWay(
    rowsBefore(
      journal.read.map((column) => clients(column.cells)),
      cells.slice(0, readNow.length).map(clients),
      journal.labels,
    ),
  );
  const rows = [0, ...before.map((row) => (row === undefined ? undefined : row + 1))];
  for (const [index, column] of columns.entries()) {
    const now = cells[readNow.length + index]!;
    const restored = await givingWay(
      restoredCells(journal, column, now, { rows, columns: moved, top: first.top }),
    );
    const { left, top } = places[column.role]!;
    await writeCells(context, sheet, [{ column: left, top, cells: restored }]);
    restoreFormats(sheet, column, { left, top }, rows);
  }
}

/** Where what was read and written has gone. */
interface Moved {
  /** For each row as it is now the one that it was. */
  readonly rows: readonly (number | undefined)[];
  /** For each column that it was the one that it is now. */
  readonly columns: ReadonlyMap<number, number>;
  /** The header's row. */
  readonly top: number;
}

/** Null for a cell that nobody of us has written, or that somebody has typed over since. */
function* restoredCells(
  { model, written }: Journal,
  { role, area, asEntered }: JournalColumn,
  now: readonly CellValue[],
  { rows, columns, top }: Moved,
): Sliced<(CellValue | null)[]> {
  const inputs = written[role]!;
  const texts = new Set(inputs.map((input) => shown(input)));
  const isOurs = (cell: CellValue) =>
    texts.has(cell) || (typeof cell === 'string' && cell.startsWith('=') && isOwnFormula(cell, model.id));
  return yield* mapRows(now, (cell, index) => {
    if (!isOurs(cell)) return null;
    const row = rows[index];
    if (row === undefined) return '';
    if (inputs[row] === null) return null;
    const entry = asEntered[row] ?? '';
    const isFormula = typeof entry === 'string' && entry.startsWith('=');
    const move = { from: area.top + 1 + row, to: top + 1 + index, columns };
    const restored = isFormula ? movedFormula(entry, move) : entry;
    return shown(restored) === cell ? null : restored;
  });
}

/** What a cell shows after such an input. */
const shown = (input: CellValue | null) =>
  typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input;

function restoreFormats(
  sheet: Excel.Worksheet,
  { formats }: JournalColumn,
  { left, top }: Pick<Area, 'left' | 'top'>,
  rows: readonly (number | undefined)[],
): void {
  if (formats.size === 0) return;
  rows.forEach((row, index) => {
    const format = row === undefined ? undefined : formats.get(row);
    if (format !== undefined) sheet.getCell(top + index, left).numberFormat = [[format]];
  });
}

/** The columns that the plan read, as they stand now: by their headers, the nearest of several. */
async function placesOfRead(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { read, columns }: Journal,
  { top, left }: Area,
): Promise<number[]> {
  const moved = left - (columns.find(({ isNew }) => !isNew)?.area.left ?? left);
  const width = Math.max(left, ...read.map(({ column }) => column + Math.max(0, moved))) + 1;
  const row = sheet.getRangeByIndexes(top, 0, 1, width).load('values');
  await context.sync();
  const headers = row.values[0] as CellValue[];
  return read.map(({ column, cells }: ReadColumn) => {
    const same = headers.flatMap((header, index) => (header === cells[0] ? [index] : []));
    const nearest = same.sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
    return nearest ?? column;
  });
}
