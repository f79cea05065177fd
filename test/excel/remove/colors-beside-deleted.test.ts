import { beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { choice, customers, model } from '../customers';

const book = bookForTests();
const sheet = 'Customers';
const run = async () => writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
/** Returns the texts that rules of colours compare with, in these cells. */
const colored = async (address: string) => (await book.colors(sheet, address)).map(({ text }) => text);
const hers = '="On hold"';

describe.each([
  ['a range', {}],
  ['a table', { table: 'Clients' }],
])('beside %s, colours stay in a column of hers to which Excel has extended them', (_, options) => {
  /** She inserts a column beside the segments, with a rule of hers, and deletes columns of ClientTier's by hand. */
  const arrange = async (...deleted: readonly string[]) => {
    book.layOut(sheet, (cells) => cells.insertColumnAfter(4));
    await book.edit(sheet, (cells) => {
      cells.getRange('F1:F5').values = [['Note'], ['a'], ['b'], ['c'], ['d']];
      const { cellValue } = cells.getRange('A1:F5').conditionalFormats.add('CellValue');
      cellValue.format.fill.color = '#FFC7CE';
      cellValue.rule = { operator: 'EqualTo', formula1: hers };
      for (const columns of deleted) cells.getRange(columns).delete('Left');
    });
    expect(await colored('E1:E5')).toHaveLength(1 + model.tiers.length);
  };

  beforeEach(async () => {
    await book.clear();
    await book.addSheet(sheet, customers, options);
    await run();
  });

  test.each([
    ['the segment column', ['E:E']],
    ['both columns', ['G:G', 'E:E']],
  ])(
    'if she has deleted %s by hand, the next run takes them, and no rule of hers',
    async (_what, deleted) => {
      await arrange(...deleted);
      await run();
      expect(await colored('E1:E5')).toEqual([hers]);
      expect(await colored('A1:Z9')).toHaveLength(1 + model.tiers.length);
    },
  );

  test('if she has deleted the segment column by hand, Remove takes them, and no rule of hers', async () => {
    await arrange('E:E');
    await removeSegments(await findCustomers(), model.id);
    expect(await colored('A1:Z9')).toEqual([hers]);
    expect(await book.cells(sheet, 'E1:F2')).toEqual([
      ['Note', ''],
      ['a', ''],
    ]);
  });
});

describe('beside segments of another model, whose names and colours are the same', () => {
  const other = { modelId: 'tenure', columns: { first_order: 4 } };
  const unclassified = '="Unclassified"';
  const rows = customers.map((row, index) => [...row, ['First order', 45_000, 45_900, '', 'x'][index]!]);

  beforeEach(async () => {
    await book.clear();
    await book.addSheet(sheet, rows);
    await book.edit(sheet, (cells) => {
      cells.getRange('D5').values = [['?']];
    });
    await writeSegments(await findCustomers(), { ...choice, ...other, withoutPolicy: true }, 'keep');
    await run();
    expect(await colored('H2:H5')).toContain(unclassified);
    await book.edit(sheet, (cells) => cells.getRange('H:H').delete('Left'));
  });

  test('the next run leaves the colours of the other', async () => {
    const before = await colored('F2:F5');
    await run();
    expect(await colored('F2:F5')).toEqual(before);
    expect(before).toContain(unclassified);
  });

  test('Remove leaves the colours of the other', async () => {
    const before = await colored('F2:F5');
    await removeSegments(await findCustomers(), model.id);
    expect(await colored('A1:Z9')).toEqual(before);
    expect(before).toContain(unclassified);
  });
});
