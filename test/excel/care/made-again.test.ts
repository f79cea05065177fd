import { beforeAll, describe, expect, test } from '@jest/globals';
import { findCareSheet, removeCare } from '../../../src/excel/use-cases';
import { codeOf } from '../book/refusal';
import { sheetNames } from '../book/sheet-names';
import { asOf, planned, planOf, visits } from './care-list';
import { careBook } from './care-book';

const { book, columns, cellOf, write } = careBook();
beforeAll(async () => {
  await planned(book);
  await write('Visit Log', 'A5:G12', visits);
});

describe('a care plan', () => {
  test('keeps what she wrote when it is made again, and fits the week of each owner', async () => {
    await write('Care Plan', await cellOf('P3', 'O'), [['Longer warranty']]);
    await write('Care Plan', await cellOf('H2', 'P'), [[asOf + 1]]);
    // Done: a mark, a topic with the day on which it was planned, a day, and something unclear.
    await write('Care Plan', await cellOf('T2', 'Q'), [['x']]);
    const done = async (client: string, cells: unknown[]) =>
      write('Care Plan', `${await cellOf(client, 'P')}:${await cellOf(client, 'Q')}`, [cells]);
    await done('H3', [asOf - 1, 'complaint']);
    await done('R3', [asOf + 1, asOf - 3]);
    await write('Care Plan', await cellOf('P2', 'Q'), [['perhaps']]);
    // Three visits a week, a day off on the day before, days for one tier.
    await write('Care Plan', 'I9', [[3]]);
    await write('Care Plan', 'K9', [[asOf - 1]]);
    await write('Care Plan', 'F12', [[100]]);
    await write('List', 'A14:E15', [
      ['New', 5000, 9, 'Ann', ''],
      ['Text', 10, 1, 'Bea', "'last May"],
    ]);
    await write('List', 'F14:F15', [['Treasure'], ['Phase out']]);
    const { sheet, former, doubts, logged, unclear } = await planned(book);
    expect([sheet, former, logged]).toEqual(['Care Plan', undefined, { visits: 3, undated: 1 }]);
    expect(unclear).toEqual([`'Care Plan'!${await cellOf('P2', 'Q')}`]);
    // Below the eight visits of hers; the table has grown by one row.
    expect(await book.cells('Visit Log', 'A13:D15')).toEqual([
      ['H3', asOf - 1, 'Complaint', ''],
      ['R3', asOf - 3, '', ''],
      ['T2', asOf, '', ''],
    ]);
    expect(await sheetNames()).toEqual(['Sheet1', 'List', 'Client Policy', 'Visit Log', 'Care Plan']);
    expect(doubts).toEqual({
      unread: ['List!E15', "'Visit Log'!B9"],
      alike: [],
      unknown: ["'Visit Log'!A10"],
    });
    expect(
      await columns(sheet, 'Rank', 'Client', 'Owner', 'What to do', 'Benefit to bring', 'Next date', 'Done'),
    ).toEqual([
      // Never contacted; then due because of a question. Two visits of this week are planned already.
      [1, 'New', 'Ann', 'Visit', '', '', ''],
      ['', 'H2', 'Ann', 'Planned', '', asOf + 1, ''],
      ['', 'R3', 'Ann', 'Planned', '', asOf + 1, ''],
      ['', 'T3', 'Ann', 'Does not fit', '', '', ''],
      ['', 'H3', 'Ann', 'Does not fit', '', '', ''],
      ['', 'R2', 'Ann', 'Does not fit', '', '', ''],
      ['', 'P2', 'Ann', 'Does not fit', '', '', 'perhaps'],
      // 135 days are less than one and a half times a hundred.
      ['', 'P3', 'Ann', 'Does not fit', 'Longer warranty', '', ''],
      ['', 'Text', 'Bea', 'Date unreadable', '', '', ''],
    ]);
    expect((await book.cells(sheet, 'E9:I13')).map((row) => row.filter((cell) => cell !== ''))).toEqual([
      ['Treasure', 14, 'Ann', 3],
      ['Rising star', 30, 'Bea'],
      ['High-risk', 60],
      ['Phase out', 100],
      ['Unclassified', 30],
    ]);
  });

  test('enters nothing into the log where another types at the same moment, or something is in the way', async () => {
    const [log, plan] = [await book.cells('Visit Log', 'A4:I30'), await planOf(book, 'Care Plan')];
    const cell = await cellOf('H2', 'Q');
    await write('Care Plan', cell, [['x']]);
    await write('Visit Log', 'B16', [['not to lose']]);
    expect(await codeOf(planned(book))).toBe('visitLogNoRoom');
    await write('Visit Log', 'B16', [['']]);
    // Another types below the table just before one of the last messages, the third of which writes.
    const told: string[] = [];
    for (let late = 1; late <= 3; late++) {
      let messages = 0;
      const onProgress = ({ kind, rows }: { readonly kind: string; readonly rows?: number }) => {
        if (kind !== 'writing' || !rows) return;
        book.excel.intercept = () => {
          messages += 1;
          if (messages === late) book.layOut('Visit Log', (sheet) => sheet.getRange('C16').setValue('mine'));
          return undefined;
        };
      };
      told.push(String(await codeOf(planned(book, {}, { onProgress }))));
      book.excel.intercept = undefined;
      expect(await book.cells('Visit Log', 'A16:C16')).toEqual([['', '', 'mine']]);
      await write('Visit Log', 'C16', [['']]);
    }
    expect(told).toEqual(['visitLogNoRoom', 'visitLogNoRoom', 'changedMeanwhile']);
    await write('Care Plan', cell, [['']]);
    expect([await book.cells('Visit Log', 'A4:I30'), await planOf(book, 'Care Plan')]).toEqual([log, plan]);
  });

  test('keeps the sheet before if she typed into it while the new one was made', async () => {
    let isTyped = false;
    const onProgress = ({ kind }: { readonly kind: string }) => {
      if (kind !== 'writing' || isTyped) return;
      isTyped = true;
      book.layOut('Care Plan', (sheet) => sheet.getRange('O19').setValue('typed just now'));
    };
    expect((await planned(book, {}, { onProgress })).former).toBe('Care Plan');
    expect(await book.cells('Care Plan', 'O19')).toEqual([['typed just now']]);
    await book.edit('Care Plan', (sheet) => sheet.delete());
    await book.edit('Care Plan 2', (sheet) => {
      sheet.name = 'Care Plan';
    });
  });

  test('is not removed while anything on it is hers; a log with visits stays', async () => {
    expect(await codeOf(removeCare())).toBe('sheetStays');
    await write('Care Plan', 'T3', [['my note']]);
    expect((await planned(book)).former).toBe('Care Plan');
    await book.edit('Care Plan', (sheet) => sheet.delete());
    expect(await findCareSheet()).toBe('Care Plan 2');
    expect(await codeOf(removeCare())).toBe('sheetStays');
    for (const column of ['O', 'P', 'Q'])
      await book.edit('Care Plan 2', (sheet) => {
        sheet.getRange(`${column}19:${column}40`).clear('Contents');
      });
    await write('Care Plan 2', 'I9', [['']]);
    await write('Care Plan 2', 'K9', [['']]);
    expect(await codeOf(removeCare())).toBe('sheetStays');
    await write('Care Plan 2', 'F12', [[90]]);
    expect(await removeCare()).toEqual({ sheet: 'Care Plan 2', log: { sheet: 'Visit Log', stays: true } });
    expect(await codeOf(removeCare())).toBe('noCarePlan');
    expect(await sheetNames()).toEqual(['Sheet1', 'List', 'Client Policy', 'Visit Log']);
  });

  test('a blank log goes with its topics, unless some are hers; nothing is left of it', async () => {
    const names = async () => (await book.names()).filter(({ name }) => name.startsWith('CT_Topics'));
    await book.edit('Visit Log', (sheet) => sheet.delete());
    await planned(book);
    expect(await names()).toMatchObject([{ name: 'CT_Topics', visible: true }]);
    await write('Visit Log', 'J6', [['Telephone']]);
    expect(await removeCare()).toMatchObject({ log: { sheet: 'Visit Log', stays: true } });
    await write('Visit Log', 'J6', [['Phone or video call']]);
    await planned(book);
    expect(await removeCare()).toEqual({ sheet: 'Care Plan', log: { sheet: 'Visit Log', stays: false } });
    expect(await names()).toEqual([]);
  });
});
