import { describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  referringFormulas,
  removeSegments,
  removeSummary,
  writeSegments,
  writeSummary,
} from '../../../src/excel/use-cases';
import { refusal } from '../book/refusal';
import { choice } from '../customers';
import { list, ofSummary, segmented, summarized } from './list';
import { asTyped, summaryBook } from './summary-book';

const { book, open, shown } = summaryBook();

describe('Remove', () => {
  test('takes the sheet and all that belongs to it', async () => {
    await open();
    await segmented();
    const before = await book.everything();
    await writeSummary(await findCustomers(), ofSummary);
    expect(await removeSummary(ofSummary.modelId)).toEqual({ sheet: 'Client Summary' });
    expect(await book.everything()).toEqual(before);
    expect((await refusal(removeSummary(ofSummary.modelId))).code).toBe('noSummarySheet');
  });

  test.each([
    ['a note', 'K3', "'Client Summary'!K3"],
    ['a figure typed over', 'B7', "'Client Summary'!B7"],
  ])('leaves the sheet with %s of hers, and says where', async (_, cell, told) => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      sheet.getRange(cell).values = [[7]];
    });
    const before = await book.everything();
    expect(await refusal(removeSummary(ofSummary.modelId))).toEqual({
      code: 'sheetStays',
      message: expect.stringContaining(told) as unknown,
    });
    expect(await book.everything()).toEqual(before);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['a chart', (sheet) => sheet.charts.add('Pie', sheet.getRange('A5:B9')), 'Chart 5'],
    ['a text box', (sheet) => sheet.shapes.addTextBox('see me'), 'TextBox 1'],
    ['a comment', (sheet) => sheet.comments.add("'Client Summary'!B7", 'is this right?'), 'is this right?'],
  ])('leaves the sheet with %s of hers, and names it', async (_, put, told) => {
    await open();
    await summarized();
    await book.edit('Client Summary', put);
    const before = await book.everything();
    expect(await refusal(removeSummary(ofSummary.modelId))).toEqual({
      code: 'sheetStays',
      message: expect.stringContaining(told) as unknown,
    });
    expect(await book.everything()).toEqual(before);
  });

  test('leaves a policy sheet with a chart of hers', async () => {
    await open();
    const customers = await segmented();
    await book.edit('Client Policy', (sheet) => {
      sheet.charts.add('Pie', sheet.getRange('A1:B2'));
    });
    const { policy } = await referringFormulas(customers, ofSummary.modelId);
    expect(policy).toEqual({ sheet: 'Client Policy', stays: 'decided' });
  });

  test('leaves a sheet to which formulas refer', async () => {
    await open();
    await summarized();
    await book.addSheet('Report', [["='Client Summary'!B12"]]);
    expect((await refusal(removeSummary(ofSummary.modelId))).message).toContain('Report!A1');
  });

  test('of the segments takes their summary too, and says so before', async () => {
    await open();
    const before = await book.everything();
    await summarized();
    await book.activate('List');
    const customers = await findCustomers();
    const { cells, policy, summaries } = await referringFormulas(customers, ofSummary.modelId);
    expect({ cells, summaries, policy }).toEqual({
      cells: [],
      summaries: [{ sheet: 'Client Summary' }],
      policy: { sheet: 'Client Policy' },
    });
    const removed = await removeSegments(customers, ofSummary.modelId, {
      takesPolicy: true,
      takesSummary: true,
    });
    expect(removed).toEqual({
      address: 'List!E1:F11',
      policySheet: 'Client Policy',
      summarySheets: ['Client Summary'],
    });
    expect(await book.everything()).toEqual(before);
  });

  test('of the segments leaves a summary with a note of hers, and names its formulas', async () => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      sheet.getRange('K3').values = [['mine']];
    });
    await book.activate('List');
    const customers = await findCustomers();
    const { cells, summaries } = await referringFormulas(customers, ofSummary.modelId);
    expect(cells).toContain("'Client Summary'!B6");
    expect(summaries?.[0]?.stays?.en).toContain("'Client Summary'!K3");
    const removed = await removeSegments(customers, ofSummary.modelId, { takesSummary: true });
    expect(removed.summarySheets).toBeUndefined();
    expect(await shown('K3:K3')).toEqual([['mine']]);
  });

  test('of the segments of another list leaves the summary', async () => {
    await open();
    await summarized();
    await book.addSheet('Other', asTyped(list));
    await writeSegments(await findCustomers(), choice, 'keep');
    const customers = await findCustomers();
    expect((await referringFormulas(customers, ofSummary.modelId)).summaries).toBeUndefined();
    await removeSegments(customers, ofSummary.modelId, { takesSummary: true });
    expect(await shown('B12:B12')).toEqual([[9]]);
  });

  test('takes the sheet after rows were inserted in the list and the segments were removed', async () => {
    await open();
    await summarized();
    await book.edit('List', (sheet) => sheet.getRange('3:3').insert('Down'));
    await book.edit('List', (sheet) => {
      sheet.getRange('A3:D3').values = [['New', 5, 'Ann', 5]];
    });
    await book.activate('List');
    await removeSegments(await findCustomers(), ofSummary.modelId);
    expect(await removeSummary(ofSummary.modelId)).toEqual({ sheet: 'Client Summary' });
  });
});
