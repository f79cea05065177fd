import { beforeAll, expect, test } from '@jest/globals';
import { type SimulatedExcel } from '../../../src/simulator/simulated-excel';
import { FunctionError } from '../../../src/simulator/wire/functions/function-error';
import { type FunctionMetadata } from '../../../src/simulator/wire/functions/function-contract';
import { startOffice } from '../../setup/office';
import { SmallWorkbook } from './small-workbook';

const workbook = new SmallWorkbook('Customers');
const cell = { address: 'Customers!D2' };
let excel: SimulatedExcel;

const describe = (id: string, more: Partial<FunctionMetadata> = {}): FunctionMetadata => ({
  id,
  name: id,
  parameters: [{ name: 'first' }, { name: 'second', optional: true }],
  ...more,
});

beforeAll(async () => {
  excel = await startOffice(workbook.host);
  excel.defineFunctions([
    describe('SHOW'),
    describe('LATER'),
    describe('FAIL'),
    describe('GRID'),
    describe('WHERE', { options: { requiresAddress: true, requiresParameterAddresses: true } }),
    describe('TOLERANT', { allowErrorForDataTypeAny: true }),
    describe('WAIT', { options: { cancelable: true } }),
    describe('FORGOTTEN'),
  ]);
  CustomFunctions.associate({
    SHOW: (first: unknown, second: unknown) => JSON.stringify([first, second]),
    LATER: async (first: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return first;
    },
    FAIL: (kind: keyof typeof failures) => failures[kind](),
    GRID: (first: number[][]) => [
      first.flat(),
      [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)],
    ],
    WHERE: (_first: unknown, _second: unknown, { address, parameterAddresses }: CustomFunctions.Invocation) =>
      [address, ...(parameterAddresses ?? [])].join(' '),
    TOLERANT: (first: unknown) => (first instanceof CustomFunctions.Error ? `saw ${first.code}` : 'no error'),
    WAIT: (_first: unknown, _second: unknown, invocation: CustomFunctions.CancelableInvocation) =>
      new Promise<never>(() => {
        invocation.onCanceled = () => cancelled.push('WAIT');
      }),
  });
});

const cancelled: string[] = [];
const failures = {
  returned: () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no cut-off'),
  thrown: () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
  },
  rejected: () =>
    Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'not a number')),
  unexpected: () => {
    throw new Error('a mistake');
  },
};

/** Calls a function several times at once: office.js collects results before it sends them. */
const calls = (id: string, ...argumentLists: unknown[][]) =>
  Promise.all(argumentLists.map((given) => workbook.invoke(id, given, cell)));

test('a function gets its arguments and its result comes back', async () => {
  expect(await calls('SHOW', [12300, 'high'])).toEqual(['[12300,"high"]']);
  expect(await calls('LATER', [true], ['text'])).toEqual([true, 'text']);
});

test('an argument left out and a blank cell both arrive as null', async () => {
  const shown = await calls('SHOW', [1], [undefined, 2], [[[null, 1]], null]);
  expect(shown).toEqual(['[1,null]', '[null,2]', '[[[null,1]],null]']);
});

test('a range goes in and a grid comes out, with errors in their places', async () => {
  const [grid] = await calls('GRID', [
    [
      [1, 2],
      [3, 4],
    ],
  ]);
  expect(grid).toEqual([[1, 2, 3, 4], [new FunctionError('#N/A')]]);
});

test('an error in a function is an error in the cell, with its message where Excel shows one', async () => {
  expect(await calls('FAIL', ['returned'], ['thrown'], ['rejected'], ['unexpected'])).toEqual([
    new FunctionError('#N/A', 'no cut-off'),
    new FunctionError('#NUM!'),
    new FunctionError('#VALUE!', 'not a number'),
    new FunctionError('#VALUE!'),
  ]);
});

test('a function that is not defined is #NAME?, one that the add-in forgot to associate #VALUE!', async () => {
  expect(await calls('UNHEARD_OF', [1])).toEqual([new FunctionError('#NAME?')]);
  expect(await calls('FORGOTTEN', [1])).toEqual([new FunctionError('#VALUE!')]);
});

test('a function that takes errors is given them', async () => {
  const error = new FunctionError('#DIV/0!');
  expect(await calls('TOLERANT', [error], [1])).toEqual(['saw #DIV/0!', 'no error']);
});

test('a function can ask for the cell that calls it', async () => {
  const addressed = { ...cell, parameterAddresses: ['Customers!B2', 'Customers!C2'] };
  expect(await workbook.invoke('WHERE', [1, 2], addressed)).toBe('Customers!D2 Customers!B2 Customers!C2');
});

test('calls side by side are answered in few messages', async () => {
  await workbook.invoke('SHOW', [0], cell);
  const before = excel.exchanges.length;
  const results = await Promise.all(
    Array.from({ length: 2000 }, (_, row) => workbook.invoke('LATER', [row], cell)),
  );
  expect(results).toEqual(Array.from({ length: 2000 }, (_, row) => row));
  expect(excel.exchanges.length - before).toBeLessThanOrEqual(3);
});

test('a cancelled call ends, and the function is notified', async () => {
  const edit = new AbortController();
  const call = workbook.invoke('WAIT', [1], { ...cell, signal: edit.signal });
  await workbook.invoke('SHOW', [1], cell);
  edit.abort('edited');
  await expect(call).rejects.toBe('edited');
  await workbook.invoke('SHOW', [1], cell);
  expect(cancelled).toEqual(['WAIT']);
});
