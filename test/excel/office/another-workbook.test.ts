import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/clock';
import { findCustomers, pickCustomers, writeSegments } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import type { Progress } from '../../../src/sheet/progress';
import { choice, customers, segmented } from '../customers';
import { HurriedClock } from '../hurried-clock';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await book.addSheet('Clients', customers);
});
afterAll(() => book.excel.dispose());

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
