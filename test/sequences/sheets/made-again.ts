import { cellAddress, cellPosition } from '../../../src/sheet/cells/cell';
import type { SheetSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { Fault } from '../trouble/fault';
import { size, type Counting } from '../user-sheet';
import { countedMark, isCounted } from './counted-cells';
import { columnsOf, type Made } from './made';
import { putAbove, putClient, whatIsHers, type Counted } from './made-sheet';
import { isAsItStood, renewFormulas } from './without-orders';

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
