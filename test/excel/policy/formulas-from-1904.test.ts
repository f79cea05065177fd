import { expect, test } from '@jest/globals';
import { informFormulas } from '../../../src/excel/policy/follow/inform-formulas';
import { findCustomers } from '../../../src/excel/use-cases';
import { eventually } from './eventually';
import { startFunctions } from '../formulas';
import { openAnother } from '../open-book';

test('functions count days as the workbook does, from its opening and when it is changed', async () => {
  const book = await openAnother();
  book.workbook.countsFrom1904 = true;
  await startFunctions(book);
  await book.addSheet('Contacts', [
    ['Client', 'Last contact', 'as a number', 'as a text', 'as of'],
    ['Ada', '=TODAY()-20', '=CLIENT_CARE(B2)', '=CLIENT_CARE(TEXT(B2,"yyyy-mm-dd"))', ''],
    ['Bo', '=TODAY()-40', '=CLIENT_CARE(B3)', '=CLIENT_CARE(TEXT(B3,"yyyy-mm-dd"))', ''],
  ]);
  await book.edit(
    'Contacts',
    (sheet) => (sheet.getRange('B2:B3').numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd']]),
  );
  const right = [
    ['In touch', 'In touch'],
    ['Due', 'Due'],
  ];
  const answers = async () => {
    await book.workbook.calculated();
    return book.cells('Contacts', 'C2:D3');
  };
  // Excel has not been asked yet, so days that count from 1904 seem to be four years ago.
  expect(await answers()).not.toEqual(right);

  const stop = await informFormulas();
  await eventually(async () => expect(await answers()).toEqual(right));

  book.workbook.countsFrom1904 = false;
  await findCustomers();
  await eventually(async () => expect(await answers()).toEqual(right));
  book.workbook.countsFrom1904 = true;
  await findCustomers();
  await eventually(async () => expect(await answers()).toEqual(right));
  await stop();
  book.excel.dispose();
});
