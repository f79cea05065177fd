import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { SimulatedExcel } from '../../../src/simulator/simulated-excel';
import { SimulatedWorkbook } from '../../../src/simulator/workbook/simulated-workbook';
import { startOffice } from '../../setup/office';
import { calculate, startFunctions } from '../formulas';

/**
 * Older builds of Excel pass a blank cell to a custom function as 0, so that the function cannot distinguish the two.
 */
const workbook = new SimulatedWorkbook({ blanks: 'zero' });
let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await startOffice(workbook);
  await startFunctions({ excel });
  workbook.loadSheet('Clients', [
    ['Sales', 'Loyalty'],
    [120, 5],
    ['', ''],
    [0, 0],
  ]);
});
afterAll(() => excel.dispose());

async function answer(formula: string): Promise<CellValue> {
  await calculate({ excel }, 'Clients', 'D1', formula);
  return workbook.values('Clients', 'D1')[0]![0]!;
}

test('a blank row is taken for zeros', async () => {
  expect(await answer('=CLIENT_TIER(B3,A3,100,3)')).toBe('Phase out');
});

test('the guard that the help gives makes it blank again, and leaves zeros and numbers what they are', async () => {
  const guarded = (row: number) =>
    `=CLIENT_TIER(IF(ISBLANK(A${row}),"",A${row}),IF(ISBLANK(B${row}),"",B${row}),100,3)`;
  expect(await answer(guarded(3))).toBe('');
  expect(await answer(guarded(4))).toBe('Phase out');
  expect(await answer(guarded(2))).toBe('Treasure');
});

test('the guard that the help gives for ranges makes blanks in them blank again', async () => {
  const guarded = '=CLIENT_TIER(IF(ISBLANK(A2:A4),"",A2:A4),IF(ISBLANK(B2:B4),"",B2:B4),100,3)';
  expect(await answer(guarded)).toBe('Treasure');
  expect(workbook.values('Clients', 'D1:D3')).toEqual([['Treasure'], [''], ['Phase out']]);
});
