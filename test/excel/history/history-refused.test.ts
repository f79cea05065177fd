import { describe, expect, test } from '@jest/globals';
import { findHistory, today } from '../../../src/excel/use-cases';
import { switchOn, rowsOf, problemOf, firstRows, historyBook } from './history-book';

const { book, segment, daysAgo, edit } = historyBook();

describe('the history of the runs', () => {
  test('is not written if that would lose something, and the run says why; the segments stay', async () => {
    await switchOn();
    await segment();
    const refused = async (
      change: (sheet: Excel.Worksheet) => void,
      back: (sheet: Excel.Worksheet) => void,
    ) => {
      await book.edit('Client History', change);
      await edit('B2', 90);
      const told = problemOf(await segment());
      await book.edit('Client History', back);
      return told;
    };
    const put = (address: string, value: unknown) => (sheet: Excel.Worksheet) => {
      sheet.getRange(address).values = [[value]];
    };
    await daysAgo(4);
    const day = today() - 4;
    expect(await refused(put('B13', 'mine'), put('B13', ''))).toEqual([
      'historyNoRoom',
      "'Client History'!B13",
    ]);
    expect(await refused(put('A8', 'soon'), put('A8', day))).toEqual([
      'historyUnreadable',
      "'Client History'!A8",
    ]);
    expect(await refused(put('A8', day + 9), put('A8', day))).toEqual([
      'historyLaterDay',
      "'Client History'!A8",
    ]);
    expect(await refused(put('C8', 'birch'), put('C8', 'acme'))).toEqual([
      'historyUnreadable',
      "'Client History'!C9",
    ]);
    expect(await refused(put('E6', 'Id'), put('E6', 'Segment id'))).toEqual([
      'historyColumnGone',
      'Client History',
    ]);
    expect(
      await refused(
        (sheet) => sheet.protection.protect(),
        (sheet) => sheet.protection.unprotect(),
      ),
    ).toEqual(['protectedSheet', 'Client History']);
    expect(await rowsOf()).toEqual(firstRows(-4));
    expect(await book.cells('Customers', 'E2')).toEqual([['Rising star']]);
    await edit('A1', 'Who');
    expect(problemOf(await segment())).toEqual(['historyKeyGone', 'Customers']);
  });

  test('is not begun by a cancelled run, nor where no sheet can be added', async () => {
    await switchOn();
    const structure = (isProtected: boolean) =>
      book.edit('Customers', (_, { workbook: { protection } }) =>
        isProtected ? protection.protect() : protection.unprotect(),
      );
    await structure(true);
    expect(problemOf(await segment())).toEqual(['protectedWorkbook', undefined]);
    await structure(false);
    const canceller = new AbortController();
    const onProgress = ({ kind, of }: { kind: string; of?: number }) => {
      if (kind === 'writing' && of === 5) canceller.abort();
    };
    const outcome = await segment({ signal: canceller.signal, onProgress });
    expect(problemOf(outcome)?.toString()).toContain('cancelled');
    expect(await findHistory()).not.toHaveProperty('sheet');
  });
});
