import { describe, expect, test } from '@jest/globals';
import { findCustomers, removeCare, writeSegments } from '../../../src/excel/use-cases';
import { codeOf } from '../book/refusal';
import { choice, planned, segmentedList } from './care-list';
import { careBook } from './care-book';

const { book, write } = careBook();

describe('a care plan', () => {
  test.each([false, true])(
    'what ClientTier proposed for segments of another model goes, a number of hers stays (older record: %s)',
    async (isOlder) => {
      await book.clear();
      await segmentedList(book);
      const days = async () =>
        (await book.cells('Care Plan', 'E9:F16')).filter(([segment]) => segment !== '');
      const forget = () =>
        Excel.run(async (context) => {
          const setting = context.workbook.settings.getItem('ClientTier_Care').load('value');
          await context.sync();
          context.workbook.settings.add('ClientTier_Care', { ...setting.value, intervals: undefined });
          await context.sync();
        });
      await planned(book);
      expect(await days()).toEqual([
        ['Treasure', 14],
        ['Rising star', 30],
        ['High-risk', 60],
        ['Phase out', 90],
        ['Unclassified', 30],
      ]);
      if (isOlder) await forget();
      await book.activate('List');
      const byTenure = { columns: { first_order: 4 }, cutoffs: {} };
      await writeSegments(await findCustomers(), { ...choice, modelId: 'tenure', ...byTenure }, 'keep');
      await planned(book, { modelId: 'tenure' });
      const ofTenure = [
        ['Old', 30],
        ['New', 60],
        ['Not yet client', 90],
        ['Unclassified', 30],
      ];
      expect(await days()).toEqual(ofTenure);
      await write('Care Plan', 'F10', [[45]]);
      await planned(book);
      expect((await days()).slice(-2)).toEqual([
        ['Unclassified', 30],
        ['New', 45],
      ]);
      expect(await codeOf(removeCare())).toBe('sheetStays');
      await write('Care Plan', 'F14', [[60]]);
      await planned(book, { modelId: 'tenure' });
      expect(await days()).toEqual(ofTenure);
      expect(await removeCare()).toEqual({ sheet: 'Care Plan', log: { sheet: 'Visit Log', stays: false } });
    },
  );

  test('segments of another model that an earlier version kept go, but for a number of hers', async () => {
    await book.clear();
    await segmentedList(book);
    await planned(book);
    await write('Care Plan', 'E14:F16', [
      ['Old', 30],
      ['New', 45],
      ['待开发', 90],
    ]);
    await Excel.run(async (context) => {
      const { settings, tables } = context.workbook;
      tables.getItem('CT_CareIntervals').resize('E8:F16');
      const setting = settings.getItem('ClientTier_Care').load('value');
      await context.sync();
      settings.add('ClientTier_Care', { ...setting.value, intervals: undefined });
      await context.sync();
    });
    await planned(book);
    const rows = await book.cells('Care Plan', 'E13:F16');
    expect(rows).toEqual([
      ['Unclassified', 30],
      ['New', 45],
      ['', ''],
      ['', ''],
    ]);
  });
});
