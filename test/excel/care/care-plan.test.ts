import { describe, expect, test } from '@jest/globals';
import { findCareSheet, findCustomers, removeSummary, writeSummary } from '../../../src/excel/use-cases';
import { day } from '../../orders/add-up';
import { asOf, planned, planOf, segmentedList, visits } from './care-list';
import { careBook } from './care-book';

const { book, columns, write } = careBook();

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
    await write('Visit Log', 'A5:G12', visits);
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
