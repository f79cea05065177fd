import { beforeAll, expect, test } from '@jest/globals';
import {
  findCustomers,
  giveReason,
  planSegments,
  today,
  writeSegments,
  writeSummary,
} from '../../../src/excel/use-cases';
import { choice, customers, fixedCutoffs } from '../customers';
import { bookForTests } from '../book/book-for-tests';

/** Fixed cut-offs: Birch is High-risk by these. */
const fixed = {
  ...choice,
  withoutPolicy: true,
  asOf: today(),
  cutoffs: fixedCutoffs,
} as const;

const book = bookForTests();
beforeAll(() => book.addSheet('Customers', customers));

test('a client set by hand counts once, also after the sheet was renamed in capitals alone', async () => {
  const run = async () => {
    await book.activate('Customers');
    return writeSegments(await findCustomers(), fixed, 'keep');
  };
  await run();
  await book.edit('Customers', (sheet) => {
    sheet.getRange('E3').values = [['Treasure']];
  });
  await book.activate('Customers');
  const list = await findCustomers();
  const plan = await planSegments(list, fixed);
  await giveReason(
    { plan, treatment: 'keep', headers: list.headers, language: 'en', key: 'Client' },
    new Map([['birch', { reason: 'Image', by: 'Ada', note: '' }]]),
  );
  await run();
  await book.edit('Customers', (sheet) => {
    sheet.name = 'CUSTOMERS';
  });
  await book.activate('CUSTOMERS');
  const { sheet } = await writeSummary(await findCustomers(), {
    ...{ modelId: 'sales-loyalty', language: 'en', today: today() },
  });
  await book.workbook.calculated();
  const shown = await book.cells(sheet, 'A1:B90');
  const top = shown.findIndex(([name]) => name === 'Set by hand');
  expect(shown.slice(top).find(([name]) => name === 'Treasure')).toEqual(['Treasure', 1]);
  expect(shown.slice(top).find(([name]) => name === 'Total')).toEqual(['Total', 1]);
});
