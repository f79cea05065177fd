import type { CellValue } from '../../../src/sheet/cells/cell';
import { cellAddress } from '../../../src/sheet/cells/cell';
import type { SheetSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { asOf } from '../hand-models';
import { Fault } from '../trouble/fault';
import { UserSheet, type Counting } from '../user-sheet';
import { countedMark, isCounted } from './counted-cells';
import { columnsOf, type Made } from './made';
import type { clientsByHand } from './orders/orders-by-hand';

/** The headers by which models find their columns on the sheet of clients. */
const keys: Readonly<Record<string, string>> = {
  Customer: 'client',
  Sales: 'Sales',
  'First order': 'First order',
  Loyalty: 'Loyalty',
  Visits: 'Visits',
};

export type Counted = ReturnType<typeof clientsByHand>;

/** Returns a new sheet of clients as it must be. */
export function newMade(
  found: SheetSnapshot,
  orders: readonly UserSheet[],
  counted: Counted,
  counting?: Counting,
): Made {
  const [table] = found.tables;
  if (!table) throw new Fault(`${found.name} has no table`);
  const sheet = new UserSheet(found.name, table.name);
  sheet.top = 3;
  sheet.bottom = 3 + counted.size;
  sheet.hidden = undefined;
  const made: Made = {
    sheet,
    table: table.name,
    orders,
    headers: new Map(),
    written: new Map(),
    note: '',
    wasTouched: false,
  };
  look(sheet);
  table.columns.forEach((header, column) => {
    const known = sheet.columns[column]!;
    made.headers.set(known, header);
    if (keys[header]) known.key = keys[header];
    sheet.cells[3]![column] = { value: header };
  });
  const missing = Object.keys([...counted.values()][0]!).filter((header) => !table.columns.includes(header));
  if (missing.length > 0) throw new Fault(`${found.name} has no column ${missing.join()}`);
  let row = 3;
  for (const [client, figures] of counted) putClient(made, ++row, client, figures, undefined, counting);
  putAbove(made, found);
  return made;
}

/** Makes the next check look at every format and width. */
function look(sheet: UserSheet): void {
  sheet.page = undefined;
  for (const row of sheet.looks) row.fill(undefined);
  for (const column of sheet.columns) column.width = undefined;
}

/** Writes the day and the note above the table, beside and below the label of the day; a text of the user's stays. */
export function putAbove(made: Made, found: SheetSnapshot): void {
  const { sheet, note } = made;
  const [first, second] = sheet.cells as [Row, Row];
  const label = Math.max(
    0,
    first.findIndex((cell) => cell?.value === 'As of'),
  );
  const day = first.findIndex((cell, column) => column > label && cell?.value === asOf);
  first[label] = { value: 'As of' };
  first[day < 0 ? label + 1 : day] = { value: asOf };
  if (second[label] && second[label].value !== note) return;
  made.note = found.cells[cellAddress(1, label)]?.value ?? '';
  second[label] = { value: made.note };
}

type Row = UserSheet['cells'][number];

/** Writes the row of a client; what meets a change of the orders may be as before. */
export function putClient(
  made: Made,
  row: number,
  client: string,
  figures: Readonly<Record<string, CellValue>>,
  before?: Readonly<Record<string, CellValue>>,
  counting?: Counting,
): void {
  const written = new Map(made.written.get(client));
  const columns = columnsOf(made);
  const there = columns.map(({ header }) => header);
  for (const { at, header } of columns) {
    // If the list that was joined is gone, its columns stay as they are.
    if (figures[header] === undefined) continue;
    const standing = made.sheet.cells[row]![at];
    const value = figures[header];
    const isFormula = counting && isCounted(header, there);
    written.set(header, isFormula ? countedMark : value);
    if (standing?.begins) continue;
    if (isFormula) {
      made.sheet.cells[row]![at] = { value, counting };
      continue;
    }
    const or = before && before[header] !== value ? [before[header]!] : undefined;
    made.sheet.cells[row]![at] = value === '' && !or ? undefined : { value, ...(or && { or }) };
  }
  made.written.set(client, written);
}

/** Returns a word for what is on the sheet besides what ClientTier wrote; undefined if there is nothing. */
export function whatIsHers(made: Made): string | undefined {
  const { sheet, headers, written, note } = made;
  if (sheet.cells[1]![0]?.value !== note) return 'the note';
  if (sheet.models.length > 0) return 'segments';
  const ours = new Map(columnsOf(made).map(({ at, header }) => [at, header]));
  if (ours.size < headers.size) return 'a column of ClientTier is gone';
  if (new Set(sheet.clientRows.map((row) => sheet.client(row))).size < written.size)
    return 'a client is gone';
  for (const [row, cells] of sheet.cells.entries()) {
    if (row === 0 || row === 1) continue;
    const client = row > sheet.top ? sheet.client(row) : undefined;
    for (const [at, cell] of cells.entries()) {
      const header = ours.get(at);
      const was = row === sheet.top ? header : client && header && written.get(client)?.get(header);
      const is = cell?.counting ? countedMark : (cell?.value ?? '');
      // A figure that she cleared is nothing to lose, and Excel may fill it again from the formulas beside it.
      if (is === '' && was === countedMark) continue;
      if (is !== (was ?? '') || cell?.begins) return cellAddress(row, at);
    }
  }
  return undefined;
}
