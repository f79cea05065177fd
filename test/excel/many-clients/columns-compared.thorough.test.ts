import { beforeAll, expect, jest, test } from '@jest/globals';
import {
  findCustomers,
  removeMovement,
  writeListsCompared,
  writeSegments,
} from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { choice, each, expectMatrix, tierOf, valueOf, type Tier } from './deals-of-many';
import { columnOf, expectCancelled, measured, prepareMeasuring } from './measured';
import { clientCount } from './orders-of-many';

jest.setTimeout(3_600_000);

const now = each.map((client) => tierOf(valueOf(client)));
/** Somebody else's segments of last quarter, by other figures; every eleventh was no client then. */
const lastQuarter = each.map((client): Tier =>
  client % 11 === 0 ? 'No client' : tierOf((client * 13) % 1000),
);

const book = bookForTests();
beforeAll(() => {
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

async function list() {
  await book.activate('List');
  return findCustomers();
}

const segments = () => columnOf(book, 'List', 'Segment', 1, clientCount);

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
  await expectMatrix(book, sheet, lastQuarter, now);
  expect((await removeMovement()).sheet).toBe(sheet);
});
