import { expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { choice, customers } from '../customers';
import { told } from './every-fault';
import { changesOf } from './messages-of';

const { book } = bookOnHurriedClock();

test('a formula that is put back names its own cells, also one of hers, though a column was inserted as it was overwritten', async () => {
  await book.addSheet('Customers', customers);
  await writeSegments(await findCustomers(), { ...choice, writeAs: 'portable' }, 'keep');
  await book.edit('Customers', (sheet) => {
    sheet.getRange('E3').formulas = [['=IF(D3<5,"High-risk","VIP")']];
  });
  const [[ours]] = (await book.formulas('Customers', 'F2')) as [[string]];
  expect(ours).toContain('MATCH(E2,');
  const found = await findCustomers();
  let isInserted = false;
  book.excel.intercept = ({ request }) => {
    // The colours come with the cells.
    if (!isInserted && changesOf(request).includes('Rule, SuspendApiCalculationUntilNextSync, Values')) {
      isInserted = true;
      book.layOut('Customers', (sheet) => sheet.insertColumnBefore(2));
    }
    return undefined;
  };
  expect(await told(writeSegments(found, choice, 'replace'))).toBe('changedMeanwhile');
  expect(isInserted).toBe(true);
  expect(await book.formulas('Customers', 'F3')).toEqual([['=IF(E3<5,"High-risk","VIP")']]);
  expect(await book.formulas('Customers', 'G2')).toEqual([[ours.replace('MATCH(E2,', 'MATCH(F2,')]]);
});
