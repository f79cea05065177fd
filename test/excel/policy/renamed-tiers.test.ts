import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { changePolicy, readPolicy } from '../../../src/excel/policy/follow/policy-use-cases';
import { setWorkbookPolicy } from '../../../src/excel/office/known-to-formulas';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { Policy } from '../../../src/policy/policy';
import { renamed } from '../../../src/policy/model/policy-tiers';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers } from '../customers';
import { calculate, startFunctions } from '../formulas';
import { openAnother, type Book, type Rows } from '../open-book';

let book: Book;
beforeEach(async () => {
  book?.excel.dispose();
  book = await openAnother();
  await startFunctions(book);
  setWorkbookPolicy(undefined);
});
afterAll(() => book.excel.dispose());

async function policyNow(): Promise<Policy> {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
  return state.policy;
}

/** Renames tiers of a model, as in the pane. */
async function rename(modelId: string, names: Readonly<Record<string, string>>) {
  const before = await policyNow();
  const models = before.models.map((model) =>
    model.modelId !== modelId
      ? model
      : { ...model, tiers: model.tiers.map((tier) => renamed(tier, names[tier.id] ?? tier.name)) },
  );
  await changePolicy(before, { ...before, models });
}

async function segment(sheet: string, asked: Partial<Choice>) {
  await book.activate(sheet);
  return writeSegments(await findCustomers(), { ...choice, ...asked }, 'keep');
}

async function shown(sheet: string, address: string) {
  await book.workbook.calculated();
  return (await book.cells(sheet, address)).flat();
}

/**
 * Twenty days without a contact, and the name of a tier with its interval: treasures 14 days (due), rising stars 30 (in
 * touch). Treasures were called Gems before, and are Jewels now.
 */
const visits: Rows = [
  ['Client', 'Days since contact', 'Tier'],
  ['Acme', 20, 'Jewel'],
  ['Birch', 20, 'gem '],
  ['Cole', 20, 'Treasure'],
  ['Dahl', 20, '珍贵客户'],
  ['Engel', 20, 'Rising star'],
  ['Falk', 20, 'Unclassified'],
  ['Grau', 20, 'Diamond'],
];
const care = { modelId: 'care', columns: { days_since_contact: 1, interval_days: 2 } } as const;
const told = ['Due', 'Due', 'Due', 'Due', 'In touch', 'Unclassified', 'Unclassified'];

describe.each(['values', 'live', 'portable'] as const)('written as %s', (writeAs) => {
  test('an interval is read by the names that tiers have in the workbook, had there, and have in any language', async () => {
    await book.addSheet('Clients', customers);
    await segment('Clients', { writeAs: 'portable' });
    await rename('sales-loyalty', { treasure: 'Gem' });
    await rename('sales-loyalty', { treasure: 'Jewel' });
    await book.addSheet('Visits', visits);
    setWorkbookPolicy(await policyNow());
    await segment('Visits', { ...care, writeAs });
    expect(await shown('Visits', 'D2:D8')).toEqual(told);
  });

  test('a stage is read by the names that the workbook has for the stages', async () => {
    await book.addSheet('Clients', [
      ['Client', 'Orders', 'Months as a client'],
      ['Acme', 1, 1],
      ['Birch', 0, 0],
    ]);
    await segment('Clients', {
      modelId: 'lifecycle',
      columns: { orders: 1, tenure_months: 2 },
      writeAs: 'portable',
    });
    const { models } = await policyNow();
    const [first, second, third] = models[0]!.tiers;
    await rename('lifecycle', { [third!.id]: 'Newcomer' });
    await book.addSheet('Stages', [
      ['Client', 'Stage'],
      ['Acme', 'newcomer'],
      ['Birch', third!.name],
      ['Cole', 3],
      ['Dahl', second!.name],
      ['Engel', first!.name],
      ['Falk', 'Unclassified'],
    ]);
    setWorkbookPolicy(await policyNow());
    await segment('Stages', { modelId: 'focus', columns: { stage: 1 }, writeAs });
    expect(await shown('Stages', 'C2:C7')).toEqual([
      ...['Obtain', 'Obtain', 'Obtain', 'Choose', 'Choose', 'Unclassified'],
    ]);
  });
});

test.each(['live', 'portable'] as const)(
  'care written as %s formulas follows a segment column whose tier gets another name later',
  async (writeAs) => {
    await book.addSheet('Clients', customers);
    await segment('Clients', { writeAs: 'portable' });
    await book.addSheet('Visits', [
      ['Client', 'Days since contact', 'Tier'],
      ...[2, 3, 4, 5].map((row) => [`=Clients!A${row}`, 20, `=Clients!E${row}`]),
    ]);
    await segment('Visits', { ...care, writeAs });
    // Treasures have an interval of 14 days, the others of 30 or more.
    const due = ['Due', 'In touch', 'In touch', 'In touch'];
    expect(await shown('Visits', 'D2:D5')).toEqual(due);
    await book.edit('Client Policy', (sheet) => {
      sheet.getRange('A18').values = [['Gem']];
    });
    expect(await shown('Visits', 'C2:C2')).toEqual(['Gem']);
    expect(await shown('Visits', 'D2:D5')).toEqual(due);
  },
);

test('a formula typed by hand reads the names of the workbook too', async () => {
  await book.addSheet('Clients', customers);
  await segment('Clients', { writeAs: 'portable' });
  await rename('sales-loyalty', { treasure: 'Gem' });
  setWorkbookPolicy(await policyNow());
  await calculate(book, 'Clients', 'H2', '=CLIENT_CARE({20;20;20},,{"Gem";"Treasure";"Diamond"})');
  expect(await shown('Clients', 'H2:H4')).toEqual(['Due', 'Due', 'Unclassified']);
});
