import { beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers, model } from '../customers';
import { expectAllOrNothing, longestTest, type Work } from '../faults/every-fault';
import { bookOnHurriedClock } from '../book-on-hurried-clock';

const { book, clock } = bookOnHurriedClock();

const sheet = 'Customers';
const first: Choice = { ...choice, withoutPolicy: true };
const abc: Choice = { ...first, modelId: 'abc', columns: { profit: 1 } };
const segment = async (asked: Choice) => writeSegments(await findCustomers(), asked, 'keep');
const remove = async (modelId: string) =>
  removeSegments(await findCustomers(), modelId, { takesPolicy: true });

const widths = async () =>
  Excel.run(async (context) => {
    const cells = Array.from('ABCDEFGHIJ').map((column) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(`${column}1`)
        .load({ format: { columnWidth: true } }),
    );
    await context.sync();
    return cells.map(({ format }) => Math.round(format.columnWidth));
  });

describe.each([
  ['a table', { table: 'Clients' }],
  ['a range', {}],
])('beside %s', (_, options) => {
  beforeEach(async () => {
    await book.clear();
    await book.addSheet(sheet, customers, options);
    await book.edit(sheet, (cells) => {
      Array.from('EFGHIJ').forEach((column, index) => {
        cells.getRange(`${column}:${column}`).format.columnWidth = 31 + index;
      });
    });
  });

  test.each([
    ['the first first', [model.id, 'abc']],
    ['the last first', ['abc', model.id]],
  ])('two models leave the widths as they were: %s', async (_name, order) => {
    const before = await book.everything();
    await segment(first);
    await segment(abc);
    const both = await widths();
    for (const [index, id] of order.entries()) {
      await remove(id);
      const now = await widths();
      if (index > 0 || id === 'abc') continue;
      // The columns that are left keep their widths, the table at its new place too.
      const place = 'table' in options ? [4, 6] : [6, 8];
      expect(now.slice(...place)).toEqual(both.slice(6, 8));
    }
    expect(await book.everything()).toEqual(before);
  });

  test('a column that somebody added to the right keeps its width', async () => {
    await segment(first);
    await book.edit(sheet, (cells) => {
      cells.getRange('G1:G5').values = [['Notes'], ['a'], ['b'], ['c'], ['d']];
      if ('table' in options) cells.tables.getItem('Clients').resize('A1:G5');
      cells.getRange('G:G').format.columnWidth = 77;
    });
    await remove(model.id);
    const isTable = 'table' in options;
    expect((await widths()).slice(4, 7)).toEqual(isTable ? [77, 32, 77] : [31, 32, 77]);
    expect(await book.cells(sheet, isTable ? 'E1:E5' : 'G1:G5')).toEqual([
      ['Notes'],
      ['a'],
      ['b'],
      ['c'],
      ['d'],
    ]);
  });

  test('what somebody has put beside and below since stays in its place', async () => {
    await segment(first);
    await segment(abc);
    await book.edit(sheet, (cells) => {
      cells.getRange('J2').values = [['note']];
      cells.getRange('L3').formulas = [['=J2&"!"']];
      cells.getRange('J9').values = [['below']];
      cells.getRange('A9').formulas = [['=J2']];
      cells.getRange('J2').format.fill.color = '#FFD966';
    });
    const others = async () => ({
      cells: await book.formulas(sheet, 'I1:M12'),
      refers: await book.formulas(sheet, 'A9'),
    });
    const before = await others();
    await remove(model.id);
    expect(await others()).toEqual(before);
    await remove('abc');
    expect(await others()).toEqual(before);
    expect(await book.cells(sheet, 'E1:H5')).toEqual(customers.map(() => ['', '', '', '']));
  });
});

test(
  'a removal from a table does it wholly or leaves all as it was, whatever message fails',
  async () => {
    await book.clear();
    await book.addSheet(sheet, customers, { table: 'Clients' });
    const put = () =>
      book.edit(sheet, (cells) => {
        cells.getRange('J2').values = [['note']];
        cells.getRange('K2').values = [['more']];
        cells.getRange('J9').values = [['below']];
      });
    const work: Work = {
      async arrange() {
        await remove(model.id).catch(() => undefined);
        await remove('abc').catch(() => undefined);
        await book.edit(sheet, (cells) => {
          cells.getRange('E1:Z9').clear();
        });
        await segment(first);
        await segment(abc);
        await put();
      },
      run: (found, options) => removeSegments(found, model.id, { ...options, takesPolicy: true }),
    };
    await expectAllOrNothing(book, clock, work, [1, 5], 3);
  },
  longestTest,
);
