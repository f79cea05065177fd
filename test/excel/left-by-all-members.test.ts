import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { opensWithWorkbook } from '../../src/excel/office/open-with-workbook';
import { readPolicy, removePolicy, restorePolicy } from '../../src/excel/policy/follow/policy-use-cases';
import { findCustomers, removeSegments, writeSegments } from '../../src/excel/use-cases';
import type { CellValue } from '../../src/sheet/cells/cell';
import { startFunctions } from './formulas';
import { isThorough } from './faults/thoroughness';
import { openFile, type Book } from './open-book';

/** A workbook left by eight runs and a policy, with every model and a custom one. Never regenerate it. */
const left = path.join(__dirname, '../policy/all-members/workbook.xlsx');

const runs = [
  { sheet: 'Loyal', modelIds: ['sales-loyalty'], columns: 'D1:E7' },
  { sheet: 'Worth', modelIds: ['value'], columns: 'E2:F8' },
  { sheet: 'Position', modelIds: ['position'], columns: 'D1:E7' },
  { sheet: 'Profit', modelIds: ['abc'], columns: 'C1:D7' },
  { sheet: 'Orders', modelIds: ['rfm'], columns: 'E1:F7' },
  { sheet: 'Sizes', modelIds: ['deal-size'], columns: 'C1:D7' },
  { sheet: 'Stages', modelIds: ['focus', 'lifecycle'], columns: 'D1:G7' },
];

/** The catalogue's models of the time when the workbook was saved, and its custom one. */
const models = (
  'abc care deal deal-likelihood deal-size focus lifecycle nature own-1 position process relationship rfm ' +
  'sales-loyalty satisfaction selection share-upcoming tenure value'
).split(' ');

describe('in a workbook that was left with everything', () => {
  let book: Book;
  beforeAll(async () => {
    book = await openFile(Uint8Array.from(readFileSync(left)));
    await startFunctions(book);
  });
  afterAll(() => book.excel.dispose());

  const validPolicy = async () => {
    const state = await readPolicy();
    if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
    return state.policy;
  };

  test('the policy sheet is valid, of every model', async () => {
    const { models: read } = await validPolicy();
    expect(read.map(({ modelId }) => modelId).sort()).toEqual(models);
  });

  test('the policy and the formula of its day that were kept to restore it from say the same', async () => {
    const policy = await validPolicy();
    await book.edit('Client Policy', (_, { workbook }) => {
      workbook.settings.add('ClientTier_AsOf', '=DATE(2026,11,21)');
    });
    await book.edit('Client Policy', (sheet) => {
      sheet.getRange('A1:H60').clear();
    });
    expect((await readPolicy()).kind).toBe('faulty');
    await restorePolicy();
    expect(await validPolicy()).toEqual(policy);
    const day = (await book.names()).find(({ name }) => name === 'CT_AsOf')!.formula.split('!')[1]!;
    expect(await book.formulas('Client Policy', day)).toEqual([['=DATE(2026,11,21)']]);
  });

  test.each(runs)('the columns on $sheet are known, and removed', async ({ sheet, modelIds, columns }) => {
    await book.activate(sheet);
    const { segmentedBy } = await findCustomers();
    expect([...segmentedBy].sort()).toEqual(modelIds);
    for (const modelId of modelIds) await removeSegments(await findCustomers(), modelId);
    expect((await book.cells(sheet, columns)).flat().join('')).toBe('');
    expect(await book.colors(sheet, columns)).toEqual([]);
  });

  test('nothing of ClientTier is left once the policy is removed too', async () => {
    await removePolicy();
    const names = (await book.names()).map(({ name }) => name);
    expect(names.filter((name) => /^(_ClientTier|CT_)/.test(name))).toEqual([]);
    expect((await book.everything()).settings).toEqual([]);
    expect(await opensWithWorkbook()).toBe(false);
  });
});

/*
 * The records in this workbook have the first two columns only. Columns that came later are written beside them, in what
 * is free, by the first run that knows them.
 */
describe('in such a workbook, segmented again by this version', () => {
  let book: Book;
  beforeAll(async () => {
    book = await openFile(Uint8Array.from(readFileSync(left)));
    await startFunctions(book);
  });
  afterAll(() => book.excel.dispose());

  // Focus is left out: its stage is not a column of the sheet but another model's segments. Position is in Chinese,
  // Profit has a rule of its own; the thorough tests play the others, which are alike: each run calculates the long policy
  // again.
  const written = runs.filter(
    ({ sheet }) => ['Position', 'Profit'].includes(sheet) || (isThorough && sheet !== 'Stages'),
  );

  /*
   * The record of ABC has a rule that neither pane nor button can choose: *Share of the total* for a cut-off that is a
   * share already. Its run drew the share twice, from the running shares of the total: A, A, A, C, C, C. With the policy
   * the rule is drawn from the profits, as its name says. The total is 256, and the clients larger than each have
   * 0, 100, 180, 230, 250, 255 of it: 0 %, 39 %, 70.3 %, 89.8 %, 97.7 %, 99.6 %. A is below 70 %, B below 90 %.
   */
  const abc = [...'AABBCC'].map((tier) => ({ A: 'A Platinum', B: 'B Plum', C: 'C Basic' })[tier]);

  /** Arguments that are left out: then `,,`, today `,"",`. */
  const withoutBlanks = (formulas: readonly CellValue[]) =>
    formulas.map((formula) => String(formula).replaceAll(/,(?:"")?(?=[,)])/g, ',""'));

  test.each(written)('the columns on $sheet are written where they are, and removed', async (run) => {
    const { sheet, columns } = run;
    const modelId = run.modelIds[0]!;
    const language = sheet === 'Position' ? 'zh' : 'en';
    await book.activate(sheet);
    const before = await book.formulas(sheet, columns);
    const found = await findCustomers();
    const chosen = found.chosenBefore![modelId]!;
    const { plan } = await writeSegments(found, { ...chosen, modelId, language, asOf: 46347 }, 'keep');
    expect(plan.overrides).toEqual([]);
    const after = await book.formulas(sheet, columns);
    if (modelId === 'abc') expect(after.map(([tier]) => tier)).toEqual(['Segment', ...abc]);
    else expect(after.map(withoutBlanks)).toEqual(before.map(withoutBlanks));
    await removeSegments(await findCustomers(), modelId);
    expect((await findCustomers()).segmentedBy).toEqual([]);
    const right = await book.cells(sheet, `${columns.split(':')[0]!}:Z20`);
    expect(right.flat().join('')).toBe('');
  });
});
