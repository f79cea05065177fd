import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import {
  findClientInHistory,
  findCustomers,
  findHistory,
  forgetClient,
  switchHistory,
  today,
  writeCare,
  writeMovement,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { fixed } from '../history/earlier-run';
import { HurriedClock } from '../hurried-clock';
import { bookForTests } from '../book/book-for-tests';

const clock = new HurriedClock();
const book = bookForTests();
afterAll(() => setClock(computerClock));

/** Two clients share the name Acme. */
const list = [
  ['Client', 'Sales', 'Client no', 'Loyalty'],
  ['Acme', 120, 'K-1', 5],
  ['Birch', 300, 'K-2', 2],
  ['Cole', 40, 'K-3', 9],
  ['Acme', 60, 'K-4', 1],
];
const ofCare = {
  modelId: 'sales-loyalty',
  values: 1,
  language: 'en',
  today: today(),
  asOf: today(),
} as const;

async function segment() {
  await book.activate('Customers');
  await writeSegments(await findCustomers(), fixed, 'keep');
}

/** The rows of a table, blank ones too, and what she wrote beside them. */
const rowsOf = (table: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
    await context.sync();
    return range.values as CellValue[][];
  });

const visits = [
  ['Birch', 46_000, 'Visit', 'lower price', '', '', '', ''],
  ['acme', 46_001, 'Visit', '', 'When?', '', '', ''],
  ['Ｂirch', 46_002, '', '', 'Who?', 46_003, '', 'a discount'],
  ['Zoe', 46_004, '', '', '', '', '', ''],
];

/** A history of two days, a comparison of them, a plan with a log, and no sheet *Overrides*. */
beforeEach(async () => {
  setClock(computerClock);
  book.excel.intercept = undefined;
  await book.clear();
  await book.addSheet('Customers', list);
  const { range } = await findCustomers();
  await switchHistory({ sheetId: range.sheetId, key: 'Client no' });
  await segment();
  await book.edit('Client History', (sheet) => {
    const dates = sheet.tables.getItem('CT_History').columns.getItem('Date').getDataBodyRange();
    (dates as { values: unknown }).values = today() - 30;
  });
  await book.edit('Customers', (sheet) => {
    sheet.getRange('D3').values = [[8]]; // Birch rises
  });
  await segment();
  await writeCare(await findCustomers(), ofCare);
  await book.edit('Visit Log', (sheet) => {
    const table = sheet.tables.getItem('CT_VisitLog');
    const top = table.getHeaderRowRange().getCell(0, 0).getOffsetRange(1, 0);
    top.getResizedRange(visits.length - 1, 7).values = visits;
  });
  await book.activate('Customers');
});

test('a client goes from history and visit log, by key or name, and nobody else', async () => {
  const history = await rowsOf('CT_History');
  const log = await rowsOf('CT_VisitLog');
  expect(log.slice(0, 4)).toEqual(visits);
  const found = { sheets: ['Client History', 'Visit Log'], client: 'Birch', rows: 4, stillOn: ['Care Plan'] };
  expect(await findHistory()).toMatchObject({ hasVisits: true });
  // By the key, which the log does not have, and by the name.
  expect(await findClientInHistory('k-2')).toEqual(found);
  expect(await findClientInHistory('BIRCH')).toEqual(found);
  expect([await rowsOf('CT_History'), await rowsOf('CT_VisitLog')]).toEqual([history, log]);
  expect(await forgetClient('k-2')).toEqual(found);
  const blank = (row: CellValue[]) => row.map(() => '');
  expect(await rowsOf('CT_History')).toEqual(history.map((row) => (row[2] === 'k-2' ? blank(row) : row)));
  expect(await rowsOf('CT_VisitLog')).toEqual(
    log.map((row, index) => ([0, 2].includes(index) ? blank(row) : row)),
  );
  // Zoe was on no list, only visited.
  expect(await forgetClient('zoe')).toMatchObject({ sheets: ['Visit Log'], client: 'Zoe', rows: 1 });
  expect(await forgetClient('Zoe').catch(({ code }: { code: string }) => code)).toBe('historyNobody');
});

test('visits of a name that two clients have stay, and the sheet is named', async () => {
  const log = await rowsOf('CT_VisitLog');
  expect(await forgetClient('K-1')).toMatchObject({
    sheets: ['Client History'],
    rows: 1,
    shared: 'Visit Log',
  });
  expect(await rowsOf('CT_VisitLog')).toEqual(log);
  // The other Acme is alone in the history now, and so the visit is hers.
  expect(await forgetClient('Acme')).toMatchObject({ sheets: ['Client History', 'Visit Log'], rows: 2 });
});

test('a comparison that names the client is told; made again, it does not know her', async () => {
  const dates = { from: today() - 30, to: today(), inHistory: true } as const;
  const { sheet } = await writeMovement(await findCustomers(), fixed, dates);
  const named = async (name: string) =>
    (await book.cells(name, 'A1:B90')).flat().filter((cell) => cell === 'k-2' || cell === 'Birch');
  expect(await named(sheet)).toEqual(['k-2', 'Birch']);
  expect(await forgetClient('Birch')).toMatchObject({ stillOn: [sheet, 'Care Plan'] });
  expect(await named(sheet)).toEqual(['k-2', 'Birch']);
  await book.activate('Customers');
  const again = await writeMovement(await findCustomers(), fixed, dates);
  expect(await named(again.sheet)).toEqual([]);
});

test('a protected log is told, and nothing is cleared anywhere', async () => {
  await book.edit('Visit Log', (sheet) => sheet.protection.protect());
  const before = await book.everything();
  expect(await forgetClient('Birch').catch(({ code }: { code: string }) => code)).toBe('protectedSheet');
  expect(await book.everything()).toEqual(before);
});

test(
  'whatever message fails, the client is forgotten everywhere or nowhere',
  async () => {
    const [history, log] = [await rowsOf('CT_History'), await rowsOf('CT_VisitLog')];
    setClock(clock);
    const setting = await Excel.run(async (context) => {
      const kept = context.workbook.settings.getItem('ClientTier_History').load('value');
      await context.sync();
      return kept.value as unknown;
    });
    const arrange = async () => {
      await Excel.run(async (context) => {
        const { tables, settings } = context.workbook;
        tables.getItem('CT_History').getDataBodyRange().values = history;
        tables.getItem('CT_VisitLog').getDataBodyRange().values = log;
        settings.add('ClientTier_History', setting);
        await context.sync();
      });
      await book.activate('Customers');
    };
    const run = (_: unknown, options: object) => forgetClient('Birch', options);
    await expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 3);
  },
  longestTest,
);
