import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  changePolicy,
  findCustomers,
  readPolicy,
  removePolicy,
  restorePolicy,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Policy } from '../../../src/policy/policy';
import { policyToJson } from '../../../src/policy/file/policy-file';
import type { RunOptions } from '../../../src/sheet/progress';
import type { Choice } from '../../../src/sheet/choice';
import { ownGrid, ownGridPolicy } from '../../policy/policies';
import { choice, customers, model, segmented } from '../customers';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
const sheet = 'Clients';
const policySheet = 'Client Policy';
const abc = { modelId: 'abc', columns: { profit: 1 } };

beforeEach(async () => {
  await book.addSheet(sheet, customers);
  await run();
});
afterEach(() => book.clear());

async function run(rest: Partial<Choice> = {}, options: RunOptions = {}) {
  await book.activate(sheet);
  return writeSegments(await findCustomers(), { ...choice, ...rest }, 'keep', options);
}

async function policyNow(): Promise<Policy> {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
  return state.policy;
}

const namesOf = async (cellName: string) =>
  (await book.names())
    .map(({ name }) => name)
    .filter((name) => name === cellName || name.startsWith(`${cellName}_`));

/** Expects what a user sees of a policy without the second model: it is valid, and sheets can be segmented with it. */
async function expectOnlyTheFirstModel() {
  expect((await policyNow()).models.map(({ modelId }) => modelId)).toEqual([model.id]);
  await run();
  expect(await book.cells(sheet, 'E1:F5')).toEqual(segmented);
}

const dropCustomModel = async () => {
  const now = await policyNow();
  await changePolicy(now, { ...now, models: now.models.filter(({ own }) => !own) });
};

describe('a model that a policy loses', () => {
  test('when the model is removed in the pane: its names go, a name that somebody gave a cell of hers stays', async () => {
    const before = await policyNow();
    await changePolicy(before, { ...before, models: [...before.models, ownGridPolicy] });
    await book.edit(sheet, (cells, { workbook }) => {
      workbook.names.add('CT_Own1_note', cells.getRange('A1'));
    });
    await dropCustomModel();
    expect(await namesOf('CT_Own1')).toEqual(['CT_Own1_note']);
    await expectOnlyTheFirstModel();
    await removePolicy();
    expect(await namesOf('CT_Own1')).toEqual(['CT_Own1_note']);
  });

  test('when a policy of fewer models is loaded from a file: formulas that ask the model show an error', async () => {
    const file = await policyNow();
    await run({ ...abc, writeAs: 'portable' });
    await book.edit(sheet, (cells) => {
      cells.getRange('J2').formulas = [['=CT_Abc_a&CT_Abc']];
    });
    await changePolicy(await policyNow(), file);
    expect(await namesOf('CT_Abc')).toEqual([]);
    expect((await policyNow()).models.map(({ modelId }) => modelId)).toEqual([model.id]);
    await book.excel.workbook.calculated();
    expect(await book.cells(sheet, 'J2')).toEqual([['#NAME?']]);
    await run(abc);
    expect((await policyNow()).models).toHaveLength(2);
  });

  test('when a run that adds a model is cancelled', async () => {
    const before = await book.everything();
    const canceller = new AbortController();
    const options = { signal: canceller.signal, onProgress: () => canceller.abort() };
    await expect(run(abc, options)).rejects.toThrow('as it was before');
    expect(await book.everything()).toEqual(before);
    await expectOnlyTheFirstModel();
  });

  test('when a run that adds a model fails', async () => {
    const before = await book.everything();
    const found = await findCustomers();
    // Progress is first reported when writing begins. The message with policy and columns succeeds, the one with the
    // cells fails.
    const onProgress: RunOptions['onProgress'] = ({ kind }) => {
      if (kind !== 'writing') return;
      let messages = 0;
      book.excel.intercept = () =>
        ++messages === 2 ? { kind: 'failed', code: 'GeneralException' } : undefined;
    };
    await expect(writeSegments(found, { ...choice, ...abc }, 'keep', { onProgress })).rejects.toThrow(
      'put back',
    );
    book.excel.intercept = undefined;
    expect(await book.everything()).toEqual(before);
    await expectOnlyTheFirstModel();
  });

  test('leaves what somebody wrote beside its heading', async () => {
    await run(abc);
    const { row } = await cellOf('CT_Abc');
    const beside = `B${row + 1}:C${row + 2}`;
    const notes = [
      ['Ask Anna', ''],
      ['', 'not Bob'],
    ];
    await book.edit(policySheet, (cells) => {
      cells.getRange(beside).values = notes;
    });
    const now = await policyNow();
    await changePolicy(now, { ...now, models: now.models.slice(0, 1) });
    expect(await book.cells(policySheet, beside)).toEqual(notes);
    await removePolicy();
    expect(await book.cells(policySheet, beside)).toEqual(notes);
  });
});

async function cellOf(name: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('rowIndex');
    await context.sync();
    return { row: range.rowIndex };
  });
}

/**
 * Brings a workbook into the state that an earlier version left: the cells and tables of a model are gone, its names
 * are still there.
 */
async function breakAsBefore(cellName: string, lastValid: Policy, lines: number) {
  const { row } = await cellOf(cellName);
  await book.edit(policySheet, (cells, { workbook }) => {
    for (const table of ['Measures', 'Cutoffs', 'Grid', 'Tiers'])
      if (table !== 'Grid' || cellName.startsWith('CT_Own'))
        workbook.tables.getItem(`${cellName}_${table}`).convertToRange();
    cells.getRangeByIndexes(row, 0, lines, 5).clear();
    workbook.settings.add('ClientTier_Policy', policyToJson(lastValid));
  });
}

describe('a workbook in which an earlier version left the names of a model', () => {
  test.each([
    ['a classic model', 'CT_Abc', 18],
    ['an own model', 'CT_Own1', 30],
  ] as const)('%s: is valid of itself, and the next run sweeps them', async (_, cellName, lines) => {
    const before = await policyNow();
    if (cellName === 'CT_Abc') await run(abc);
    else await changePolicy(before, { ...before, models: [...before.models, ownGridPolicy] });
    expect((await namesOf(cellName)).length).toBeGreaterThan(5);
    await breakAsBefore(cellName, before, lines);
    expect((await namesOf(cellName)).length).toBeGreaterThan(5);

    await expectOnlyTheFirstModel();
    expect(await namesOf(cellName)).toEqual([]);
    const now = await policyNow();
    await changePolicy(now, { ...now, models: [...now.models, ownGridPolicy] });
    expect((await policyNow()).models.at(-1)!.own).toEqual(ownGrid);
  });

  test('is mended by Restore', async () => {
    const before = await policyNow();
    await run(abc);
    await breakAsBefore('CT_Abc', before, 18);
    await book.edit(policySheet, (cells) => {
      cells.getRange('C14').values = [['much']];
    });
    expect((await readPolicy()).kind).toBe('faulty');
    await restorePolicy();
    expect(await namesOf('CT_Abc')).toEqual([]);
    await expectOnlyTheFirstModel();
  });
});
