import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import type { RunOutcome } from '../../../src/excel/history/keep-history';
import type { RunByHand } from '../../../src/excel/overrides/plan-by-hand';
import {
  countOverrides,
  findClientInHistory,
  findCustomers,
  forgetClient,
  giveReason,
  planSegments,
  previewByHand,
  removeOverrides,
  switchHistory,
  today,
  undoRun,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { OverrideTreatment } from '../../../src/sheet/override';
import { SheetProblem } from '../../../src/sheet/problem';
import { choice, customers } from '../customers';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { HurriedClock } from '../hurried-clock';
import { openBook, type Book } from '../open-book';

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

/** Fixed cut-offs: Acme is a Treasure, Birch High-risk, Cole a Rising star, Dahl is to be phased out. */
const fixed = {
  ...choice,
  withoutPolicy: true,
  asOf: today(),
  cutoffs: {
    sales_cutoff: { kind: 'fixed', value: 100 },
    loyalty_cutoff: { kind: 'fixed', value: 4 },
  },
} as const;

async function segment(
  { goesBack, how, ...rest }: { goesBack?: readonly string[]; how?: object; sheet?: string } = {},
  treatment: OverrideTreatment = 'keep',
): Promise<RunOutcome> {
  await book.activate(rest.sheet ?? 'Customers');
  return writeSegments(await findCustomers(), { ...fixed, ...how }, treatment, {
    ...(goesBack && { goesBack }),
  });
}

const edit = (address: string, value: string | number, sheet = 'Customers') =>
  book.edit(sheet, (each) => {
    // A single value given to a range goes into every cell.
    (each.getRange(address) as { values: unknown }).values = value;
  });

async function toCompare(sheet = 'Customers', how: object = {}): Promise<RunByHand> {
  await book.activate(sheet);
  const list = await findCustomers();
  const plan = await planSegments(list, { ...fixed, ...how });
  return { plan, treatment: 'keep', headers: list.headers, language: 'en', key: 'Client' };
}

const preview = async (sheet?: string, how?: object) => previewByHand(await toCompare(sheet, how));

const image = { reason: 'Image', by: 'Ada', note: 'Opens doors' };

/** Gives a reason for clients, by their keys. */
const give = async (keys: readonly string[], reason: object = {}, sheet?: string) =>
  giveReason(await toCompare(sheet), new Map(keys.map((key) => [key, { ...image, ...reason }])));

/** The rows below the header: key, client, list, segment id, segment, reason, by, since, until, ended, note. Today is 0. */
async function rowsOf(sheet = 'Overrides'): Promise<unknown[][]> {
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItem('CT_Overrides').getRange();
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const day = (cell: unknown) => (typeof cell === 'number' ? cell - today() : cell);
  return rows
    .slice(1)
    .map(([key, client, list, , id, tier, reason, by, since, until, ended, note]) => [
      ...[key, client, list, id, tier, reason, by],
      ...[day(since), day(until), day(ended), note],
    ]);
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) =>
      error instanceof SheetProblem ? [error.code, Object.values(error.details)[0]] : error,
  );

const tiersOn = async (sheet = 'Customers') => (await book.cells(sheet, 'E2:E5')).flat();

/** Segments the list and sets Birch to Treasure by hand. */
async function setBirch() {
  await segment();
  await edit('E3', 'Treasure');
}

const birch = [
  'birch',
  'Birch',
  'Customers',
  'treasure',
  'Treasure',
  'Image',
  'Ada',
  0,
  '',
  '',
  'Opens doors',
];

/** Birch's row with other cells, by their place in `rowsOf`. */
const birchWith = (cells: Readonly<Record<number, unknown>>) =>
  birch.map((cell, index) => (index in cells ? cells[index] : cell));

const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

