import { describe, expect, test } from '@jest/globals';
import { findSegments, removeMovement, writeListsCompared } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { choice, sheetId, at, rowsOf, below, twoListsBook } from './two-lists-book';

const { book, clients } = twoListsBook();

describe('columns with segments', () => {
  test('are found on this list and on other lists, with the columns by which clients can be told', async () => {
    await book.addSheet('Prices', [
      ['Article', 'Price'],
      ['Treasure', 3],
    ]);
    expect(await findSegments(await clients(), 'sales-loyalty')).toEqual({
      here: ['Segment', 'Segment Q1'],
      elsewhere: [
        {
          sheetId: await sheetId('Spring'),
          sheetName: 'Spring',
          columns: ['Class'],
          keys: ['Client no', 'Client', 'Sales', 'Loyalty'],
        },
      ],
    });
    expect(await findSegments(await clients(), 'abc')).toEqual({ here: [], elsewhere: [] });
  });

  test('of two sheets come to a sheet by the clients’ numbers, with money and reasons', async () => {
    const lists = {
      before: await at('Spring', 'Class'),
      after: await at('Customers', 'Segment'),
      key: 'Client no',
    };
    const asked = { modelId: 'sales-loyalty', language: 'en', lists, choice } as const;
    const { sheet } = await writeListsCompared(await clients(), asked);
    const rows = await rowsOf(sheet);
    const list = below(rows, 'The clients', 9, 11);
    expect(list).toEqual([
      [
        'Client no',
        'Client',
        'Segment Spring',
        'Segment Customers',
        'Movement',
        'Reason',
        'Why lost',
        'Sales Spring',
        'Sales Customers',
        'Loyalty Spring',
        'Loyalty Customers',
      ],
      ['C-3', 'Cid', 'Rising star', 'No client', 'lost', '', '', 40, '', 9, ''],
      ['C-6', 'Gus', 'No client', 'Treasure', 'new', '', '', '', 500, '', 9],
      ['C-2', 'Bob', 'High-risk', 'Treasure', 'up', 'the figures', '', 300, 300, 2, 5],
      [
        'C-8',
        'Kay',
        'Phase out',
        'Treasure',
        'up',
        'not known: earlier figures are missing',
        '',
        150,
        150,
        '',
        5,
      ],
      [
        'C-9',
        'Lou',
        'Phase out',
        'Treasure',
        'up',
        'set by hand, or decided by other cut-offs',
        '',
        20,
        20,
        1,
        1,
      ],
      // By the cut-offs of now, 110 and 6 are a Rising star.
      [
        'C-5',
        'Eve',
        'Treasure',
        'High-risk',
        'down',
        'both: the cut-off and the figures',
        '',
        110,
        200.5,
        6,
        3,
      ],
      ['C-1', 'Ann', 'Treasure', 'Rising star', 'down', 'the cut-off', '', 120, 120, 5, 5],
      ['C-4', 'Dan', 'Phase out', 'Phase out', 'same', '', '', 60, 60, 1, 1],
    ]);
    expect(below(rows, 'From the first sheet', 8, 3)).toEqual([
      ['', 'Clients', 'Sales'],
      ['On Spring', 7, 800],
      ['+ new', 1, 500],
      ['+ returned', 0, 0],
      ['- lost', -1, -40],
      ['+ change of those who stayed', 0, 90.5],
      ['On Customers, added up', 7, 1350.5],
      ['Difference from the list below', 0, 0],
    ]);
    expect(rows.flat().join('\n')).toContain('more than once: 2 rows (Spring!A9, Spring!A8)');
    expect((await removeMovement()).sheet).toBe(sheet);
  });

  test('of one list are compared row by row; without figures of before no reason is given, and the sheet says so', async () => {
    const lists = { before: await at('Customers', 'Segment Q1'), after: await at('Customers', 'Segment') };
    const { sheet } = await writeListsCompared(await clients(), {
      modelId: 'sales-loyalty',
      language: 'en',
      lists,
    });
    const rows = await rowsOf(sheet);
    expect(below(rows, 'The clients', 9, 4)).toEqual([
      ['Client', 'Segment Q1', 'Segment', 'Movement'],
      ['Fay', 'Treasure', 'No client', 'lost'],
      ['Gus', 'No client', 'Treasure', 'new'],
      ['Bob', 'High-risk', 'Treasure', 'up'],
      ['Kay', 'Phase out', 'Treasure', 'up'],
      ['Ann', 'Treasure', 'Rising star', 'down'],
      ['Eve', 'Treasure', 'High-risk', 'down'],
      // Gold is no segment of this question.
      ['Lou', 'Gold', 'Treasure', 'changed'],
      ['Dan', 'Phase out', 'Phase out', 'same'],
    ]);
    expect(rows.flat()).toContain(
      'No money is compared and no reason is given, because there are no earlier figures.',
    );
    expect(rows.flat()).not.toContain('Reason');
  });

  test('give no reason if the earlier sheet lacks a column, which is named; a column that is gone is refused', async () => {
    await book.edit('Spring', (sheet) => {
      sheet.getRange('D1').values = [['Trust']];
    });
    const lists = {
      before: await at('Spring', 'Class'),
      after: await at('Customers', 'Segment'),
      key: 'Client no',
    };
    const asked = { modelId: 'sales-loyalty', language: 'en', lists, choice } as const;
    const { sheet } = await writeListsCompared(await clients(), asked);
    expect((await rowsOf(sheet)).flat()).toContain(
      'No reason is given, because the sheet Spring has no earlier figures in columns with these names: Loyalty',
    );
    const code = (work: Promise<unknown>) =>
      work.catch((error: unknown) => (error instanceof SheetProblem ? error.code : error));
    const other = { ...asked, lists: { ...lists, before: { ...lists.before, header: 'Trust' } } };
    expect(await code(writeListsCompared(await clients(), other))).toBe('columnToCompareGone');
    const key = { ...asked, lists: { ...lists, key: 'Code' } };
    expect(await code(writeListsCompared(await clients(), key))).toBe('columnToCompareGone');
  });
});
