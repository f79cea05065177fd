import { expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../../src/excel/use-cases';
import { bookOnHurriedClock } from '../../book-on-hurried-clock';
import { choice, customers } from '../../customers';
import { told } from '../every-fault';
import { changesOf } from '../messages-of';
import type { EditedSheet } from '../list-of-clients';

const { book } = bookOnHurriedClock();

/** A client comes with a formula of hers beside her, just as a run overwrites the columns. */
function clientComes(sheet: EditedSheet): void {
  sheet.insertRowBefore(2);
  sheet.getRange('A3:D3').setValues([['Fox', 70, 'Rome', 3]]);
  sheet.getRange('E3').setValue('=IF(D3<5,"Once","Twice")');
}

test.each<readonly [string, (sheet: EditedSheet) => unknown, string, string]>([
  ['nothing more happens', () => {}, 'E3', '=IF(D3<5,"Once","Twice")'],
  ['a row is inserted above it', (sheet) => sheet.insertRowBefore(1), 'E4', '=IF(D4<5,"Once","Twice")'],
  ['a row above it is deleted', (sheet) => sheet.deleteRow(1), 'E2', '=IF(D2<5,"Once","Twice")'],
  [
    'a column is inserted before it',
    (sheet) => sheet.insertColumnBefore(1),
    'F3',
    '=IF(E3<5,"Once","Twice")',
  ],
])(
  'a formula typed meanwhile comes back and names its own row if, as all is put back, %s',
  async (_, edit, cell, formula) => {
    await book.clear();
    await book.addSheet('Customers', customers);
    await writeSegments(await findCustomers(), choice, 'keep');
    const found = await findCustomers();
    let isInserted = false;
    book.excel.intercept = ({ request }) => {
      if (!isInserted && changesOf(request).includes('Rule, SuspendApiCalculationUntilNextSync, Values')) {
        isInserted = true;
        book.layOut('Customers', clientComes);
      }
      return undefined;
    };
    let isPuttingBack = false;
    const onProgress = ({ kind }: { readonly kind: string }) => {
      if (kind !== 'puttingBack' || isPuttingBack) return;
      isPuttingBack = true;
      book.layOut('Customers', edit);
    };
    const cutoffs = { sales_cutoff: { kind: 'fixed', value: 50 } } as const;
    expect(await told(writeSegments(found, { ...choice, cutoffs }, 'replace', { onProgress }))).toBe(
      'changedMeanwhile',
    );
    expect(isInserted).toBe(true);
    expect(await book.formulas('Customers', cell)).toEqual([[formula]]);
  },
);
