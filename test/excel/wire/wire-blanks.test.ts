import { expect, test } from '@jest/globals';
import { startOffice } from '../../setup/office';
import { SmallWorkbook } from './small-workbook';

test('an Excel that passes blank cells as 0 does so, and still null for an argument left out', async () => {
  const workbook = new SmallWorkbook('Customers');
  const excel = await startOffice(workbook.host, { blanks: 'zero' });
  excel.defineFunctions([
    { id: 'SHOW', name: 'SHOW', parameters: [{ name: 'cells' }, { name: 'left out' }] },
  ]);
  CustomFunctions.associate('SHOW', (...given: unknown[]) => JSON.stringify(given.slice(0, 2)));
  const shown = await workbook.invoke('SHOW', [[[null, 5]]], { address: 'Customers!D2' });
  expect(shown).toBe('[[[0,5]],null]');
});
