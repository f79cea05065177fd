import { describe, expect, test } from '@jest/globals';
import { findCustomers, switchHistory, today, writeSummary } from '../../../src/excel/use-cases';
import { switchOn, firstRows, historyBook } from './history-book';

const { book, segment, daysAgo, edit } = historyBook();

describe('the retention on the summary', () => {
  const summarized = async () => {
    await book.activate('Customers');
    const choice = {
      modelId: 'sales-loyalty',
      values: 1,
      worth: true,
      language: 'en',
      today: today(),
    } as const;
    const { sheet } = await writeSummary(await findCustomers(), choice);
    const names = (await book.cells(sheet, 'A1:A60')).flat();
    const top = names.indexOf('Worth of keeping') + 1;
    const shown = await book.formulas(sheet, `C${top + 9}:C${top + 15}`);
    await book.workbook.calculated();
    const shares = (await book.cells(sheet, `C${top + 9}:C${top + 15}`)).flat();
    return { said: names[top + 3], shown: shown.flat(), shares };
  };

  test('is that of two runs at least a year apart, of this list only', async () => {
    await switchOn();
    await segment();
    await daysAgo(364);
    await segment();
    expect((await summarized()).said).toContain('less than a year');
    // Of today there is the row of a run only, and it is written over by the run below.
    await book.edit('Client History', (sheet) => {
      const dates = sheet.tables.getItem('CT_History').columns.getItem('Date').getDataBodyRange();
      const first = dates.getCell(0, 0).getResizedRange(firstRows(0).length - 1, 0);
      (first as { values: unknown }).values = today() - 400;
    });
    await edit('A5', '');
    await edit('B5', '');
    await edit('D5', '');
    await segment();
    // Of four clients three stayed: Dahl, who was to be phased out, has left.
    const { shown, shares } = await summarized();
    expect(shown).toEqual([
      ...['=(1/1)^(365/400)', '=(1/1)^(365/400)', '=(1/1)^(365/400)', '=(0/1)^(365/400)'],
      ...['', '', '=(3/4)^(365/400)'],
    ]);
    expect(shares[6]).toBeCloseTo(0.75 ** (365 / 400), 12);
    expect(shares.slice(0, 4)).toEqual([1, 1, 1, 0]);
    await switchHistory({ sheetId: 'another', key: 'Client' });
    expect((await summarized()).said).toContain('no history of this list');
  });
});
