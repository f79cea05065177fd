import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changePolicy, readPolicy } from '../../../src/excel/policy/follow/policy-use-cases';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { policyFromJson, policyToJson } from '../../../src/policy/file/policy-file';
import type { Policy } from '../../../src/policy/policy';
import { startFunctions } from '../formulas';
import { choice, strategyOf } from '../customers';
import { openBook, type Book, type Rows } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

/** Texts that Excel would convert, each with the apostrophe by which a user keeps it as text. */
const customers: Rows = [
  ["'=Client", 'Sales', "'@City", 'Loyalty', "'<img src=x onerror=alert(1)>"],
  ["'=1+1", 120, 'Bonn', 5, "'-1"],
  ["'+49 Trading", 300, "'@home", 2, "'\tTabbed"],
  ["'-Minus AG", 40, "'=A1", 9, "'\nBelow"],
  ["'@SUM(A1)", 60, 'Oslo', 1, "'<b>Bold</b>"],
];
const shown = customers.map((row) => row.map((cell) => String(cell).replace(/^'/, '')));
const segments = ['Treasure', 'High-risk', 'Rising star', 'Phase out'];
const asTexts = async (address: string) =>
  (await book.formulas('Inert', address)).map((row) => row.map(String));

test('names and headers that look like formulas stay text through a run, a second one and a removal', async () => {
  await book.addSheet('Inert', customers);
  const before = await book.everything();
  const { plan } = await writeSegments(await findCustomers(), choice, 'keep');
  expect(plan.segment.slice(1)).toEqual(segments);
  expect((await book.cells('Inert', 'A1:E5')).map((row) => row.map(String))).toEqual(shown);
  await writeSegments(await findCustomers(), choice, 'keep');
  expect((await book.cells('Inert', 'A1:E5')).map((row) => row.map(String))).toEqual(shown);
  await removeSegments(await findCustomers(), choice.modelId, { takesPolicy: true });
  expect(await book.everything()).toEqual(before);
  await book.edit('Inert', (sheet) => sheet.delete());
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tTabbed', '\nBelow', "'Quoted"])(
  'a segment and a strategy typed over with the text %j are written again as that text',
  async (typed) => {
    await book.addSheet('Inert', customers);
    await writeSegments(await findCustomers(), choice, 'keep');
    await book.edit('Inert', (sheet) => {
      sheet.getRange('F3').values = [[`'${typed}`]];
    });
    const found = await findCustomers();
    expect((await planSegments(found, choice)).overrides).toHaveLength(1);
    await writeSegments(found, choice, 'keep');
    // The cell's own text, not the result of a formula, and with no apostrophe more.
    expect(await book.cells('Inert', 'F3')).toEqual([[typed]]);
    expect(await book.cells('Inert', 'F2')).toEqual([['Treasure']]);
    await writeSegments(await findCustomers(), choice, 'replace');
    expect(await asTexts('F3:G3')).toEqual([['High-risk', strategyOf('high-risk')]]);
    await book.edit('Inert', (sheet) => sheet.delete());
  },
);

/** Tier names, and beginnings of strategies, that look like formulas; some strategies with a tab or line feed. */
const hostile = [
  { id: 'treasure', name: '=1+1', strategy: '\n=Below' },
  { id: 'rising-star', name: '-1', strategy: '@SUM(A1)' },
  { id: 'high-risk', name: '+1', strategy: '=HYPERLINK("http://evil","x")' },
  { id: 'phase-out', name: '@home', strategy: '-2+3' },
] as const;
const hostileClients: Rows = [
  ["'=Client", "'=Sales", "'@City", "'-Loyalty"],
  ...customers.slice(1).map((row) => row.slice(0, 4)),
];

async function policyNow(): Promise<Policy> {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
  return state.policy;
}

test('tier names, strategies and headers that look like formulas stay text in every way of writing', async () => {
  await book.addSheet('Inert', hostileClients);
  await writeSegments(await findCustomers(), { ...choice, writeAs: 'portable' }, 'keep');
  const before = await policyNow();
  const called = before.models.map((model) => ({
    ...model,
    tiers: model.tiers.map((tier) => ({ ...tier, ...hostile.find(({ id }) => id === tier.id) })),
  }));
  // As a file that was saved and loaded again.
  const loaded = policyFromJson(policyToJson({ ...before, models: called }));
  if (!('policy' in loaded)) throw new Error(JSON.stringify(loaded.faults));
  await changePolicy(before, loaded.policy);

  const onSheet = (await book.cells('Client Policy', 'A18:C21')).map(([name, , strategy]) => ({
    name,
    strategy,
  }));
  expect(onSheet).toEqual(hostile.map(({ name, strategy }) => ({ name, strategy })));
  // The texts equal what the cells show only if none is a formula; so do the headers of the measures' columns.
  expect(await book.formulas('Client Policy', 'A18:C21')).toEqual(
    await book.cells('Client Policy', 'A18:C21'),
  );
  expect(await book.formulas('Client Policy', 'B10:B11')).toEqual([['=Sales'], ['-Loyalty']]);

  const [treasure, risingStar, highRisk, phaseOut] = hostile;
  const told = [treasure, highRisk, risingStar, phaseOut].map(({ name, strategy }) => [name, strategy]);
  for (const writeAs of ['live', 'portable', 'values'] as const) {
    await book.activate('Inert');
    const { plan } = await writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
    expect([writeAs, plan.overrides]).toEqual([writeAs, []]);
    await book.workbook.calculated();
    expect([writeAs, await book.cells('Inert', 'E2:F5')]).toEqual([writeAs, told]);
  }
  expect(await book.formulas('Inert', 'E2:F5')).toEqual(told);
  expect((await book.colors('Inert', 'E2:E5')).map(({ text }) => text)).toContain('="=1+1"');
});
