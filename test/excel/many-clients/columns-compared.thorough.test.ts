import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  findCustomers,
  removeMovement,
  today,
  writeListsCompared,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { openBook, type Book } from '../open-book';
import { columnOf, expectCancelled, measured, prepareMeasuring } from './measured';
import { clientCount } from './orders-of-many';

jest.setTimeout(3_600_000);

const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
const choice: Choice = {
  modelId: 'deal-size',
  columns: { value: 1 },
  cutoffs: { medium_from: fixed(200), big_from: fixed(500), vip_from: fixed(900) },
  language: 'en',
  asOf: today(),
  withoutPolicy: true,
};
const places = ['VIP', 'Big', 'Medium', 'Small', 'No client'] as const;
type Tier = (typeof places)[number];

const valueOf = (client: number) => (client * 7) % 1000;
function tierOf(value: number): Tier {
  if (value >= 900) return 'VIP';
  if (value >= 500) return 'Big';
  return value >= 200 ? 'Medium' : 'Small';
}
const each = Array.from({ length: clientCount }, (_, client) => client);
const now = each.map((client) => tierOf(valueOf(client)));
/** Somebody else's segments of last quarter, by other figures; every eleventh was no client then. */
const lastQuarter = each.map((client): Tier =>
  client % 11 === 0 ? 'No client' : tierOf((client * 13) % 1000),
);

let book: Book;
beforeAll(async () => {
  book = await openBook();
  prepareMeasuring();
  book.load('List', [
    ['Client', 'Deal value', 'Last quarter'],
    ...each.map((client) => [
      `Client ${client}`,
      valueOf(client),
      lastQuarter[client] === 'No client' ? '' : lastQuarter[client]!,
    ]),
  ]);
});
afterAll(() => book.excel.dispose());

async function list() {
  await book.activate('List');
  return findCustomers();
}

const segments = () => columnOf(book, 'List', 'Segment', 1, clientCount);

/** Counts the clients by where they were and where they are. */
function matrixOf(from: readonly Tier[], to: readonly Tier[]): number[][] {
  const matrix = places.map(() => places.map(() => 0));
  for (const client of each) matrix[places.indexOf(from[client]!)]![places.indexOf(to[client]!)]! += 1;
  return matrix;
}

/** Expects the sheet to show this matrix. */
async function expectMatrix(sheet: string, expected: number[][]) {
  await book.workbook.calculated();
  const shown = await book.cells(sheet, 'A1:G60');
  const top = shown.findIndex(([first]) => String(first).startsWith('Clients: segment'));
  expect(shown.slice(top + 2, top + 2 + places.length).map((row) => row.slice(0, 6))).toEqual(
    places.map((name, index) => [name, ...expected[index]!]),
  );
  expect(expected.flat().reduce((sum, count) => sum + count)).toBe(clientCount);
}

test('two columns with segments are compared', async () => {
  const unsegmented = await list();
  await measured(book, 'Segments of one measure', (options) =>
    writeSegments(unsegmented, choice, 'keep', options),
  );
  expect(await segments()).toEqual(now);
  const customers = await list();
  const { sheetId } = customers.range;
  const of = (header: string) => ({ sheetId, sheetName: 'List', header });
  const asked = {
    modelId: 'deal-size',
    language: 'en',
    lists: { before: of('Last quarter'), after: of('Segment') },
  } as const;
  await expectCancelled((options) => writeListsCompared(customers, asked, options));
  const { sheet } = await measured(book, 'Two columns compared', (options) =>
    writeListsCompared(customers, asked, options),
  );
  await expectMatrix(sheet, matrixOf(lastQuarter, now));
  expect((await removeMovement()).sheet).toBe(sheet);
});
