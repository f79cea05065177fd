import { describe, expect, test } from '@jest/globals';
import { findCustomers, removeSummary, writeSummary } from '../../../src/excel/use-cases';
import { refusal } from '../book/refusal';
import { ofSummary, segmented, summarized } from './list';
import { summaryBook } from './summary-book';

const { book, open, shown, rowsOf, expectFigures } = summaryBook();

describe('the sheet', () => {
  test('is made again in its place, whatever it is called and where a figure of it is used', async () => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      sheet.name = 'For the boss';
      sheet.getRange('K3').values = [['my note']];
    });
    await book.addSheet('Report', [["='For the boss'!B12"]]);
    await book.edit('List', (sheet) => {
      sheet.getRange('A11:D11').values = [['Jay', 700, 'Bob', 9]];
    });
    await book.activate('List');
    expect(await summarized()).toEqual({ sheet: 'For the boss', isNew: false });
    expect(await shown('B12:B12', 'For the boss')).toEqual([[10]]);
    expect(await shown('A1:A1', 'Report')).toEqual([[10]]);
    expect(await shown('K3:K3', 'For the boss')).toEqual([['my note']]);
  });

  test('made again without a change is the same', async () => {
    await open();
    await summarized();
    const before = await book.everything();
    await book.activate('List');
    await writeSummary(await findCustomers(), ofSummary);
    expect(await book.everything()).toEqual(before);
  });

  test('with fewer blocks leaves nothing of the others', async () => {
    await open();
    await summarized();
    await book.activate('List');
    await writeSummary(await findCustomers(), { ...ofSummary, values: undefined, groups: undefined });
    const again = await book.everything();
    await removeSummary(ofSummary.modelId);
    await book.activate('List');
    await writeSummary(await findCustomers(), { ...ofSummary, values: undefined, groups: undefined });
    const cells = (await book.everything()).workbook;
    expect(again.workbook).toEqual(cells);
  });

  test('ends its pages before blocks, also made again, unless she has ended one elsewhere', async () => {
    await open();
    await summarized();
    const first = book.printed('Client Summary').breaks;
    const headings = (await book.cells('Client Summary', 'A1:A120')).flat();
    // Figures and bars are on the first page; the map and how concentrated sales are on the second.
    expect(first.slice(0, 2).map((row) => headings[row])).toEqual([
      'Map: Sales and Loyalty',
      'Pareto: Sales by client',
    ]);
    const again = async (more: object) => {
      await book.activate('List');
      await writeSummary(await findCustomers(), { ...ofSummary, ...more });
      return book.printed('Client Summary').breaks;
    };
    const withWorth = await again({ worth: true });
    expect(withWorth).not.toEqual(first);
    await book.edit('Client Summary', (sheet) => sheet.horizontalPageBreaks.add(sheet.getRange('A3')));
    const hers = book.printed('Client Summary').breaks;
    expect(await again({ worth: false })).toEqual(hers);
  });

  test('keeps what she typed over, unless she says otherwise', async () => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      sheet.getRange('A1').values = [['Where we stand']];
    });
    const before = await book.everything();
    await book.activate('List');
    const customers = await findCustomers();
    expect(await refusal(writeSummary(customers, ofSummary))).toEqual({
      code: 'summaryTypedOver',
      message: expect.stringContaining("'Client Summary'!A1") as unknown,
    });
    await book.activate('Client Summary');
    expect(await book.everything()).toEqual(before);
    await writeSummary(customers, ofSummary, { writesOver: true });
    expect(await shown('A1:A1')).toEqual([['Client Summary: Sales and loyalty']]);
  });

  test('of somebody else with this name is left alone', async () => {
    await book.addSheet('Client Summary', [['Mine'], [1]]);
    await open();
    expect(await summarized()).toEqual({ sheet: 'Client Summary 2', isNew: true });
    expect(await book.cells('Client Summary', 'A1:A2')).toEqual([['Mine'], [1]]);
  });

  test('in Chinese', async () => {
    await open();
    expect(await summarized({ language: 'zh' })).toEqual({ sheet: '客户概览', isNew: true });
    expect((await shown('A5:I5', '客户概览'))[0]).toEqual([
      ...['客户分级', '客户数', '占比', 'Sales', '占比', '平均', '中位数', '最大', '无数字'],
    ]);
  });

  test('is not made in a protected workbook, and not made again on a protected sheet', async () => {
    await open();
    const customers = await segmented();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect((await refusal(writeSummary(customers, ofSummary))).code).toBe('protectedWorkbook');
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    await writeSummary(customers, ofSummary);
    await book.edit('Client Summary', (sheet) => sheet.protection.protect());
    expect((await refusal(writeSummary(customers, ofSummary))).code).toBe('protectedSheet');
    expect((await refusal(removeSummary(ofSummary.modelId))).code).toBe('protectedSheet');
  });

  test('counts clients in hidden rows', async () => {
    await open();
    await segmented();
    book.layOut('List', (sheet) => sheet.hideRows(2, 3));
    await writeSummary(await findCustomers(), ofSummary);
    await expectFigures(await rowsOf());
  });

  test('follows a renamed list, and is taken for no list of clients itself', async () => {
    await open();
    await summarized();
    await book.edit('List', (sheet) => {
      sheet.name = "Ann's list";
    });
    expect(await shown('B12:B12')).toEqual([[9]]);
    await book.activate('Client Summary');
    expect((await refusal(findCustomers())).code).toBe('sheetOfSummary');
  });
});

test('names of tiers that formulas show are those of the policy, at once', async () => {
  await open();
  await segmented({ writeAs: 'portable' });
  await writeSummary(await findCustomers(), ofSummary);
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItem('CT_SalesLoyalty_treasure').getRange();
    name.values = [['>100k']];
    await context.sync();
  });
  expect((await shown('A6:B6'))[0]).toEqual(['>100k', 3]);
});
