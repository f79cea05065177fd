import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { modelById } from '../../../../src/classifier/models/catalogue';
import { segmentSheet } from '../../../../src/commands/segment-sheet';
import {
  findCustomers,
  referringFormulas,
  removeSegments,
  writeSegments,
} from '../../../../src/excel/use-cases';
import { columnsToOffer, offersFor } from '../../../../src/sheet/record/chosen-before';
import type { WriteAs } from '../../../../src/sheet/write-as';
import { bookForTests } from '../../book/book-for-tests';
import { partOf } from '../../faults/thoroughness';
import { startFunctions } from '../../formulas';
import { cellsOf, choiceFor, run, ways } from '../../segment-by-offers';
import { byStage, stages, focuses } from './life-cycle';

const sheet = 'Clients';
const book = bookForTests();
beforeAll(async () => {
  await startFunctions(book);
});
afterEach(() => book.clear());

const { shown, type } = cellsOf(sheet, () => book);

const cases = ['a range', 'a table'].flatMap((beside) =>
  ways.flatMap((first) =>
    ways.flatMap((second) =>
      (['en', 'zh'] as const).map((language) => ({ beside, first, second, language })),
    ),
  ),
);

test.each(
  partOf(cases, ({ beside, first, second, language }) => [
    `${first} ${second}`,
    `${beside} ${first}`,
    `${beside} ${second}`,
    `${beside} ${language}`,
    `${language} ${second}`,
  ]),
)(
  'stages written as $first beside $beside say the focus as $second ($language)',
  async ({ beside, first, second, language }) => {
    await book.addSheet(sheet, byStage, beside === 'a table' ? { table: 'Customers' } : {});
    await run('lifecycle', { writeAs: first, language });
    expect(await shown('E2:E6')).toEqual(stages[language]);
    const { plan, address } = await run('focus', { writeAs: second, language });
    expect(address).toBe(`${sheet}!G1:H6`);
    expect(await shown('G2:G6')).toEqual(focuses[language]);
    expect(plan.unclassified).toEqual([]);
    const formula = String((await book.formulas(sheet, 'G2'))[0]![0]);
    if (second === 'values') expect(formula).toBe(focuses[language][0]);
    else expect(formula).toMatch(/^=.*E2/);
  },
);

describe('the stages of the life cycle', () => {
  beforeEach(async () => {
    await book.addSheet(sheet, byStage);
    await run('lifecycle');
  });

  test('count as typed over by hand; what is no stage is reported with its cell', async () => {
    await type('E2:E4', 'Allied partner', 'Unclassified', 'Good one');
    const { plan } = await run('focus');
    expect(await shown('G2:G6')).toEqual(['Expand', 'Unclassified', 'Unclassified', 'Keep', 'Expand']);
    expect(plan.unclassified.map(({ cell, reason }) => [cell, reason])).toEqual([
      [`${sheet}!E3`, 'Stage: "Unclassified" is not a stage'],
      [`${sheet}!E4`, 'Stage: "Good one" is not a stage'],
    ]);
  });

  test.each(ways)('are read again as before, and by formulas at once (%s)', async (writeAs) => {
    await run('focus', { writeAs });
    await type('B3', 2);
    const { outdated } = await run('lifecycle');
    expect(await shown('E3')).toEqual(['Repeat']);
    expect(await shown('G3')).toEqual([writeAs === 'values' ? 'Obtain' : 'Keep']);
    expect(outdated?.map(({ modelId, name }) => [modelId, name.en, name.zh])).toEqual(
      writeAs === 'values' ? [['focus', 'Focus by stage', '阶段工作重点']] : undefined,
    );
    expect((await run('focus', { writeAs })).address).toBe(`${sheet}!G1:H6`);
    expect(await shown('G3')).toEqual(['Keep']);
    for (const other of ways) {
      const { plan } = await run('focus', { writeAs: other });
      expect(plan.overrides).toEqual([]);
      expect(await shown('G2:G6')).toEqual(['Choose', 'Keep', 'Keep', 'Keep', 'Expand']);
    }
  });

  test('follow their column when others are inserted and sorted', async () => {
    await run('focus', { writeAs: 'live' });
    await book.edit(sheet, (cells) => void cells.getRange('B:B').insert('Right'));
    await book.edit(sheet, (cells) => {
      cells.getRange('B1:B6').values = [['City'], ['Rome'], ['Oslo'], ['Bern'], ['Lima'], ['Kiev']];
    });
    const { chosen } = await run('focus', { writeAs: 'values' });
    expect(chosen.segments).toEqual({ stage: 'lifecycle' });
    expect(await shown('H2:H6')).toEqual(focuses.en);
  });

  test.each(ways)(
    'removed, they are asked for when the focus is written again (%s)',
    async (writeAs: WriteAs) => {
      await run('focus', { writeAs });
      const { cells } = await referringFormulas(await findCustomers(), 'lifecycle');
      const expected = ['G2', 'G3', 'G4', 'G5', 'G6'].map((cell) => `${sheet}!${cell}`);
      expect(cells).toEqual(writeAs === 'values' ? [] : expected);
      await removeSegments(await findCustomers(), 'lifecycle');
      if (writeAs === 'values') expect(await shown('G2:G6')).toEqual(focuses.en);
      const offers = offersFor(await findCustomers(), modelById('focus'));
      expect(offers['stage']).toEqual({ gone: 'lifecycle' });
      expect(await segmentSheet('en')).toMatchObject({ kind: 'columnsNeeded', measures: ['stage'] });
      await expect(run('focus')).rejects.toThrow('Stage: no column of the sheet Clients was chosen');

      // A new run of the first model corrects everything.
      await run('lifecycle');
      await run('focus', { writeAs });
      expect(await shown('G2:G6')).toEqual(focuses.en);
    },
  );

  test('stay as they are when the focus is removed', async () => {
    const before = await book.formulas(sheet, 'A1:J8');
    await run('focus');
    await removeSegments(await findCustomers(), 'focus');
    expect(await book.formulas(sheet, 'A1:J8')).toEqual(before);
    expect((await findCustomers()).segmentedBy).toEqual(['lifecycle']);
  });
});

test('a copied sheet reads the segments beside its own customers', async () => {
  await book.addSheet(sheet, byStage);
  await run('lifecycle');
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.add('Copy');
    copy.getRange('A1').copyFrom(`${sheet}!A1:F9`);
    copy.names.add('_ClientTier_1_Segment', copy.getRange('E1:E6')).visible = false;
    copy.names.add('_ClientTier_1_Strategy', copy.getRange('F1:F6')).visible = false;
    copy.getRange('B3').values = [[2]];
    copy.activate();
    copy.getRange('A2').select();
    await context.sync();
  });
  const customers = await findCustomers();
  const focus = await choiceFor('focus', { writeAs: 'live' });
  // Its columns get a number of their own while the choice still names the old one.
  await run('lifecycle');
  await writeSegments(customers, focus, 'keep');
  await book.excel.workbook.calculated();
  expect((await book.cells('Copy', 'G2:G6')).flat()).toEqual(['Choose', 'Keep', 'Keep', 'Keep', 'Expand']);
  const offered = columnsToOffer(await findCustomers(), modelById('lifecycle'));
  expect(offered['orders']).toBe(1);
  await book.activate(sheet);
  await run('focus');
  expect(await shown('G2:G6')).toEqual(focuses.en);
});
