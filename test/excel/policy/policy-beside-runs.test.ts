import { expect, test } from '@jest/globals';
import {
  changePolicy,
  findCustomers,
  readPolicy,
  removePolicy,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { WriteAs } from '../../../src/sheet/write-as';
import { choice, segmented } from '../customers';
import { policyNow, policyOfRunBook, policySheet, sheet } from './policy-of-run-book';

const { book, run: runWith, type } = policyOfRunBook();
const run = (writeAs: WriteAs) => runWith({ writeAs });

const shown = async () => {
  await book.excel.workbook.calculated();
  return book.cells(sheet, 'E1:F5');
};

test('who saw an older policy does not write over a newer one', async () => {
  await run('portable');
  const seen = await policyNow();
  await type(policySheet, 'A18', 'Gem');
  await expect(changePolicy(seen, { ...seen, asOf: 46001 })).rejects.toThrow('in the meantime');
  expect((await policyNow()).models[0]!.tiers[0]!.name).toBe('Gem');
});

test('two runs at once do not write over each other', async () => {
  await book.activate(sheet);
  const found = await findCustomers();
  const outcomes = await Promise.all([
    writeSegments(found, { ...choice, writeAs: 'portable' }, 'keep'),
    writeSegments(found, { ...choice, writeAs: 'values' }, 'keep'),
  ]);
  expect(outcomes.map(({ address }) => address)).toEqual([`${sheet}!E1:F5`, `${sheet}!E1:F5`]);
  expect(await book.formulas(sheet, 'E1:H5')).toEqual(segmented.map((row) => [...row, '', '']));
  expect((await policyNow()).models).toHaveLength(1);
});

test('a run of values follows the policy that is there', async () => {
  await run('portable');
  await type(policySheet, 'A18', 'Gem');
  await type(policySheet, 'C14', 50);
  await run('values');
  expect((await shown()).map(([tier]) => tier)).toEqual([
    'Segment',
    'Gem',
    'High-risk',
    'Rising star',
    'High-risk',
  ]);
});

test('a removed policy leaves nothing behind', async () => {
  const before = await book.everything();
  await changePolicy(undefined, { language: 'en', asOf: 46000, models: [] });
  expect(await book.everything()).not.toEqual(before);
  await removePolicy();
  expect(await book.everything()).toEqual(before);
});

test('removing a policy keeps its sheet if something else is on it', async () => {
  await run('portable');
  await type(policySheet, 'G3', 'Ask Anna before changing this.');
  await removePolicy();
  const left = (await book.cells(policySheet, 'A1:G40')).flat().filter((cell) => cell !== '');
  expect(left).toEqual(['Ask Anna before changing this.']);
});

test('somebody’s own name that begins alike is no policy, and stays', async () => {
  await book.edit(sheet, (cells, context) => {
    context.workbook.names.add('CT_Value', cells.getRange('B2'));
    context.workbook.names.add('CT_Rate', '=5');
  });
  expect((await readPolicy()).kind).toBe('none');
  await run('portable');
  expect((await readPolicy()).kind).toBe('valid');
  await removePolicy();
  expect((await book.names()).filter(({ visible }) => visible)).toEqual([
    { name: 'CT_Rate', visible: true, formula: '=5' },
    { name: 'CT_Value', visible: true, formula: `=${sheet}!$B$2` },
  ]);
});
