import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  findCareSheet,
  findCustomers,
  removeCare,
  removeSummary,
  writeSegments,
  writeSummary,
} from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { day } from '../../orders/add-up';
import { openBook, type Book } from '../open-book';
import { asOf, choice, planned, planOf, segmentedList } from './care-list';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await segmentedList(book);
});
afterAll(() => book.excel.dispose());

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof SheetProblem ? error.code : error),
  );

const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

/** Columns of the plan, by their headers. */
async function columns(sheet: string, ...headers: string[]) {
  const [first, ...rows] = await planOf(book, sheet);
  return rows.map((row) => headers.map((header) => row[first!.indexOf(header)]));
}

/** The address of a cell of the plan in the row of a client. */
async function cellOf(client: string, column: string): Promise<string> {
  const rows = await book.cells('Care Plan', 'B1:B90');
  return `${column}${rows.findIndex(([name]) => name === client) + 1}`;
}

const write = (sheet: string, address: string, values: unknown[][]) =>
  book.edit(sheet, (there) => {
    there.getRange(address).values = values;
  });

describe('a care plan', () => {
  test('lists twelve clients on both sides of each interval by need, then by value', async () => {
    const { sheet, log, doubts, former } = await planned(book);
    expect([sheet, log, former]).toEqual(['Care Plan', 'Visit Log', undefined]);
    expect(doubts).toEqual({ unread: [], alike: [], unknown: [] });
    expect([book.printed(log).header, book.printed(sheet).header]).toEqual(['$4:$4', '$18:$18']);
    expect(await columns(sheet, 'Rank', 'Client', 'Every … days', 'Due', 'Days over', 'Sales')).toEqual([
      [1, 'T3', 14, asOf - 7, 7, 700],
      [2, 'H3', 60, asOf - 30, 30, 400],
      [3, 'R3', 30, asOf - 15, 15, 70],
      // Due on a Sunday, so on the Friday before.
      [4, 'P3', 90, day('2026-10-16'), 47, 40],
      [5, 'T2', 14, asOf, 0, 800],
      [6, 'H2', 60, asOf, 0, 500],
      [7, 'R2', 30, asOf, 0, 80],
      [8, 'P2', 90, asOf, 0, 50],
    ]);
    expect((await columns(sheet, 'Why'))[0]).toEqual(['Overdue: 21 days since contact, every 14']);
    expect((await book.cells(sheet, 'A4:A5')).flat()).toEqual([
      'On the list: Neglected 0, Overdue 4, Due 4, In touch 4.',
      'Overdue: Treasure 1 (700), Rising star 1 (70), High-risk 1 (400), Phase out 1 (40)',
    ]);
    expect(await findCareSheet()).toBe('Care Plan');
  });

  test('offers topics in the log and beside each client, and takes other texts too', async () => {
    const offered = (name: string) => book.workbook.snapshot().sheets.find((each) => each.name === name);
    const topics = { source: '=CT_Topics', inCellDropDown: true, errorAlert: { showAlert: false } };
    expect(offered('Visit Log')?.dataValidations).toMatchObject([{ ...topics, addresses: ['C5:C14'] }]);
    expect(offered('Care Plan')?.dataValidations).toMatchObject([{ ...topics, addresses: ['Q19:Q26'] }]);
    expect(await book.cells('Visit Log', 'J4:J5')).toEqual([['Topics to choose from'], ['Met in person']]);
    // A topic of hers below the others, as Excel lengthens a table.
    await write('Visit Log', 'J10', [['Price']]);
    await book.edit('Visit Log', (sheet) => sheet.tables.getItem('CT_VisitTopics').resize('J4:J10'));
    await write('List', 'H1', [['=COUNTA(CT_Topics)']]);
    await book.workbook.calculated();
    expect(await book.cells('List', 'H1')).toEqual([[6]]);
    await write('List', 'H1', [['']]);
  });

  test('follows the visit log by itself', async () => {
    await write('Visit Log', 'A5:G12', [
      ['T3', asOf - 1, 'met in person', 'credit', 'When?', 'Bob', ''],
      ['H3', asOf - 2, '', 'delivery', 'Why?', 'Bob', asOf - 1],
      ['H3', asOf - 9, 'Met in person', '', 'How?', 'Bob', ''],
      ['R3', asOf + 5, 'Met in person', '', '', '', ''],
      ['R2', "'2 December", '', '', '', '', ''],
      ['Nobody', asOf - 3, 'Price', 'a discount', '', '', ''],
      ['T2', asOf - 20, '', '', '', '', ''],
      ['p2', asOf, '', '', 'A promise', '', asOf + 3],
    ]);
    expect(await columns('Care Plan', 'Client', 'Last contact', 'Days over', 'Open questions')).toEqual([
      ['T3', asOf - 1, 0, 1],
      ['H3', asOf - 2, 0, 1],
      ['R3', asOf - 45, 15, 0],
      ['P3', asOf - 135, 47, 0],
      // The list has a later contact than the log.
      ['T2', asOf - 14, 0, 0],
      ['H2', asOf - 60, 0, 0],
      ['R2', asOf - 30, 0, 0],
      ['P2', asOf, 0, 1],
    ]);
    expect(
      (await columns('Care Plan', 'Client', 'Days since contact', 'Days since met in person')).slice(0, 4),
    ).toEqual([
      ['T3', 1, 1],
      ['H3', 2, 9],
      // A meeting to come is none yet.
      ['R3', 45, ''],
      ['P3', 135, ''],
    ]);
    expect((await book.cells('Care Plan', 'A6'))[0]).toEqual([
      'Dates in the visit log that are text and do not count: 1',
    ]);
  });

  test('stands on the summary: who is overdue, what it is worth, and what was asked for', async () => {
    await book.activate('List');
    const about = { modelId: 'sales-loyalty', values: 1, language: 'en', today: asOf } as const;
    const { sheet } = await writeSummary(await findCustomers(), about);
    await book.workbook.calculated();
    const rows: unknown[][] = await book.cells(sheet, 'A1:I120');
    const block = (heading: string, columns: number) => {
      const top = rows.findIndex(([cell]) => cell === heading) + 2;
      const length = rows.slice(top).findIndex(([cell]) => cell === '');
      return rows.slice(top, top + length).map((row) => row.slice(0, columns));
    };
    expect(block('Overdue for a visit', 4)).toEqual([
      ['Segment', 'Clients overdue', 'Of segment', 'Sales'],
      // One of three clients each.
      ['Treasure', 1, 1 / 3, 700],
      ['Rising star', 1, 1 / 3, 70],
      ['High-risk', 1, 1 / 3, 400],
      ['Phase out', 1, 1 / 3, 40],
      ['Unclassified', 0, '', 0],
      ['Total', 4, '', 1210],
    ]);
    const [header, ...needs] = block('Needs heard, by segment and topic', 9);
    expect(header).toEqual([
      ...[
        'Segment',
        'Total',
        'Met in person',
        'Phone or video call',
        'Message',
        'Offer',
        'Complaint',
        'Price',
      ],
      'Other topics',
    ]);
    expect(needs).toEqual([
      ['Treasure', 1, 1, 0, 0, 0, 0, 0, 0],
      ['Rising star', 0, 0, 0, 0, 0, 0, 0, 0],
      ['High-risk', 1, 0, 0, 0, 0, 0, 0, 1],
      ['Phase out', 0, 0, 0, 0, 0, 0, 0, 0],
      ['Unclassified', 0, 0, 0, 0, 0, 0, 0, 0],
      ['Not in the list', 1, 0, 0, 0, 0, 0, 1, 0],
      ['Total', 3, 1, 0, 0, 0, 0, 1, 1],
    ]);
    await removeSummary('sales-loyalty');
  });

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

  test('clients whose names look like patterns, comparisons, formulas or numbers keep their own visits', async () => {
    await book.clear();
    const names = ['A*', 'Ab', '<B', '>0', '=C', 'D?', 'De', "'~", '00001', '2', 'Ann', 'Ann'];
    await segmentedList(book, [
      ['Client', 'Sales', 'Loyalty', 'Owner', 'Last contact'],
      ...names.map((name, index) => [`'${name}`, 900 - index, 9, "'=Z", '']),
    ]);
    const { log } = await planned(book, { language: 'zh' });
    expect(log).toBe('拜访记录');
    // One visit and one question for every second client, on different days.
    const visited = names.filter((_, index) => index % 2 === 0);
    await book.edit(log, (sheet) => {
      sheet.getRange(`A5:E${4 + visited.length}`).values = visited.map((name, index) => [
        // The column is text, so that nothing typed there becomes a formula.
        name,
        asOf - 20 - index,
        '',
        '',
        'Why?',
      ]);
    });
    const { sheet, doubts } = await planned(book, { language: 'zh' });
    expect(sheet).toBe('客户关怀计划');
    expect(doubts).toEqual({ unread: [], alike: ['Ann'], unknown: [] });
    const [header, ...rows] = await planOf(book, sheet);
    const shown = new Map(
      rows.map((row) => [row[1], [row[header!.indexOf('最近联系')], row[header!.indexOf('未答复问题')]]]),
    );
    const expected = new Map<string, unknown[]>(names.map((name) => [name, ['', 0]]));
    visited.forEach((name, index) => expected.set(name, [asOf - 20 - index, 1]));
    expect([...shown].sort()).toEqual([...expected].sort());
    expect(rows.every((row) => row[3] === '=Z')).toBe(true);
  });
});