describe('Overrides', () => {
  test('is made at the first reason; a run then adds a row for each segment found set by hand, and undo takes it back', async () => {
    await setBirch();
    await segment();
    // Without a reason nothing is made; the pane knows whom to ask about.
    expect(await sheetNames()).not.toContain('Overrides');
    expect((await preview()).clients).toMatchObject([
      { client: 'Birch', cell: 'Customers!E3', tier: 'Treasure', computed: 'High-risk', isPast: false },
    ]);
    const { sheet, clients } = await give(['birch'], { until: today() + 90 });
    expect([sheet, clients.length]).toEqual(['Overrides', 1]);
    expect(await rowsOf()).toEqual([birchWith({ 8: 90 })]);
    expect((await preview()).reasons).toEqual(['Footfall', 'Related sales', 'Image', 'Strategic exception']);

    await edit('E5', 'Rising star'); // Dahl, without a reason
    const { byHand } = await segment();
    expect(byHand).toMatchObject({ sheet: 'Overrides', added: 1, ended: 0 });
    expect(book.printed('Overrides').header).toBe('$6:$6');
    const dahl = ['dahl', 'Dahl', 'Customers', 'rising-star', 'Rising star', '', '', 0, '', '', ''];
    expect(await rowsOf()).toEqual([birchWith({ 8: 90 }), dahl]);
    await undoRun();
    expect(await rowsOf()).toEqual([birchWith({ 8: 90 })]);
    // Neither a cell nor a drop-down is left below the table.
    expect(await book.cells('Overrides', 'A8:L8')).toEqual([Array<string>(12).fill('')]);
    expect(await listsAt('G7:G8')).toEqual(['=CT_ReasonList', undefined]);
    await segment();
    expect(await listsAt('G7:G8')).toEqual(['=CT_ReasonList', '=CT_ReasonList']);
  });

  test('keeps tier, reason and end through a run, a sort, a renamed sheet and a renamed tier', async () => {
    await setBirch();
    await give(['birch'], { until: today() + 90 });
    await edit('B3', 10); // Birch's figures change; the run before gave High-risk.
    await segment();
    // A sort of the list moves her to another row.
    const rows = await book.cells('Customers', 'A2:F5');
    await book.edit('Customers', (sheet) => {
      sheet.getRange('A2:F5').values = [...rows].reverse();
    });
    await book.edit('Customers', (sheet) => (sheet.name = 'Clients 2026'));
    await book.edit('Overrides', (sheet) => (sheet.name = 'Decisions'));
    await segment({ sheet: 'Clients 2026' });
    expect((await book.cells('Clients 2026', 'A4:E4'))[0]).toEqual([
      'Birch',
      10,
      expect.anything(),
      expect.anything(),
      'Treasure',
    ]);
    expect(await rowsOf('Decisions')).toEqual([birchWith({ 2: 'Clients 2026', 8: 90 })]);
    // In Chinese the tier has another name, and the same id.
    const { byHand } = await segment({ sheet: 'Clients 2026', how: { language: 'zh' } });
    expect(byHand).toMatchObject({ added: 0, ended: 0 });
    expect(await rowsOf('Decisions')).toEqual([birchWith({ 2: 'Clients 2026', 4: '珍贵客户', 8: 90 })]);
  });

  test('keeps a segment set by hand while the rule gives the same, and tells its end, but does not undo it by itself', async () => {
    await setBirch();
    await give(['birch'], { until: today() });
    await edit('D3', 9); // The rule now gives Treasure too.
    await segment();
    await edit('D3', 1);
    await segment();
    expect(await tiersOn()).toEqual(['Treasure', 'Treasure', 'Rising star', 'Phase out']);
    expect((await preview()).clients).toMatchObject([{ isPast: false }]);
    await edit('J7', today() - 1, 'Overrides');
    expect((await preview()).clients).toMatchObject([{ cell: 'Customers!E3', isPast: true }]);
    // As of an earlier day it is not past.
    expect((await preview('Customers', { asOf: today() - 1 })).clients).toMatchObject([{ isPast: false }]);
    const { byHand } = await segment();
    expect(byHand).toMatchObject({ clients: [{ isPast: true }], added: 0, ended: 0 });
    expect(await tiersOn()).toEqual(['Treasure', 'Treasure', 'Rising star', 'Phase out']);

    const { plan, byHand: after } = await segment({ goesBack: ['birch'] });
    expect(await book.cells('Customers', 'E3:F3')).toMatchObject([
      ['High-risk', expect.not.stringContaining('hand')],
    ]);
    expect(plan.moves).toMatchObject([{ client: 'Birch', to: 'high-risk', why: ['byHand'] }]);
    expect(after).toMatchObject({ clients: [], ended: 1 });
    expect(await rowsOf()).toEqual([birchWith({ 8: -1, 9: 0 })]);
    await undoRun();
    expect(await tiersOn()).toEqual(['Treasure', 'Treasure', 'Rising star', 'Phase out']);
    expect(await rowsOf()).toEqual([birchWith({ 8: -1 })]);
  });

  test('goes back to the formula if the list has formulas', async () => {
    const how = { writeAs: 'portable', withoutPolicy: false };
    await segment({ how });
    await edit('E3', 'Treasure');
    expect((await preview('Customers', how)).clients).toMatchObject([{ computed: 'High-risk' }]);
    await give(['birch']);
    await segment({ how, goesBack: ['birch'] });
    expect((await book.formulas('Customers', 'E3'))[0]![0]).toMatch(/^=/);
    expect(await rowsOf()).toEqual([birchWith({ 9: 0 })]);
  });

  test('ends a row whose segment she set to another, cleared, or let be replaced; each is a new decision', async () => {
    await setBirch();
    await give(['birch']);
    await edit('E3', 'Phase out');
    expect((await segment()).byHand).toMatchObject({ added: 1, ended: 1 });
    const ended = birchWith({ 9: 0 });
    const now = ['birch', 'Birch', 'Customers', 'phase-out', 'Phase out', '', '', 0, '', '', ''];
    expect(await rowsOf()).toEqual([ended, now]);
    await edit('E3', '');
    expect((await segment()).byHand).toMatchObject({ added: 0, ended: 1, clients: [] });
    await edit('E3', 'Treasure');
    expect((await preview()).clients).toMatchObject([{ said: { row: { reason: '' } } }]);
    await segment();
    await segment({}, 'replace');
    expect(await tiersOn()).toEqual(['Treasure', 'High-risk', 'Rising star', 'Phase out']);
    expect((await rowsOf()).map((row) => row[9])).toEqual([0, 0, 0]);
  });

  test('knows a copied sheet by its clients, and leaves the rows of another list alone', async () => {
    await setBirch();
    await give(['birch'], { until: today() - 3 });
    await segment();
    await copyCustomers();
    const { clients } = await preview('Copy');
    expect(clients).toMatchObject([
      { cell: 'Copy!E3', isPast: true, said: { isHere: false, row: { list: 'Customers', reason: 'Image' } } },
    ]);
    // The rule gives the same on the copy: it stays set by hand there as well.
    await edit('D3', 9, 'Copy');
    expect((await segment({ sheet: 'Copy' })).byHand).toMatchObject({ added: 0, ended: 0, clients: [{}] });
    await segment({ sheet: 'Copy', goesBack: ['birch'] });
    expect(await rowsOf()).toEqual([birchWith({ 8: -3 })]);
    // A list of other people with a client of this name does not end the row, and is not marked.
    await book.addSheet('Others', customers);
    await book.activate('Others');
    expect((await segment({ sheet: 'Others', how: { cutoffs: allHigh } })).byHand).toMatchObject({
      ...{ added: 0, ended: 0, clients: [] },
    });
    expect((await segment({ sheet: 'Others', how: { cutoffs: allHigh } })).byHand).toMatchObject({
      clients: [],
    });
    expect(await rowsOf()).toEqual([birchWith({ 8: -3 })]);
  });

  test('says which of its cells need her, and which clients cannot be told apart', async () => {
    await setBirch();
    await give(['birch'], { reason: 'Strategic exception' });
    expect((await preview()).doubts).toEqual([{ cell: 'Overrides!J7', why: 'noReview' }]);
    await edit('J7', 'soon', 'Overrides');
    expect((await preview()).doubts).toEqual([
      { cell: 'Overrides!J7', why: 'noDate' },
      { cell: 'Overrides!J7', why: 'noReview' },
    ]);
    await edit('J7', '2026-01-31', 'Overrides');
    expect(await preview()).toMatchObject({ doubts: [], clients: [{ isPast: true }] });
    await edit('A5', 'Birch');
    expect(await preview()).toMatchObject({
      clients: [],
      notKept: [{ cell: 'Customers!A3', why: 'repeated' }],
    });
    expect((await segment()).byHand).toMatchObject({ ended: 0 });
    expect(await codeOf(give(['birch']))).toEqual(['overridesNotByHand', 'Customers!A3']);
  });

  test('refuses a reason for a segment that was changed meanwhile, and what has no room', async () => {
    await setBirch();
    const before = await toCompare();
    await edit('E3', 'Phase out');
    const given = new Map([['birch', image]]);
    expect(await codeOf(giveReason(before, given))).toEqual(['overridesNotByHand', 'Customers!E3']);
    expect(await codeOf(giveReason({ ...before, key: undefined } as never, given))).toEqual([
      'overridesNoKey',
      'Customers',
    ]);
    await give(['birch']);
    await edit('E5', 'Treasure');
    await edit('B8', 'mine', 'Overrides');
    const { byHand } = await segment();
    expect(byHand && 'error' in byHand && (byHand.error as SheetProblem).code).toBe('overridesNoRoom');
    expect(await tiersOn()).toEqual(['Treasure', 'Phase out', 'Rising star', 'Treasure']);
    await edit('B8', '', 'Overrides');
    await edit('G6', 'Why', 'Overrides');
    expect(await codeOf(preview())).toEqual(['overridesColumnGone', 'Overrides']);
  });

  test('forgets a client, and is removed with its rows counted, unless something else on it is hers', async () => {
    await setBirch();
    await edit('E5', 'Treasure');
    await give(['birch']);
    await segment();
    expect(await countOverrides()).toEqual({ sheet: 'Overrides', rows: 2, people: 2, reasons: 1 });
    expect(await findClientInHistory('Dahl')).toEqual({ sheets: ['Overrides'], client: 'Dahl', rows: 1 });
    // Rows whose key was cleared are counted all the same, and known by their names.
    await edit('A7:A8', '', 'Overrides');
    expect(await countOverrides()).toEqual({ sheet: 'Overrides', rows: 2, people: 2, reasons: 1 });
    expect(await findClientInHistory('Dahl')).toEqual({ sheets: ['Overrides'], client: 'Dahl', rows: 1 });
    await edit('A7', 'birch', 'Overrides');
    await forgetClient('Dahl');
    expect(await rowsOf()).toEqual([birch, [...Array<string>(11).fill('')]]);
    await edit('G11', 'Our founder', 'Overrides');
    expect(await codeOf(removeOverrides())).toEqual(['sheetStays', 'Overrides']);
    await edit('G11', '', 'Overrides');
    await book.edit('Overrides', (sheet) => {
      // As Excel lengthens a table if something is typed right below it.
      sheet.getRange('N11').values = [['Our founder']];
      sheet.tables.getItem('CT_Reasons').resize(sheet.getRange('N6:N11'));
    });
    expect((await preview()).reasons).toContain('Our founder');
    expect(await removeOverrides()).toEqual({ sheet: 'Overrides' });
    expect(await codeOf(countOverrides())).toMatchObject(['noOverridesSheet']);
    expect(await tiersOn()).toEqual(['Treasure', 'Treasure', 'Rising star', 'Treasure']);
    expect(await namesLeft()).toEqual([]);
    // It can be made again.
    await give(['birch']);
    expect((await rowsOf())[0]).toEqual(birch);
  });
});

