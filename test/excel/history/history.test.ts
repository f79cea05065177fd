import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import { keepHistory } from '../../../src/excel/history/keep-history';
import type { RunOutcome } from '../../../src/excel/history/keep-history';
import {
  countHistory,
  findClientInHistory,
  findCustomers,
  findHistory,
  forgetClient,
  planSegments,
  previewHistory,
  removeHistory,
  switchHistory,
  today,
  undoRun,
  writeSegments,
  writeSummary,
} from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { customers } from '../customers';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { HurriedClock } from '../hurried-clock';
import { openBook, type Book } from '../open-book';
import { fixed } from './earlier-run';

const clock = new HurriedClock();
let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => {
  setClock(computerClock);
  book.excel.dispose();
});
beforeEach(async () => {
  setClock(computerClock);
  book.excel.intercept = undefined;
  await book.clear();
  await book.addSheet('Customers', customers);
});

async function segment(options: object = {}, how: object = {}): Promise<RunOutcome> {
  await book.activate('Customers');
  return writeSegments(await findCustomers(), { ...fixed, ...how }, 'keep', options);
}

async function switchOn(key = 'Client') {
  const { range } = await findCustomers();
  await switchHistory({ sheetId: range.sheetId, key });
}

/** The rows below the header: day (0 is today), key, client, segment id, segment, by hand, figures, cut-offs. */
async function rowsOf(sheet = 'Client History'): Promise<unknown[][]> {
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItem('CT_History').getRange();
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  return rows.slice(1).map(([date, , ...rest]) => [Number(date) - today(), ...rest]);
}

/** Changes the day of the rows that were written today to an earlier one. */
const daysAgo = (days: number) =>
  book.edit('Client History', (sheet) => {
    const dates = sheet.tables.getItem('CT_History').columns.getItem('Date').getDataBodyRange();
    (dates as { values: unknown }).values = today() - days;
  });

const edit = (address: string, value: string | number) =>
  book.edit('Customers', (sheet) => {
    sheet.getRange(address).values = [[value]];
  });

const problemOf = (outcome: RunOutcome) => {
  const { history } = outcome;
  return history && 'error' in history && history.error instanceof SheetProblem
    ? [history.error.code, Object.values(history.error.details)[0]]
    : history;
};

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof SheetProblem ? error.code : error),
  );

const run = (clients: number, day = 0) => [
  day,
  '',
  `Run: ${clients} clients`,
  '(run)',
  '',
  '',
  '',
  'sales_cutoff=100; loyalty_cutoff=4',
];

const firstRows = (day: number) => [
  run(4, day),
  [day, 'acme', 'Acme', 'treasure', 'Treasure', '', 'sales=120; loyalty=5', ''],
  [day, 'birch', 'Birch', 'high-risk', 'High-risk', '', 'sales=300; loyalty=2', ''],
  [day, 'cole', 'Cole', 'rising-star', 'Rising star', '', 'sales=40; loyalty=9', ''],
  [day, 'dahl', 'Dahl', 'phase-out', 'Phase out', '', 'sales=60; loyalty=1', ''],
];

