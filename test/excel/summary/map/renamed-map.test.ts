import { describe, expect, test } from '@jest/globals';
import { findCustomers, removeSummary, writeSummary } from '../../../../src/excel/use-cases';
import { ofSummary, summarized } from '../list';
import { maps, mapBook } from './map-book';

const { book, open } = mapBook();

describe('that she renames', () => {
  const renamed = async () => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      const hers = sheet.charts.getItem('ClientTier Map');
      hers.name = 'My map';
      hers.title.visible = false;
    });
  };
  const madeAgain = async () => {
    await book.activate('List');
    await writeSummary(await findCustomers(), ofSummary);
    return (await maps()).map(({ isTitled }) => isTitled);
  };

  test('is the only one, whatever other charts she has, until it would show something else', async () => {
    await renamed();
    await book.edit('Client Summary', (sheet) => {
      sheet.charts.add('Pie', sheet.getRange('A5:B9'), 'Columns').name = 'My pie';
    });
    expect(await madeAgain()).toEqual([false]);
    expect(await madeAgain()).toEqual([false]);
    // Another axis is necessary now. Hers stays as she left it.
    await book.edit('List', (sheet) => {
      sheet.getRange('D2').values = [[60]];
    });
    expect(await madeAgain()).toEqual([false, true]);
    expect(await madeAgain()).toEqual([false, true]);
  });

  test('keeps the sheet from being removed; if she deletes it, the next making draws one', async () => {
    await renamed();
    expect(await madeAgain()).toEqual([false]);
    await expect(removeSummary(ofSummary.modelId)).rejects.toMatchObject({
      code: 'sheetStays',
      message: expect.stringContaining('My map') as unknown,
    });
    await book.edit('Client Summary', (sheet) => sheet.charts.getItem('My map').delete());
    expect(await madeAgain()).toEqual([true]);
    expect(await removeSummary(ofSummary.modelId)).toEqual({ sheet: 'Client Summary' });
  });
});