test('a name that is a key in the history does not stand for several clients of Overrides', async () => {
  await setBirch();
  await edit('E5', 'Treasure');
  await give(['birch', 'dahl']);
  await switchHistory({ sheetId: (await findCustomers()).range.sheetId, key: 'Client' });
  await segment();
  expect(await findClientInHistory('Birch')).toMatchObject({
    sheets: ['Client History', 'Overrides'],
    rows: 2,
  });
  // Two numbers with one name, as on a list that is known by numbers.
  await edit('A7', 'No. 1', 'Overrides');
  await edit('A8', 'No. 2', 'Overrides');
  await edit('B8', 'Birch', 'Overrides');
  const before = await rowsOf();
  expect(await codeOf(forgetClient('Birch'))).toEqual(['historySeveral', 'Birch']);
  expect(await rowsOf()).toEqual(before);
});

/** Copies the sheet as Excel does: its cells, and the names of its columns under the scope of the copy. */
async function copyCustomers() {
  await book.addSheet('Copy', [['']]);
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const copy = worksheets.getItem('Copy');
    copy.getRange('A1').copyFrom(worksheets.getItem('Customers').getRange('A1:F5'));
    names.load('items/name,items/formula');
    await context.sync();
    for (const { name, formula } of names.items)
      if (/^_ClientTier_\d/.test(name)) copy.names.add(name, String(formula).replace('Customers!', 'Copy!'));
    await context.sync();
  });
}

