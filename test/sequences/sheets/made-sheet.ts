import type { CellValue } from '../../../src/sheet/cells/cell';
import { cellAddress, cellPosition } from '../../../src/sheet/cells/cell';
import type { SheetSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { asOf } from '../hand-models';
import { Fault } from '../trouble/fault';
import { UserSheet, size, type Counting } from '../user-sheet';
import { countedMark, isCounted } from './counted-cells';
import { columnsOf, type Made } from './made';
import type { clientsByHand } from './orders-by-hand';
import { isAsItStood, renewFormulas } from './without-orders';

/** The headers by which models find their columns on the sheet of clients. */
const keys: Readonly<Record<string, string>> = {
  Customer: 'client',
  Sales: 'Sales',
  'First order': 'First order',
  Loyalty: 'Loyalty',
  Visits: 'Visits',
};

type Counted = ReturnType<typeof clientsByHand>;

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

/** Writes the day and the note above the table; a text of the user's stays. */
function putAbove(made: Made, found: SheetSnapshot): void {
  const { sheet, note } = made;
  sheet.cells[0]![0] = { value: 'As of' };
  sheet.cells[0]![1] = { value: asOf };
  if (sheet.cells[1]![0] && sheet.cells[1]![0].value !== note) return;
  made.note = found.cells['A2']?.value ?? '';
  sheet.cells[1]![0] = { value: made.note };
}

function putClient(
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

/** Changes the plain sheet as updating the real one must have changed it. */
export function applyAgain(
  made: Made,
  found: SheetSnapshot,
  {
    before,
    after,
    was,
    counting,
  }: {
    readonly before: Counted;
    readonly after: Counted;
    readonly was: ReadonlySet<string>;
    readonly counting: Counting | undefined;
  },
): void {
  const { sheet } = made;
  made.wasTouched ||= before !== after || whatIsHers(made) !== undefined;
  const isMet = before !== after;
  const seenClients = new Set<string>();
  for (let row = sheet.top + 1; row <= sheet.bottom; row++) {
    const client = sheet.client(row);
    const figures = client === undefined ? undefined : (after.get(client) ?? before.get(client));
    if (client === undefined || seenClients.has(client)) continue;
    seenClients.add(client);
    // Who has lost her last order meanwhile keeps what stood beside her, if the orders were read after that.
    if (!figures || (!after.has(client) && isAsItStood(made, found, row, counting))) {
      renewFormulas(made, found, row, client, counting, isMet);
      continue;
    }
    putClient(made, row, client, figures, isMet ? before.get(client) : undefined, counting);
  }
  if (counting) keepFilled(made, found, counting);
  // A row that the user deletes in the meantime comes back if that happened before the table was read.
  const now = new Set(sheet.clientRows.map((row) => sheet.client(row)));
  const isBelow = (client: string) =>
    Object.entries(found.cells).some(
      ([address, { value }]) => value === client && cellPosition(address).row > sheet.bottom,
    );
  const added = (counted: Counted) =>
    [...counted.keys()].filter((client) => !was.has(client) || (!now.has(client) && isBelow(client)));
  const column = sheet.column('client');
  const shown = (row: number) => found.cells[cellAddress(row, column)]?.value;
  // Orders that were added in the meantime may or may not count.
  const isThere = (counted: Counted) =>
    added(counted).every((client, index) => shown(sheet.bottom + 1 + index) === client);
  // If a client whose row she deleted has lost her only order too, nobody to add is there in any case: the longer counts.
  const isLonger = added(before).length > added(after).length;
  const counted = isThere(after) && !(isLonger && isThere(before)) ? after : before;
  for (const client of added(counted)) {
    sheet.bottom += 1;
    if (sheet.bottom >= size.rows) throw new Fault('the test has too few rows');
    sheet.looks[sheet.bottom]!.fill(undefined);
    putClient(
      made,
      sheet.bottom,
      client,
      counted.get(client)!,
      isMet ? before.get(client) : undefined,
      counting,
    );
  }
  if (isMet) settleWritten(made, found);
  putAbove(made, found);
}

/** If orders changed on the way, ClientTier wrote the figures of before or after: looks which. */
function settleWritten({ sheet, headers, written }: Made, found: SheetSnapshot): void {
  for (const row of sheet.clientRows) {
    sheet.cells[row]!.forEach((cell, at) => {
      const header = headers.get(sheet.columns[at]!);
      const is = found.cells[cellAddress(row, at)]?.value ?? '';
      if (header !== undefined && cell?.or?.includes(is)) written.get(sheet.client(row)!)?.set(header, is);
    });
  }
}

/**
 * If a column of a table has one formula, Excel fills the column with it; the blank cells of clients without orders get
 * it too.
 */
function keepFilled(made: Made, found: SheetSnapshot, counting: Counting): void {
  const { sheet } = made;
  const columns = columnsOf(made);
  const there = columns.map(({ header }) => header);
  for (const { at, header } of columns) {
    if (!isCounted(header, there)) continue;
    for (let row = sheet.top + 1; row <= sheet.bottom; row++) {
      const isFilled = found.cells[cellAddress(row, at)]?.formula !== undefined;
      if (!isFilled || sheet.cells[row]![at]) continue;
      sheet.cells[row]![at] = { value: '', counting };
      made.written.get(sheet.client(row) ?? '')?.set(header, countedMark);
    }
  }
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
      if (is !== (was ?? '') || cell?.begins) return cellAddress(row, at);
    }
  }
  return undefined;
}
