import { describe, expect, test } from '@jest/globals';
import { giveReason, today, undoRun } from '../../../src/excel/use-cases';
import { type SheetProblem } from '../../../src/sheet/problem';
import { sheetNames } from '../book/sheet-names';
import { customers } from '../customers';
import { image, rowsOf, codeOf, birchWith, listsAt, overridesBook } from './overrides-book';

const { book, segment, edit, toCompare, preview, give, tiersOn, setBirch, copyCustomers } = overridesBook();

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
});

/** Cut-offs by which everybody is a Treasure. */
const allHigh = {
  sales_cutoff: { kind: 'fixed', value: 0 },
  loyalty_cutoff: { kind: 'fixed', value: 0 },
} as const;
