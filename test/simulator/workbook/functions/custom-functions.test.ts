import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FunctionError } from '../../../../src/simulator/wire/functions/function-error';
import type {
  FunctionMetadata,
  InvokeFunction,
} from '../../../../src/simulator/wire/functions/function-contract';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const range = (address: string) => workbook.root.worksheets.getActiveWorksheet().getRange(address);

const double: FunctionMetadata = {
  id: 'DOUBLE',
  name: 'DOUBLE',
  parameters: [{ name: 'number', type: 'number', dimensionality: 'scalar' }],
};

const answerDoubles: InvokeFunction = async (_, [number]) => Number(number) * 2;

describe('a custom function', () => {
  beforeEach(() => {
    workbook = new SimulatedWorkbook();
  });
  afterEach(() => workbook.dispose());

  it('keeps the old values of its cells, and of cells that use them, until the add-in has answered', async () => {
    workbook.defineFunctions([double], answerDoubles);
    range('A1:C1').values = [[21, '=DOUBLE(A1)', '=B1+1']];
    await workbook.settle();
    expect(range('B1:C1').values).toEqual([['', '']]);
    await workbook.calculated();
    expect(range('B1:C1').values).toEqual([[42, 43]]);
    range('A1').values = 5;
    await workbook.settle();
    expect(range('B1:C1').values).toEqual([[42, 43]]);
    await workbook.calculated();
    expect(range('B1:C1').values).toEqual([[10, 11]]);
  });

  it('shows #BUSY! in a new formula if the answer is late, but keeps an older result', async () => {
    const waiting: (() => void)[] = [];
    workbook.defineFunctions([double], async (_, [number]) => {
      if (number !== 1) await new Promise<void>((resolve) => waiting.push(resolve));
      return Number(number) * 2;
    });
    range('A1:B1').values = [[1, '=DOUBLE(A1)']];
    await workbook.calculated();
    range('A1').values = 3;
    range('A2').values = '=DOUBLE(4)';
    await workbook.settle();
    while (range('A2').values[0]![0] === '') await new Promise((resolve) => setTimeout(resolve, 20));
    expect(range('A1:B2').values).toEqual([
      [3, 2],
      ['#BUSY!', ''],
    ]);
    waiting.forEach((answer) => answer());
    await workbook.calculated();
    expect(range('A1:B2').values).toEqual([
      [3, 6],
      [8, ''],
    ]);
    range('A3').values = '=DOUBLE(1)';
    await workbook.settle();
    expect(range('A3').values).toEqual([['']]);
  });

  it('can be nested in another in the same formula', async () => {
    workbook.defineFunctions([double], answerDoubles);
    range('A1').values = '=DOUBLE(DOUBLE(DOUBLE(1)))+DOUBLE(5)';
    await workbook.calculated();
    expect(range('A1').values).toEqual([[18]]);
  });

  it('gives the right result if its argument changes while it is running', async () => {
    const waiting: (() => void)[] = [];
    workbook.defineFunctions([double], async (_, [number]) => {
      if (number === 1) await new Promise<void>((resolve) => waiting.push(resolve));
      return Number(number) * 2;
    });
    range('A1:B1').values = [[1, '=DOUBLE(A1)']];
    await workbook.settle();
    range('A1').values = 5;
    range('C1').values = '=1+1';
    await workbook.settle();
    waiting.forEach((answer) => answer());
    await workbook.calculated();
    expect(range('A1:C1').values).toEqual([[5, 10, 2]]);
    expect(range('B1').formulas).toEqual([['=DOUBLE(A1)']]);
  });

  it('spills an array, and shows #SPILL! if a cell blocks it', async () => {
    workbook.defineFunctions([{ ...double, name: 'ROWS2', id: 'ROWS2' }], async () => [
      [1, 'a'],
      [2, 'b'],
    ]);
    range('A1').values = '=ROWS2(1)';
    range('D2').values = 'in the way';
    range('C1').values = '=ROWS2(1)';
    await workbook.calculated();
    expect(range('A1:D2').values).toEqual([
      [1, 'a', '#SPILL!', ''],
      [2, 'b', '', 'in the way'],
    ]);
  });

  it('shows the error that the add-in returns, and #VALUE! if it fails', async () => {
    workbook.defineFunctions([double], async (_, [number]) => {
      if (number === 1) return new FunctionError('#N/A', 'Tell me more.');
      throw new Error('broken');
    });
    range('A1:A3').values = [['=DOUBLE(1)'], ['=DOUBLE(2)'], ['=DOUBLE("x")']];
    await workbook.calculated();
    expect(range('A1:A3').values).toEqual([['#N/A'], ['#VALUE!'], ['#VALUE!']]);
    expect(range('A1:A3').valueTypes).toEqual([['Error'], ['Error'], ['Error']]);
  });
  it('is called again from the new address if its cell has moved meanwhile', async () => {
    const addresses: string[] = [];
    const waiting: (() => void)[] = [];
    workbook.defineFunctions([double], async (_, [number], { address }) => {
      addresses.push(address);
      if (addresses.length === 1) await new Promise<void>((resolve) => waiting.push(resolve));
      return Number(number) * 2;
    });
    range('A1:B1').values = [[4, '=DOUBLE(A1)']];
    await workbook.settle();
    range('1:1').insert('Down');
    await workbook.calculated();
    waiting.forEach((answer) => answer());
    await workbook.calculated();
    expect(range('A1:B2').values).toEqual([
      ['', ''],
      [4, 8],
    ]);
    expect(addresses).toEqual(['Sheet1!B1', 'Sheet1!B2']);
  });

  it('spills beyond the used range, but not in a table', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => [index]);
    workbook.defineFunctions([{ ...double, name: 'MANY', id: 'MANY' }], async () => many);
    range('A1').values = '=MANY(1)';
    range('C1:C2').values = [['Header'], ['=MANY(1)']];
    workbook.root.tables.add('C1:C2', true);
    await workbook.calculated();
    expect(range('A1499:A1500').values).toEqual([[1498], [1499]]);
    expect(range('C2:C3').values).toEqual([['#SPILL!'], ['']]);
  });

  it('is called again when its cell is recalculated', async () => {
    let tier = 'Silver';
    workbook.defineFunctions([double], async () => tier);
    range('A1').values = '=DOUBLE(1)';
    await workbook.calculated();
    tier = 'Gold';
    await workbook.calculated();
    expect(range('A1').values).toEqual([['Silver']]);
    await workbook.root.application.calculate('Full');
    await workbook.calculated();
    expect(range('A1').values).toEqual([['Gold']]);
  });
});
