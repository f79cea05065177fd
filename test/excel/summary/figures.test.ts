import { describe, expect, test } from '@jest/globals';
import { findCustomers, writeSummary } from '../../../src/excel/use-cases';
import { refusal } from '../book/refusal';
import { ofSummary, segmented, summarized } from './list';
import { tiers, summaryBook } from './summary-book';

const { book, open, shown, rowBelow, rowsOf, expectFigures } = summaryBook();

describe('figures', () => {
  test('are those of the list, and follow it', async () => {
    await open();
    expect(await summarized()).toEqual({ sheet: 'Client Summary', isNew: true });
    await expectFigures(await rowsOf());
    expect((await shown('A1:A1'))[0]).toEqual(['Client Summary: Sales and loyalty']);
    // The user types another segment and other amounts: the total stays that of the sheet.
    await book.edit('List', (sheet) => {
      sheet.getRange('E3').values = [['Treasure']];
      sheet.getRange('B4:B6').values = [[-75], ['n/a'], [0.25]];
    });
    await expectFigures(await rowsOf());
    expect((await shown('A4:A4'))[0]![0]).toContain('negative');
  });

  test('what is no tier stands apart, and is said', async () => {
    await open();
    await summarized();
    expect((await shown('A3:A3'))[0]).toEqual(['']);
    await book.edit('List', (sheet) => {
      sheet.getRange('E3:E4').values = [['my own'], ['=NA()']];
    });
    expect((await shown('A11:D12')).map((row) => [row[0], row[1], row[3]])).toEqual([
      ['Not a segment of this model', 2, 340],
      ['Total', 9, 1190],
    ]);
    expect((await shown('A3:A3'))[0]![0]).toContain('that are not a segment of this model: 2.');
  });

  test('of a table are structured references, so that new rows count at once', async () => {
    await open({ table: 'Clients' });
    await summarized();
    expect((await book.formulas('Client Summary', 'B6'))[0]).toEqual(['=COUNTIFS(Clients[Segment],$AA6)']);
    await expectFigures(await rowsOf(11));
  });

  test('of a list on rows of its own extend at the next making; until then the sheet says so', async () => {
    await open();
    await summarized();
    await book.edit('List', (sheet) => {
      sheet.getRange('A11:D11').values = [['Jay', 700, 'Bob', 9]];
    });
    await summarized();
    await book.edit('List', (sheet) => {
      sheet.getRange('A12:E12').values = [['Kay', 900, 'Bob', 9, 'Treasure']];
    });
    expect((await shown('A3:A3'))[0]![0]).toContain('longer');
    // After an update without a run, a client whose segment the user typed counts.
    await book.activate('List');
    await writeSummary(await findCustomers(), ofSummary);
    expect((await shown('A3:A3'))[0]).toEqual(['']);
    await expectFigures(await rowsOf(12));
    await summarized();
    expect((await shown('A3:A3'))[0]).toEqual(['']);
    await expectFigures(await rowsOf(12));
  });

  test('without a measure are clients alone', async () => {
    await open();
    await summarized({ values: undefined, groups: undefined });
    expect(await shown('A5:E12')).toEqual([
      ['Segment', 'Clients', 'Share', '', ''],
      ...[3, 1, 1, 3, 1].map((clients, index) => [tiers[index], clients, clients / 9, '', '']),
      ['Not a segment of this model', 0, 0, '', ''],
      ['Total', 9, 1, '', ''],
    ]);
  });

  test('by a column: each value, blanks and what came later', async () => {
    await open();
    await summarized();
    await book.edit('List', (sheet) => {
      sheet.getRange('C2').values = [['new']];
    });
    const top = await rowBelow('By Owner');
    const rows = await shown(`A${top}:D${top + 6}`);
    expect(rows.map((row) => [row[0], row[1], row[3]])).toEqual([
      ['Owner', 'Clients', 'Sales'],
      ['Ann', 2, 540],
      ['Bob', 3, 390],
      ['B*b', 1, 60],
      ['>5', 1, 0],
      ['(blank)', 1, 80],
      ['All others', 1, 120],
    ]);
  });

  test('texts that a person reads as numbers are refused with their cell', async () => {
    await open();
    await book.edit('List', (sheet) => {
      sheet.getRange('B3').values = [["'¥300"]];
    });
    expect(await refusal(summarized())).toEqual({
      code: 'summaryText',
      message: expect.stringContaining('List!B3 has “¥300” as text') as unknown,
    });
  });
});

describe('amounts in several currencies by their number formats', () => {
  const dollars = (cells: string) =>
    book.edit('List', (sheet) => {
      sheet.getRange('B2:B10').numberFormat = '#,##0 "€"' as never;
      sheet.getRange(cells).numberFormat = '"$"#,##0' as never;
    });

  test('are refused with the cell, and what to do', async () => {
    await open();
    await dollars('B4:B5');
    const customers = await segmented();
    const before = await book.everything();
    expect(await refusal(writeSummary(customers, ofSummary))).toEqual({
      code: 'summaryCurrencies',
      message: expect.stringMatching(
        /^Sales is not added up.*List!B4 is in \$, but most of the column is in €.*Clients only/,
      ) as unknown,
    });
    expect(await book.everything()).toEqual(before);
  });

  test('do not matter for clients alone, nor in rows without a segment', async () => {
    await open();
    await dollars('B11');
    await summarized();
    await dollars('B4');
    const counted = await summarized({ values: undefined });
    expect(counted).toEqual({ sheet: 'Client Summary', isNew: false });
    expect((await shown('B12'))[0]).toEqual([9]);
  });
});
