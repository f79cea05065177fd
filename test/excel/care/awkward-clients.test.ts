import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBook, type Book } from '../open-book';
import { asOf, planned, planOf, segmentedList } from './care-list';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());

test('clients whose names look like patterns, comparisons, formulas or numbers keep their own visits', async () => {
  const names = ['A*', 'Ab', '<B', '>0', '=C', 'D?', 'De', "'~", '00001', '2', 'Ann', 'Ann'];
  await segmentedList(book, [
    ['Client', 'Sales', 'Loyalty', 'Owner', 'Last contact'],
    ...names.map((name, index) => [`'${name}`, 900 - index, 9, "'=Z", '']),
  ]);
  const { log } = await planned(book, { language: 'zh' });
  expect(log).toBe('拜访记录');
  // One visit and one question for every second client, on different days.
  const visited = names.filter((_, index) => index % 2 === 0);
  await book.edit(log, (sheet) => {
    sheet.getRange(`A5:E${4 + visited.length}`).values = visited.map((name, index) => [
      // The column is text, so that nothing typed there becomes a formula.
      name,
      asOf - 20 - index,
      '',
      '',
      'Why?',
    ]);
  });
  const { sheet, doubts } = await planned(book, { language: 'zh' });
  expect(sheet).toBe('客户关怀计划');
  expect(doubts).toEqual({ unread: [], alike: ['Ann'], unknown: [] });
  const [header, ...rows] = await planOf(book, sheet);
  const shown = new Map(
    rows.map((row) => [row[1], [row[header!.indexOf('最近联系')], row[header!.indexOf('未答复问题')]]]),
  );
  const expected = new Map<string, unknown[]>(names.map((name) => [name, ['', 0]]));
  visited.forEach((name, index) => expected.set(name, [asOf - 20 - index, 1]));
  expect([...shown].sort()).toEqual([...expected].sort());
  expect(rows.every((row) => row[3] === '=Z')).toBe(true);
});
