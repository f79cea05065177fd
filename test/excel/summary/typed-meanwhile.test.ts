import { beforeAll, expect, test } from '@jest/globals';
import { findCustomers, writeSummary } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { bookForTests } from '../book/book-for-tests';
import { list, ofSummary, summarized } from './list';

const book = bookForTests();
beforeAll(async () => {
  await book.addSheet('List', list.slice(0, 7));
  await summarized();
});

test('what somebody types into a figure while it is made again stays, and is named', async () => {
  // A later day changes the note in A2.
  const later = { ...ofSummary, today: ofSummary.today + 1 };
  await book.activate('List');
  const customers = await findCustomers();
  await writeSummary(customers, later);
  await book.activate('List');
  const before = await book.cells('Client Summary', 'A1:I45');
  let isTyped = false;
  book.excel.intercept = (message) => {
    // Only the message that writes has the note's text.
    if (!isTyped && JSON.stringify(message).includes('Made on')) {
      isTyped = true;
      book.layOut('Client Summary', (sheet) => sheet.getRange('A2').setValue({ v: 'hers' }));
    }
    return undefined;
  };
  const failure: unknown = await writeSummary(customers, ofSummary).catch((error: unknown) => error);
  book.excel.intercept = undefined;
  expect(failure).toBeInstanceOf(SheetProblem);
  expect((failure as SheetProblem).message).toContain("'Client Summary'!A2");
  before[1]![0] = 'hers';
  expect(await book.cells('Client Summary', 'A1:I45')).toEqual(before);
});
