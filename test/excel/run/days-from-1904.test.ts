import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { changePolicy, readPolicy, restorePolicy } from '../../../src/excel/policy/follow/policy-use-cases';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { standardPolicy } from '../../policy/policies';
import { choice, customers, model } from '../customers';
import { openAnother, openFile } from '../open-book';

const file = new Uint8Array(
  readFileSync(path.join(__dirname, '../../simulator/xlsx/corpus/xlsxwriter/dates-of-1904.xlsx')),
);

test('a workbook that counts days from 1904 is not segmented, and columns are removed from it', async () => {
  const book = await openAnother();
  await book.addSheet('Clients', customers);
  const found = await findCustomers();
  await writeSegments(found, { ...choice, withoutPolicy: true }, 'keep');
  book.workbook.countsFrom1904 = true;

  const before = await book.everything();
  for (const work of [() => writeSegments(found, choice, 'keep'), () => planSegments(found, choice)]) {
    const problem = await work().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(SheetProblem);
    const { in: said } = problem as SheetProblem;
    expect(said.call(problem, 'en')).toMatch(
      /sheet Clients counts days from 1904.*Use 1904 date system.*1462/,
    );
    expect(said.call(problem, 'zh')).toMatch(/“Clients”.*使用 1904 日期系统.*1462/);
  }
  expect(await book.everything()).toEqual(before);

  await removeSegments(await findCustomers(), model.id);
  expect(await book.cells('Clients', 'A1:F5')).toEqual(customers.map((row) => [...row, '', '']));
  book.excel.dispose();
});

test('neither is its policy changed or restored', async () => {
  const book = await openAnother();
  await book.addSheet('Clients', customers);
  book.workbook.countsFrom1904 = true;
  const next = { language: 'en' as const, asOf: 46000, models: [standardPolicy(model)] };
  const untouched = await book.everything();
  await expect(changePolicy(undefined, next)).rejects.toThrow(/^This workbook counts days from 1904/);
  expect(await book.everything()).toEqual(untouched);

  book.workbook.countsFrom1904 = false;
  await changePolicy(undefined, next);
  book.workbook.countsFrom1904 = true;
  const before = await book.everything();
  const state = await readPolicy();
  const seen = state.kind === 'valid' ? state.policy : undefined;
  const problems = [
    await changePolicy(seen, { ...next, language: 'zh' }).catch((error: unknown) => error),
    await restorePolicy().catch((error: unknown) => error),
  ] as SheetProblem[];
  expect(problems.map(({ code }) => code)).toEqual(['daysFrom1904', 'daysFrom1904']);
  expect(problems[0]!.in('en')).toMatch(/sheet Client Policy counts days from 1904/);
  expect(problems[0]!.in('zh')).toMatch(/“Client Policy”所在的工作簿从 1904/);
  expect(await book.everything()).toEqual(before);
  book.excel.dispose();
});

test('a file says that its days count from 1904, which they do in Excel, and is saved so', async () => {
  const book = await openFile(file);
  const days = () => book.cells('Dates', 'A2');
  // 1 January 1904, which has the number 1462 of the days from 1900.
  expect(await days()).toEqual([[0]]);
  await book.edit('Dates', (sheet) => (sheet.getRange('A2').values = [[44562]]));
  const again = await openFile(await book.saved());
  expect(again.workbook.countsFrom1904).toBe(true);
  expect(await again.cells('Dates', 'A2')).toEqual([[44562]]);
  again.excel.dispose();
  book.excel.dispose();
});
