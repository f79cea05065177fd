import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { modelById } from '../../../../src/classifier/models/catalogue';
import { findCustomers, planSegments } from '../../../../src/excel/use-cases';
import { offersFor } from '../../../../src/sheet/record/chosen-before';
import { partOf } from '../../faults/thoroughness';
import { startFunctions } from '../../formulas';
import { openBook, type Book } from '../../open-book';
import { cellsOf, choiceFor, run, ways } from '../../segment-by-offers';

let book: Book;
const sheet = 'Clients';

beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterEach(() => book.clear());
afterAll(() => book.excel.dispose());

const { shown, type } = cellsOf(sheet, () => book);

/**
 * Each client's comment gives the tier of sales and loyalty by the cut-offs 100 and 5, its interval in days, and when
 * care is due.
 */
const dealers = [
  ['Client', 'Sales', 'Loyalty', 'Days since contact', 'Tenure in years', 'Volume'],
  ['Acme', 120, 9, 20, 5, 10], // Treasure, 14: from 14 on Due, from 21 on Overdue
  ['Bolt', 120, 8, 21, 5, 10],
  ['Core', 120, 1, 59, 1, 90], // High-risk, 60
  ['Dune', 20, 7, 30, 1, 10], // Rising star, 30
  ['Echo', 20, 1, 135, 1, 90], // Phase out, 90
];
const byDealers = { cutoffs: { sales_cutoff: fixed(100), loyalty_cutoff: fixed(5) } };
const care = {
  en: ['Due', 'Overdue', 'In touch', 'Due', 'Overdue'],
  zh: ['应联系', '已逾期', '联系正常', '应联系', '已逾期'],
};
/** Main needs two of three conditions, General one: long from 3 years, large from 50, and the tier Treasure. */
const positions = {
  en: ['Main', 'Main', 'General', 'Scattered', 'General'],
  zh: ['主力客户', '主力客户', '一般客户', '零散客户', '一般客户'],
};
const byPosition = { cutoffs: { years_cutoff: fixed(3), volume_cutoff: fixed(50) } };

function fixed(value: number) {
  return { kind: 'fixed', value } as const;
}

describe('the tiers of sales and loyalty', () => {
  beforeEach(() => book.addSheet(sheet, dealers));

  const cases = partOf(
    ways.flatMap((way) => (['en', 'zh'] as const).map((language) => [way, language] as const)),
    (each) => each,
  );
  test.each(cases)('say the interval of care, as %s (%s)', async (writeAs, language) => {
    await run('sales-loyalty', { ...byDealers, language });
    const { chosen } = await run('care', { writeAs, language });
    expect(chosen.segments).toMatchObject({ interval_days: 'sales-loyalty' });
    expect(await shown('I2:I6')).toEqual(care[language]);
  });

  test.each(cases)('say the standing, as %s (%s)', async (writeAs, language) => {
    await run('sales-loyalty', { ...byDealers, language });
    const { chosen } = await run('position', { ...byPosition, writeAs, language });
    expect(chosen.segments).toMatchObject({ standing: 'sales-loyalty' });
    expect(await shown('I2:I6')).toEqual(positions[language]);
  });

  test.each(ways)('say it by the names that the policy has for them (%s)', async (writeAs) => {
    await run('sales-loyalty', byDealers);
    await run('position', { ...byPosition, writeAs });
    await run('care', { writeAs });
    const tiers = (await book.cells('Client Policy', 'A1:A60')).flat();
    const row = 1 + tiers.indexOf('Treasure');
    await book.edit('Client Policy', (cells) => {
      cells.getRange(`A${row}`).values = [['Gem']];
    });
    await book.activate(sheet);
    await run('sales-loyalty', byDealers);
    expect(await shown('G2:G3')).toEqual(['Gem', 'Gem']);
    await run('position', { ...byPosition, writeAs });
    expect(await shown('I2:I6')).toEqual(positions.en);
    await run('care', { writeAs, columns: { days_since_contact: 3, interval_days: -1 } });
    expect(await shown('K2:K6')).toEqual(care.en);
  });

  test('unclassified, leave the client so: nobody knows the interval or the standing', async () => {
    await run('sales-loyalty', byDealers);
    await type('G3', 'Unclassified');
    const { plan } = await run('care');
    expect(plan.unclassified.map(({ cell }) => cell)).toEqual([`${sheet}!G3`]);
    const columns = { tenure_years: 4, volume: 5, standing: -1 };
    const position = await run('position', { ...byPosition, columns });
    expect(position.plan.unclassified).toEqual([
      { row: 1, cell: `${sheet}!G3`, reason: 'Standing: "Unclassified" is neither yes nor no' },
    ]);
  });

  test('are one of several that fit: then the user is asked; what has no order is only to be picked', async () => {
    await run('sales-loyalty', byDealers);
    await run('care', { columns: { days_since_contact: 3 } });
    const standing = async () => offersFor(await findCustomers(), modelById('position'))['standing'];
    expect(await standing()).toEqual({ column: -1, segmentsOf: 'sales-loyalty' });
    await run('deal-size', { columns: { value: 5 } });
    expect(await standing()).toEqual({ equal: [-1, -3] });
  });
});

test('segments that come from a model’s own are neither offered to it nor taken', async () => {
  await book.addSheet(sheet, dealers);
  await run('position', byPosition);
  await run('care');
  const customers = await findCustomers();
  expect(offersFor(customers, modelById('position'))['standing']).toEqual({});
  const choice = await choiceFor('position', { columns: { tenure_years: 4, volume: 5, standing: -2 } });
  await expect(planSegments(customers, choice)).rejects.toThrow(
    'Standing: the segments of Care on the sheet Clients were themselves written from those of Position among clients. Choose another column here, or segment Care by another column first.',
  );
  // If care reads a column of the user's own, or is removed, there is no circle any more.
  await run('care', { columns: { days_since_contact: 3 } });
  await expect(planSegments(await findCustomers(), choice)).resolves.toBeDefined();
});
