import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { HostError } from '../../../../../src/simulator/wire/objects/host-errors';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const sheet = () => workbook.root.worksheets.getActiveWorksheet();
const range = (address: string) => sheet().getRange(address);
const breaks = () =>
  Array.from({ length: sheet().horizontalPageBreaks.getCount() }, (_, index) =>
    sheet().horizontalPageBreaks.getItem(index).getCellAfterBreak().address.replace(/^.*!/, ''),
  );

beforeEach(() => {
  workbook = new SimulatedWorkbook();
});
afterEach(() => workbook.dispose());

test('page breaks come in the order of their rows, once each, and move with them', () => {
  for (const address of ['B20', 'A5', 'C5']) sheet().horizontalPageBreaks.add(range(address));
  expect(breaks()).toEqual(['A5', 'A20']);
  range('1:2').insert('Down');
  expect(breaks()).toEqual(['A7', 'A22']);
  range('10:10').delete('Up');
  expect(breaks()).toEqual(['A7', 'A21']);
  sheet().horizontalPageBreaks.getItem(0).delete();
  expect(breaks()).toEqual(['A21']);
  sheet().horizontalPageBreaks.removePageBreaks();
  expect(breaks()).toEqual([]);
});

test('none is before the first row, and none is added to a protected sheet', () => {
  expect(() => sheet().horizontalPageBreaks.add(range('A1'))).toThrow(HostError);
  sheet().horizontalPageBreaks.add(range('A5'));
  workbook.protectSheet('Sheet1');
  expect(() => sheet().horizontalPageBreaks.add(range('A9'))).toThrow(HostError);
  expect(() => sheet().horizontalPageBreaks.removePageBreaks()).toThrow(HostError);
  expect(breaks()).toEqual(['A5']);
});
