import { expect, test } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import type { RunOptions } from '../../../src/sheet/progress';
import { changesOf } from '../faults/messages-of';
import { partOf } from '../faults/thoroughness';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import type { Rows } from '../open-book';
import { foundOrders, header, headers } from './orders';

type WriteAs = 'values' | 'formulas';

/** Clients with other days and figures each. */
const orders: Rows = [
  header,
  ['R1', 'Ann', 46_027, 100, 'Bonn'],
  ['R2', 'Ann', 46_086, 50, 'Bonn'],
  ['R3', 'Bob', 45_054, 15, 'Lyon'],
  ['R4', 'Bob', 46_112, 7, 'Lyon'],
  ['R5', 'Cid', 45_412, 9, 'Bath'],
  ['R6', 'Cid', 46_100, 30, 'Bath'],
  ['R7', 'Dora', 45_700, 400, 'Oslo'],
];

const { book, clock } = bookOnHurriedClock({ rowsWritten: 2, cellsRead: 200 });

/** Makes the sheet in an empty workbook. */
async function arrange(writeAs: WriteAs) {
  await book.clear();
  await book.addSheet('Orders', orders);
  const { list, choice } = await foundOrders({ writeAs });
  await writeClientsSheet(list, choice);
  await book.activate('Orders');
  await book.workbook.calculated();
}

/** Returns the figures of each client, found by their headers, and which of them are formulas. */
async function figures() {
  await book.workbook.calculated();
  const cells = await book.cells('Clients', 'A1:N10');
  const formulas = await book.formulas('Clients', 'A1:N10');
  const top = cells.findIndex((row) => row.includes('Customer'));
  const at = (header: string) => cells[top]!.indexOf(header);
  const clients = cells.slice(top + 1).flatMap((row, index) => {
    const client = row[at('Customer')];
    const of = headers.map((header) => {
      const [cell, formula] = [row[at(header)], formulas[top + 1 + index]![at(header)]];
      return String(formula).startsWith('=') ? `=> ${String(cell)}` : cell;
    });
    return client === '' || client === 'Zoe' ? [] : [[client, of] as const];
  });
  return Object.fromEntries(clients);
}

const made = () => book.workbook.root.worksheets.getItem('Clients');

const edits = {
  column() {
    made().getRange('C:C').insert('Right');
  },
  row() {
    made().getRange('6:6').insert('Down');
    made().getRange('A6').values = [['Zoe']];
  },
  rowAbove() {
    made().getRange('1:1').insert('Down');
  },
  rowDeleted() {
    made().getRange('6:6').delete('Up');
  },
};

/** Lets half a minute pass whenever the add-in waits for Excel. */
const onProgress: RunOptions['onProgress'] = ({ kind }) => {
  if (kind === 'waiting') clock.passSoon(30_000);
};

/**
 * Makes the sheet again another way. Excel refuses the message after the first that writes; edits are done just before some,
 * which are counted from that first one.
 */
async function refused(writeAs: WriteAs, editsBefore: readonly (readonly [number, () => void])[]) {
  const { list, choice } = await foundOrders({ writeAs });
  let since = -1;
  book.excel.intercept = ({ request }) => {
    // Now and then office.js lets go of ranges that nobody needs any more.
    if (changesOf(request) === '_RemoveReference') return undefined;
    if (since >= 0 || request.includes('SuspendApiCalculationUntilNextSync')) since += 1;
    for (const [at, edit] of editsBefore) if (at === since) edit();
    return since === 1 ? { kind: 'failed', code: 'GeneralException' } : undefined;
  };
  const told = await writeClientsSheet(list, choice, { onProgress }).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
  book.excel.intercept = undefined;
  return told;
}

const kinds = Object.keys(edits) as (keyof typeof edits)[];

/** Each edit alone, or as the first message writes and another one later. */
const cases = [undefined, ...kinds].flatMap((first) =>
  kinds.flatMap((second) => Array.from({ length: 9 }, (_, at) => ({ first, second, at: at + 1 }))),
);

test.each([
  ['values', 'formulas'],
  ['formulas', 'values'],
] as const)(
  'whatever moves while %s become %s and are put back, each client has the figures that she had',
  async (was, becoming) => {
    await arrange(was);
    const before = await figures();
    const played = new Set<string>();
    const some = partOf(cases, ({ first, second, at }) => [`first ${first}`, second, String(at)]);
    for (const { first, second, at } of some) {
      await arrange(was);
      const told = await refused(becoming, [
        ...(first ? [[0, edits[first]] as const] : []),
        [at, edits[second]],
      ]);
      const now = await figures();
      const gone = [first, second].filter((edit) => edit === 'rowDeleted').length;
      expect(Object.keys(now).length).toBeGreaterThanOrEqual(4 - gone);
      const wanted =
        gone > 0 ? Object.fromEntries(Object.keys(now).map((client) => [client, before[client]])) : before;
      expect({ first, second, at, told, now }).toEqual({ first, second, at, told, now: wanted });
      played.add(String(told));
    }
    expect([...played].sort()).toEqual(['changedMeanwhile', 'putBack']);
  },
  120_000,
);