/** Cut-offs by which everybody is a Treasure. */
const allHigh = {
  sales_cutoff: { kind: 'fixed', value: 0 },
  loyalty_cutoff: { kind: 'fixed', value: 0 },
} as const;

const namesLeft = () =>
  Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name).filter((name) => name.startsWith('CT_Reason'));
  });

/** The source of the drop-down in each cell of a column of Overrides. */
const listsAt = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Overrides').getRange(address).load('rowCount');
    await context.sync();
    const rules = Array.from({ length: range.rowCount }, (_, row) =>
      range.getCell(row, 0).dataValidation.load('rule'),
    );
    await context.sync();
    return rules.map(({ rule }) => (rule as { list?: { source: string } }).list?.source);
  });

describe('whatever message fails, Overrides is whole or as it was', () => {
  test(
    'when it is made, and when a row is added and another ends',
    async () => {
      await setBirch();
      const first = await toCompare();
      const given = new Map([['birch', image]]);
      setClock(clock);
      const without = async () => {
        if ((await sheetNames()).includes('Overrides')) await removeOverrides();
        await book.activate('Customers');
      };
      const make = (_: unknown, options: object) => giveReason(first, given, options);
      await expectAllOrNothing(book, clock, { arrange: without, run: make }, [1, 5], 3);

      const arrange = async () => {
        await without();
        await edit('E3', 'Treasure');
        await edit('E5', 'Phase out');
        await giveReason(first, given);
        await edit('E3', 'High-risk');
        await edit('E5', 'Treasure');
        await book.activate('Customers');
      };
      await arrange();
      const later = await toCompare();
      const add = (_: unknown, options: object) => giveReason(later, new Map([['dahl', image]]), options);
      await expectAllOrNothing(book, clock, { arrange, run: add }, [1, 5], 3);
    },
    longestTest,
  );

  test(
    'when it is removed',
    async () => {
      await setBirch();
      const given = await toCompare();
      setClock(clock);
      const arrange = async () => {
        if ((await sheetNames()).includes('Overrides')) await removeOverrides();
        await giveReason(given, new Map([['birch', image]]));
        await book.activate('Customers');
      };
      const run = (_: unknown, options: object) => removeOverrides(options);
      await expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 4);
    },
    longestTest,
  );
});