describe('the history of the runs', () => {
  test('is kept only while it is switched on; it says before a run what it adds, and a later run adds who moved', async () => {
    expect((await segment()).history).toBeUndefined();
    await switchOn();
    const list = await findCustomers();
    const { sheetId } = list.range;
    expect(await findHistory()).toEqual({
      switched: { version: 1, sheetId, key: 'Client' },
      list: 'Customers',
    });
    const switched = { version: 1, sheetId, key: 'Client' } as const;
    const told = {
      headers: list.headers,
      language: 'en',
      switched,
      pinsAll: false,
      treatment: 'keep',
    } as const;
    expect(await previewHistory({ ...told, plan: await planSegments(list, fixed) })).toEqual({
      added: 5,
      over: 0,
      counts: { first: 4, moved: 0, gone: 0, asBefore: 0 },
      notKept: [],
      // (1,048,576 rows - 6 above the list) / 5
      runsLeft: 209_714,
    });
    expect((await segment()).history).toMatchObject({ sheet: 'Client History', rows: 5 });
    expect(await rowsOf()).toEqual(firstRows(0));

    await daysAgo(30);
    await edit('B2', 90); // Acme: no longer a Treasure
    await edit('D4', 8); // Cole: as before
    await edit('A5', 'Eve'); // Dahl is gone
    await book.edit('Client History', (sheet) => (sheet.name = 'Who was what'));
    expect((await segment()).history).toMatchObject({
      sheet: 'Who was what',
      rows: 4,
      counts: { first: 1, moved: 1, gone: 1, asBefore: 0 },
    });
    const later = [
      run(4),
      [0, 'acme', 'Acme', 'rising-star', 'Rising star', '', 'sales=90; loyalty=5', ''],
      [0, 'eve', 'Eve', 'phase-out', 'Phase out', '', 'sales=60; loyalty=1', ''],
      [0, 'dahl', 'Dahl', '(gone)', 'no longer on the list', '', '', ''],
    ];
    expect(await rowsOf('Who was what')).toEqual([...firstRows(-30), ...later]);

    await switchHistory(undefined);
    await edit('B2', 200);
    expect((await segment()).history).toBeUndefined();
    expect(await rowsOf('Who was what')).toEqual([...firstRows(-30), ...later]);
  });

  test('has one row of a day for each client, keeps all figures on request, and what was set by hand', async () => {
    await switchOn();
    await segment();
    await daysAgo(1);
    await edit('B2', 90);
    await edit('E3', 'Treasure'); // Birch, by hand
    await segment();
    const byHand = [0, 'birch', 'Birch', 'treasure', 'Treasure', 'by hand', 'sales=300; loyalty=2', ''];
    const acme = [0, 'acme', 'Acme', 'rising-star', 'Rising star', '', 'sales=90; loyalty=5', ''];
    expect(await rowsOf()).toEqual([...firstRows(-1), run(4), acme, byHand]);

    // A second run on the same day: Acme has its first tier again, with the figures of all clients.
    await edit('B2', 110);
    await segment({ pinsAll: true });
    expect(await rowsOf()).toEqual([
      ...firstRows(-1),
      run(4).map((cell) => (cell === '(run)' ? '(run, all figures)' : cell)),
      [0, 'acme', 'Acme', 'treasure', 'Treasure', '', 'sales=110; loyalty=5', ''],
      byHand,
      ...firstRows(0).slice(3),
    ]);
  });

  test('leaves out, with their cells, clients whom nothing tells apart, and keeps their rows', async () => {
    await switchOn();
    await segment();
    await daysAgo(2);
    await edit('A2', 'Birch');
    await edit('A5', '-');
    const { history } = await segment();
    expect(history).toMatchObject({
      counts: { first: 0, moved: 0, gone: 2, asBefore: 0 },
      notKept: [
        { cell: 'Customers!A2', why: 'repeated' },
        { cell: 'Customers!A3', why: 'repeated' },
        { cell: 'Customers!A5', why: 'missing' },
      ],
    });
    expect((await rowsOf()).slice(6).map(([, key, , id]) => [key, id])).toEqual([
      ['acme', '(gone)'],
      ['dahl', '(gone)'],
    ]);
  });

  test('is written by the header of its columns, beside columns of hers, in the order she sorted it', async () => {
    await switchOn();
    await segment();
    await daysAgo(3);
    await book.edit('Client History', (sheet) => {
      const table = sheet.tables.getItem('CT_History');
      table.columns.add(undefined, [['Note'], [1], [2], [3], [4], [5]]);
    });
    book.layOut('Client History', (sheet) => sheet.hideRows(8, 2));
    book.layOut('Customers', (sheet) => sheet.hideRows(2, 1));
    const written = await book.cells('Client History', 'A7:J11');
    await book.edit('Client History', (sheet) => {
      sheet.getRange('A7:J11').values = [...written].reverse();
    });
    await edit('B2', 90);
    await segment();
    const rows = await rowsOf();
    expect(rows.map(([day, key, , id, , , , , note]) => [day, key, id, note])).toEqual([
      [-3, 'dahl', 'phase-out', 5],
      [-3, 'cole', 'rising-star', 4],
      [-3, 'birch', 'high-risk', 3],
      [-3, 'acme', 'treasure', 2],
      [-3, '', '(run)', 1],
      [0, '', '(run)', ''],
      [0, 'acme', 'rising-star', ''],
    ]);
    expect(await codeOf(removeHistory())).toBe('sheetStays');
  });

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

  test('goes back with a run that is undone, and is removed with its rows counted', async () => {
    await switchOn();
    await segment();
    const { address } = await undoRun();
    expect(address).toContain('Customers');
    expect(await findHistory()).not.toHaveProperty('sheet');

    await segment();
    const before = await rowsOf();
    await edit('B2', 90);
    await segment();
    expect(await rowsOf()).not.toEqual(before);
    await undoRun();
    expect(await rowsOf()).toEqual(before);

    await forgetClient('Cole');
    expect(await countHistory()).toEqual({ sheet: 'Client History', rows: 4, people: 3 });
    expect(await removeHistory()).toEqual({ sheet: 'Client History' });
    expect(await findHistory()).toEqual({});
    expect(await codeOf(removeHistory())).toBe('noHistorySheet');
  });

  test('forgets a client wholly, by key or name, and nobody else', async () => {
    await switchOn('City');
    await edit('A5', 'Acme');
    await segment();
    await daysAgo(1);
    await edit('B2', 90);
    await segment();
    // Two are called Acme: one moved, the other did not.
    expect(await codeOf(forgetClient('ACME'))).toBe('historySeveral');
    expect(await codeOf(forgetClient('Run: 4 clients'))).toBe('historyNobody');
    expect(await codeOf(forgetClient(' '))).toBe('historyNobody');
    const whole = await rowsOf();
    expect(await findClientInHistory('Bonn')).toEqual({
      sheets: ['Client History'],
      client: 'Acme',
      rows: 2,
    });
    expect(await rowsOf()).toEqual(whole);
    await forgetClient('Bonn');
    const left = whole.map((row) => (row[1] === 'bonn' ? [-today(), ...row.slice(1).map(() => '')] : row));
    expect(left).not.toEqual(whole);
    expect(await rowsOf()).toEqual(left);
    // The name alone now finds only the other client. For the clients on the list, the next segment is a first one
    // again.
    expect(await forgetClient('acme')).toMatchObject({ rows: 1 });
    expect((await segment()).history).toMatchObject({ counts: { first: 2, moved: 0, gone: 0, asBefore: 0 } });
    expect(await countHistory()).toMatchObject({ people: 4 });
  });

  test('of another model or list does not mix with it', async () => {
    await switchOn();
    await segment();
    await daysAgo(5);
    await segment({}, { modelId: 'abc', columns: { profit: 1 }, cutoffs: {} });
    expect((await rowsOf()).slice(5).map(([day, , client]) => [day, client])).toEqual([
      [0, 'Run: 4 clients'],
      [0, 'Acme'],
      [0, 'Birch'],
      [0, 'Cole'],
      [0, 'Dahl'],
    ]);
    await book.addSheet('Others', [...customers.slice(0, 3), ['Zoe', 1, 'Rome', 9]]);
    expect((await writeSegments(await findCustomers(), fixed, 'keep')).history).toBeUndefined();
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

describe('whatever message fails, the history is whole or as it was', () => {
  const kept = async () => {
    const list = await findCustomers();
    const plan = await planSegments(list, fixed);
    const switched = { version: 1, sheetId: list.range.sheetId, key: 'Client' } as const;
    const { headers } = list;
    return { plan, treatment: 'keep', headers, language: 'en', switched, pinsAll: false } as const;
  };

  test(
    'when it is begun, when rows are added, and when a client is forgotten',
    async () => {
      await segment();
      const toKeep = await kept();
      await keepHistory(toKeep);
      await edit('B2', 90);
      const later = await kept();
      setClock(clock);
      const arrange = async () => {
        if (await findHistory().then(({ sheet }) => sheet)) await removeHistory();
        await book.activate('Customers');
      };
      await arrange();
      await edit('B2', 120);
      await expectAllOrNothing(
        book,
        clock,
        { arrange, run: (_, options) => keepHistory(toKeep, options) },
        [1, 5],
        3,
      );
      await edit('B2', 90);
      const arrangeAgain = async () => {
        await arrange();
        await edit('B2', 120);
        await keepHistory(toKeep);
        await edit('B2', 90);
        await book.activate('Customers');
      };
      const run = (_: unknown, options: object) => keepHistory(later, options);
      await expectAllOrNothing(book, clock, { arrange: arrangeAgain, run }, [1, 5], 3);
      const forget = (_: unknown, options: object) => forgetClient('Acme', options);
      await expectAllOrNothing(book, clock, { arrange: arrangeAgain, run: forget }, [1, 5], 3);
    },
    longestTest,
  );
});

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
