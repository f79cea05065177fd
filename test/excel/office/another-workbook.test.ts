import { beforeAll, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import {
  findCustomers,
  pickCustomers,
  writeAttentionList,
  writeClientsSheet,
  writeSegments,
} from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import type { Progress, RunOptions } from '../../../src/sheet/progress';
import { choice, customers, segmented } from '../customers';
import { longestTest } from '../faults/every-fault';
import { HurriedClock } from '../hurried-clock';
import { bookForTests } from '../book/book-for-tests';
import { foundOrders, orders } from '../orders/orders';

const book = bookForTests();
beforeAll(() => book.addSheet('Clients', customers));

test('another workbook in front is told in words, and nothing is changed', async () => {
  const found = await findCustomers();
  const before = await book.everything();
  for (const work of [pickCustomers, () => writeSegments(found, choice, 'keep')]) {
    book.workbook.ways.isBehindAnother = true;
    const problem: unknown = await work().catch((error: unknown) => error);
    book.workbook.ways.isBehindAnother = false;
    expect(problem).toBeInstanceOf(SheetProblem);
    expect((problem as SheetProblem).in('en')).toMatch(/Another workbook is in front.*Click into a cell/);
    expect((problem as SheetProblem).in('zh')).toMatch(/另一个工作簿/);
    expect(await book.everything()).toEqual(before);
  }
});

test('finding customers waits until the workbook is in front again', async () => {
  const clock = new HurriedClock();
  setClock(clock);
  book.workbook.ways.isBehindAnother = true;
  const told: Progress['kind'][] = [];
  const onProgress = ({ kind }: Progress) => {
    told.push(kind);
    book.workbook.ways.isBehindAnother = false;
    clock.passSoon(1_000);
  };
  const found = await findCustomers({ onProgress });
  setClock(computerClock);
  expect(told).toEqual(['waiting']);
  await writeSegments(found, choice, 'keep');
  expect(await book.cells('Clients', 'E1:F5')).toEqual(segmented);
});

/**
 * Brings another workbook to the front before each message of the work in turn, and this one back as soon as the work
 * waits for that. Expects the workbook to be changed completely or not at all, and no code of Excel's in what is told.
 */
async function expectNoHarm(arrange: () => Promise<(options: RunOptions) => Promise<unknown>>) {
  const clock = new HurriedClock();
  setClock(clock);
  const { ways } = book.workbook;
  let work = await arrange();
  const before = await everything();
  let messages = 0;
  book.excel.intercept = () => void (messages += 1);
  await work({});
  const after = await everything();
  const told: string[] = [];
  for (let k = 1; k <= messages; k++) {
    work = await arrange();
    let received = 0;
    book.excel.intercept = () => {
      received += 1;
      if (received === k) ways.isBehindAnother = true;
      return undefined;
    };
    const onProgress: RunOptions['onProgress'] = ({ kind }) => {
      if (kind !== 'waiting') return;
      ways.isBehindAnother = false;
      clock.passSoon(30_000);
    };
    const problem: unknown = await work({ onProgress }).catch((error: unknown) => error);
    ways.isBehindAnother = false;
    book.excel.intercept = undefined;
    const message = problem instanceof SheetProblem ? problem.in('en') : undefined;
    const where = `message ${k} of ${messages}: ${String(problem instanceof Error ? problem : message)}`;
    expect({ where, state: await everything() }).toEqual({
      where,
      state: problem instanceof Error ? before : after,
    });
    if (message !== undefined) told.push(message);
    if (problem instanceof SheetProblem) expect(problem.in('zh')).toContain('另一个工作簿');
  }
  setClock(computerClock);
  expect(told.length).toBeGreaterThan(0);
  for (const message of told) {
    expect(message).toMatch(/another workbook is in front/i);
    expect(message).not.toMatch(/Excel said|GeneralException|internal error/);
  }
}

/** Returns what is in the workbook, without ids of sheets, which differ each time. */
const everything = async (): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(await book.everything(), (key, value: unknown) => (key === 'sheetId' ? undefined : value)),
  );

test(
  'another workbook that comes to the front during a first run is told, and all is as before',
  () =>
    expectNoHarm(async () => {
      await book.clear();
      await book.addSheet('Clients', customers);
      const found = await findCustomers();
      return (options) => writeSegments(found, choice, 'keep', options);
    }),
  longestTest,
);

test(
  'and while a sheet of clients is made',
  () =>
    expectNoHarm(async () => {
      await book.clear();
      await book.addSheet('Orders', orders);
      const { list, choice: chosen } = await foundOrders();
      return (options) => writeClientsSheet(list, chosen, options);
    }),
  longestTest,
);

test('the list of what needs attention is taken away again, and tells it in words', async () => {
  await book.clear();
  await book.addSheet('Clients', [...customers, ['Eden', 'lots', 'Rome', 3]]);
  const found = await findCustomers();
  const before = await book.everything();
  book.excel.intercept = (request) => {
    // In front again as soon as the half-made sheet is to be deleted.
    book.workbook.ways.isBehindAnother = JSON.stringify(request).includes('Left unclassified');
    return undefined;
  };
  const problem: unknown = await writeAttentionList(found, choice).catch((error: unknown) => error);
  book.excel.intercept = undefined;
  book.workbook.ways.isBehindAnother = false;
  expect((problem as SheetProblem).code).toBe('putBack');
  expect((problem as SheetProblem).in('en')).toMatch(/perhaps because another workbook is in front/);
  expect((problem as SheetProblem).in('zh')).toMatch(/可能是另一个工作簿在前台/);
  expect(await book.everything()).toEqual(before);
});

test('Excel’s own codes for another workbook and for a filter are told in words', async () => {
  await book.clear();
  await book.addSheet('Clients', customers);
  const found = await findCustomers();
  book.excel.intercept = () => ({ kind: 'failed', code: 'InactiveWorkbook' });
  const inactive: unknown = await writeSegments(found, choice, 'keep').catch((error: unknown) => error);
  book.excel.intercept = undefined;
  expect((inactive as SheetProblem).code).toBe('anotherWorkbook');

  let received = 0;
  const clock = new HurriedClock();
  setClock(clock);
  const onProgress = () => {
    book.excel.intercept = () =>
      ++received === 1 ? { kind: 'failed', code: 'FilteredRangeConflict' } : undefined;
  };
  const filtered: unknown = await writeSegments(found, choice, 'keep', { onProgress }).catch(
    (error: unknown) => error,
  );
  book.excel.intercept = undefined;
  setClock(computerClock);
  expect((filtered as SheetProblem).code).toBe('putBack');
  expect((filtered as SheetProblem).in('en')).toMatch(/A filter hides rows here. Show all rows/);
  expect((filtered as SheetProblem).in('zh')).toMatch(/显示全部行/);
});
