import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FunctionError } from '../../../../src/simulator/wire/functions/function-error';
import type { FunctionMetadata } from '../../../../src/simulator/wire/functions/function-contract';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const range = (address: string) => workbook.root.worksheets.getActiveWorksheet().getRange(address);

const echo: FunctionMetadata = {
  id: 'ECHO',
  name: 'ECHO',
  parameters: [
    { name: 'single', type: 'any' },
    { name: 'range', type: 'any', dimensionality: 'matrix', optional: true },
    { name: 'last', type: 'any', optional: true },
  ],
  allowErrorForDataTypeAny: true,
};

describe('a custom function', () => {
  beforeEach(() => {
    workbook = new SimulatedWorkbook();
  });
  afterEach(() => workbook.dispose());

  it('receives days counted from 1904 if the workbook counts so', async () => {
    const calls: (readonly unknown[])[] = [];
    workbook.defineFunctions([echo], async (_, values) => {
      calls.push(values);
      return 0;
    });
    // 2026-01-02 is day 46024 counted from 1900, and 44562 counted from 1904.
    range('A1:A2').numberFormat = [['yyyy-mm-dd'], ['General']];
    range('A1:A2').values = [[46024], [46024]];
    const formulas = [['=ECHO(A1,A1:A2,DATE(2026,1,2))'], ['=ECHO(INT(NOW()),0,TODAY())']];
    range('B1:B2').values = formulas;
    await workbook.calculated();
    const today = calls[1]?.[2] as number;
    workbook.countsFrom1904 = true;
    range('B1:B2').values = formulas;
    await workbook.calculated();
    expect(calls).toEqual([
      [46024, [[46024], [46024]], 46024],
      [today, [[0]], today],
      [44562, [[44562], [46024]], 44562],
      [expect.any(Number), [[0]], today - 1462],
    ]);
  });

  it('receives blanks, errors, ranges and omitted arguments', async () => {
    const calls: (readonly unknown[])[] = [];
    workbook.defineFunctions([echo], async (_, values) => {
      calls.push(values);
      return 'done';
    });
    range('A1:B2').formulas = [
      [1, '=NA()'],
      ['', 'text'],
    ];
    range('C1:C4').formulas = [['=ECHO(A2,A1:B2)'], ['=ECHO(A1,,TRUE)'], ['=ECHO(B1,A1)'], ['=ECHO("x",5)']];
    await workbook.calculated();
    expect(range('C1:C4').values).toEqual([['done'], ['done'], ['done'], ['done']]);
    expect(calls).toContainEqual([
      null,
      [
        [1, new FunctionError('#N/A')],
        [null, 'text'],
      ],
      undefined,
    ]);
    expect(calls).toContainEqual([1, undefined, true]);
    expect(calls).toContainEqual([new FunctionError('#N/A'), [[1]], undefined]);
    expect(calls).toContainEqual(['x', [[5]], undefined]);
  });
});

it('receives blanks as 0 in an older Excel', async () => {
  const old = new SimulatedWorkbook({ blanks: 'zero' });
  const seen: unknown[] = [];
  old.defineFunctions([echo], async (_, values) => {
    seen.push(...values);
    return '';
  });
  old.root.worksheets.getActiveWorksheet().getRange('B1').values = '=ECHO(A1)';
  await old.calculated();
  expect(seen).toEqual([0, undefined, undefined]);
  old.dispose();
});
