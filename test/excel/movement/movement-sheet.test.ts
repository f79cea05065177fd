import { describe, expect, test } from '@jest/globals';
import { setClock } from '../../../src/excel/office/waiting/clock';
import {
  findCustomers,
  findMovementOffer,
  removeMovement,
  writeMovement,
} from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { codeOf } from '../book/refusal';
import { sheetNames } from '../book/sheet-names';
import { day } from '../../orders/add-up';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { dates, choice, rowsOf, withoutBlanks, movementBook } from './movement-book';

const { clock, book, clients } = movementBook();

/** The rows below a heading, of the blocks on the left or, for the list, whole. */
const below = (rows: unknown[][], heading: string, count: number) => {
  const at = rows.findIndex(([first]) => String(first).startsWith(heading));
  const found = rows.slice(at + 1, at + 1 + count);
  // Beside the blocks, from the seventh column on, are the reasons of loss.
  return heading === 'The clients' ? found : found.map((row) => withoutBlanks(row.slice(0, 6)));
};

const problemOf = (work: Promise<unknown>) =>
  work.catch((error: unknown) => (error instanceof SheetProblem ? error.in('en') : error));

describe('two dates of a list of orders', () => {
  test('come to a sheet that counts who went where, and adds up, hidden rows too', async () => {
    book.layOut('Orders', (sheet) => sheet.hideRows(2, 3));
    book.layOut('Clients', (sheet) => sheet.hideRows(5, 1));
    const { sheet } = await writeMovement(await clients(), choice, dates);
    expect(sheet).toBe('Movement');
    const rows = await rowsOf('Movement');
    const header = rows.findIndex(([first]) => first === 'The clients') + 2;
    expect(book.printed('Movement').header).toBe(`$${header}:$${header}`);
    expect(below(rows, 'The clients', 6)).toEqual([
      [
        'Customer',
        'Segment 2025-03-31',
        'Segment 2026-03-31',
        'Movement',
        'Reason',
        'Why lost',
        'Sales 2025-03-31',
        'Sales 2026-03-31',
        'Sales of all orders 2025-03-31',
        'Sales of all orders 2026-03-31',
        'Source',
      ],
      ['Cid', 'C Basic', 'No client', 'lost', '', '', 5, '', 5, '', 'visit'],
      ['Dan', 'No client', 'A Platinum', 'returned', '', '', '', 20, '', 60, 'visit'],
      ['Eve', 'No client', 'C Basic', 'new', '', '', '', 5, '', 5, 'referral'],
      // Today A begins at 60, and so does B. By today's rules 15 is a C, and the client bought something.
      [
        'Bob',
        'B Plum',
        'A Platinum',
        'up',
        'both: the cut-off and the figures',
        '',
        15,
        85,
        15,
        100,
        'visit',
      ],
      ['Ann', 'A Platinum', 'A Platinum', 'same', '', '', 80, 10, 80, 90, 'visit'],
    ]);
    expect(below(rows, 'Who went where', 11)).toEqual([
      ['Movement', 'Clients', 'Sales 2025-03-31', 'Sales 2026-03-31', 'Change'],
      ['up', 1, 15, 85, 70],
      ['down', 0, 0, 0, 0],
      ['sideways', 0, 0, 0, 0],
      ['changed', 0, 0, 0, 0],
      ['same', 1, 80, 10, -70],
      ['new', 1, 0, 5, 5],
      ['returned', 1, 0, 20, 20],
      ['lost', 1, 5, 0, -5],
      ['Total', 5, 100, 120, 20],
      ['Of those who stayed, went up', 0.5],
    ]);
    expect(below(rows, 'From the first day', 8)).toEqual([
      ['', 'Clients', 'Sales'],
      ['On 2025-03-31', 3, 100],
      ['+ new', 1, 5],
      ['+ returned', 1, 20],
      ['- lost', -1, -5],
      ['+ change of those who stayed', 0, 0],
      ['On 2026-03-31, added up', 4, 120],
      ['Difference from the list below', 0, 0],
    ]);
    expect(below(rows, 'Numbers gained', 3)).toEqual([
      ['Source', 'Clients', 'Sales'],
      ['referral', 1, 5],
      ['Total', 1, 5],
    ]);
    // Cid, a C, was lost. Of the others, Bob rose.
    expect(below(rows, 'Quality raised', 5)).toEqual([
      ['Segment', 'Stayed', 'Went up', 'Share'],
      ['A Platinum', 1, 0, 0],
      ['B Plum', 1, 1, 1],
      ['C Basic', 0, 0],
      [],
    ]);
    expect(below(rows, 'Clients: segment', 6)).toEqual([
      ['', 'A Platinum', 'B Plum', 'C Basic', 'No client', 'Total'],
      ['A Platinum', 1, 0, 0, 0, 1],
      ['B Plum', 1, 0, 0, 0, 1],
      ['C Basic', 0, 0, 0, 1, 1],
      ['No client', 1, 0, 1, 0, 2],
      ['Total', 3, 0, 1, 1, 5],
    ]);
    expect(below(rows, 'Change of sales', 6)).toEqual([
      ['', 'A Platinum', 'B Plum', 'C Basic', 'No client', 'Total'],
      ['A Platinum', -70, 0, 0, 0, -70],
      ['B Plum', 70, 0, 0, 0, 70],
      ['C Basic', 0, 0, 0, -5, -5],
      ['No client', 20, 0, 5, 0, 25],
      ['Total', 20, 0, 5, -5, 20],
    ]);
    expect(rows.flat().join()).toContain(
      'because they have no order in the months up to either day: 1 clients',
    );
  });

  test('take the place of an earlier comparison that nobody has changed; one with a note of hers stays', async () => {
    expect(await findMovementOffer(await clients())).toEqual({ asOf: dates.to, sheet: 'Movement' });
    const everything = { from: dates.from, to: dates.to };
    const { sheet, former } = await writeMovement(await clients(), { ...choice, language: 'zh' }, everything);
    expect([sheet, former]).toEqual(['客户变动', undefined]);
    expect(await sheetNames()).toEqual(['Sheet1', 'Orders', 'Clients', '客户变动']);
    // The sales of all orders are those that are compared, so they are there once.
    const rows = await rowsOf('客户变动');
    const headers = rows[rows.findIndex(([first]) => first === '客户清单') + 1]!.map(String);
    expect(headers.filter((header) => header.includes('销售额'))).toEqual([
      '销售额 2025-03-31',
      '销售额 2026-03-31',
    ]);
    // Without a window nobody is lost: Dan and Fay stayed, too.
    expect(below(rows, '从起始日期', 7).map(([, count]) => count)).toEqual(['客户数', 5, 1, 0, 0, 0, 6]);
    await book.edit('客户变动', (made) => {
      made.getRange('H2').values = [['call them']];
    });
    expect(await codeOf(removeMovement())).toBe('sheetStays');
    expect(await writeMovement(await clients(), choice, dates)).toEqual({
      sheet: 'Movement',
      former: '客户变动',
    });
    expect((await removeMovement()).sheet).toBe('Movement');
    expect(await codeOf(removeMovement())).toBe('noMovementSheet');
    expect(await sheetNames()).toEqual(['Sheet1', 'Orders', 'Clients', '客户变动']);
  });

  test('are refused if there is nothing to compare, and nothing is written', async () => {
    const found = await clients();
    const swapped = { ...dates, from: dates.to, to: dates.from };
    expect(await codeOf(writeMovement(found, choice, swapped))).toBe('datesNotInOrder');
    const early = { ...dates, from: day('2022-12-31') };
    expect(await codeOf(writeMovement(found, choice, early))).toBe('noOrdersUpTo');
    const earlier = { ...early, from: day('2022-06-30') };
    expect(await problemOf(writeMovement(found, choice, { ...earlier, to: early.from }))).toContain(
      'no orders up to 2022-12-31, so there is nothing to compare with. Choose a later second day',
    );
    await book.edit('Clients', (sheet) => {
      const margins = [['Margin'], [5], [6], [7], [8], [9], [1]];
      sheet.tables.getItem('CT_Clients').columns.add(undefined, margins);
    });
    const protect = (isProtected: boolean) =>
      book.edit('Clients', (_, { workbook: { protection } }) =>
        isProtected ? protection.protect() : protection.unprotect(),
      );
    await protect(true);
    expect(await codeOf(writeMovement(await clients(), choice, dates))).toBe('protectedWorkbook');
    await protect(false);
    const margin = { ...choice, columns: { profit: 11 } };
    expect(await codeOf(writeMovement(await clients(), margin, dates))).toBe('notFromOrdersToCompare');
    expect(await sheetNames()).toEqual(['Sheet1', 'Orders', 'Clients', '客户变动']);
  });

  test(
    'are whole on their sheet, or nowhere, whatever message fails',
    () => {
      setClock(clock);
      const run = async (options: object) => writeMovement(await findCustomers(), choice, dates, options);
      const arrange = async () => {
        await codeOf(removeMovement());
        await book.activate('Clients');
      };
      return expectAllOrNothing(book, clock, { arrange, run: (_, options) => run(options) }, [1, 5], 3);
    },
    longestTest,
  );
});
