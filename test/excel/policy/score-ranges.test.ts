import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { WriteAs } from '../../../src/sheet/write-as';
import { calculate, startFunctions } from '../formulas';
import { bookForTests } from '../book/book-for-tests';

/**
 * In each column 10, 20 ... 100: the quantiles are 28, 46, 64 and 82, the edges of scores 29, 47, 65 and 83. Each
 * client's comment gives the scores of recency, frequency and monetary value.
 */
const customers = [
  ['Client', 'Days since order', 'Orders', 'Revenue'],
  ['Ada', 10, 100, 100], // 5 5 5
  ['Ben', 20, 90, 80], // 5 5 4
  ['Cem', 30, 80, 90], // 4 4 5
  ['Dee', 40, 70, 60], // 4 4 3
  ['Eva', 50, 60, 70], // 3 3 4
  ['Fay', 60, 50, 50], // 3 3 3
  ['Gil', 70, 40, 40], // 2 2 2
  ['Hal', 80, 30, 30], // 2 2 2
  ['Ida', 90, 20, 20], // 1 1 1
  ['Jon', 100, 10, 10], // 1 1 1
];
const loyalist = 'Potential Loyalist';
const standard = [
  ...['Champions', loyalist, loyalist, loyalist, loyalist, loyalist],
  ...['Loyal Customers', 'Loyal Customers', 'Lost', 'Lost'],
];
/** Champions from 4, 4, 4: whoever has a 4 is on the edge now, Dee with a 3 is just below it. */
const championsFrom4 = [...['Champions', 'Champions', 'Champions'], ...standard.slice(3)];
/** And loyal from 3 of recency: 2 2 2 is within the ranges of About To Sleep, up to 3, 3 and 4. */
const loyalFrom3 = [
  ...championsFrom4.slice(0, 6),
  ...['About To Sleep', 'About To Sleep'],
  ...championsFrom4.slice(8),
];
/** And About To Sleep up to 1 of monetary value: 2 is just above it. */
const sleepingUpTo1 = [...loyalFrom3.slice(0, 6), 'Others', 'Others', ...loyalFrom3.slice(8)];

const book = bookForTests();
const sheet = 'Clients';
const policySheet = 'Client Policy';

beforeAll(() => startFunctions(book));
beforeEach(() => book.addSheet(sheet, customers));
afterEach(() => book.clear());

async function segment(writeAs: WriteAs) {
  await book.activate(sheet);
  const columns = { recency: 1, frequency: 2, monetary: 3 };
  const choice = { modelId: 'rfm', columns, cutoffs: {}, language: 'en', asOf: 46347, writeAs } as const;
  await writeSegments(await findCustomers(), choice, 'replace');
}

async function segments(): Promise<unknown[]> {
  await book.workbook.calculated();
  return (await book.cells(sheet, 'E2:E11')).flat();
}

/** Types a limit of a range on the policy's sheet. */
async function setEnd(id: string, score: number) {
  const ids = (await book.cells(policySheet, 'E1:E120')).flat();
  const row = 1 + ids.indexOf(id);
  await book.edit(policySheet, (cells) => {
    cells.getRange(`C${row}`).values = [[score]];
  });
}

async function championsFromFour() {
  for (const measure of ['recency', 'frequency', 'monetary'])
    await setEnd(`champions_${measure}_score_lowest`, 4);
}

test.each<WriteAs>(['values', 'live', 'portable'])(
  'a range that is changed on the policy sheet decides at the next run, in formulas at once: %s',
  async (writeAs) => {
    await segment(writeAs);
    expect(await segments()).toEqual(standard);
    const after = async (change: () => Promise<void>) => {
      await change();
      if (writeAs === 'values') await segment(writeAs);
      return segments();
    };
    expect(await after(championsFromFour)).toEqual(championsFrom4);
    expect(await after(() => setEnd('loyal-customers_recency_score_lowest', 3))).toEqual(loyalFrom3);
    expect(await after(() => setEnd('about-to-sleep_monetary_score_highest', 1))).toEqual(sleepingUpTo1);
  },
);

test('formulas typed by hand answer by the ranges of the policy, and say so', async () => {
  await segment('values');
  await championsFromFour();
  const typed: readonly (readonly [string, string])[] = [
    ['=CLIENT_RFM(B4,C4,D4,CT_Rfm)', 'Champions'],
    ['=CLIENT_RFM(B5,C5,D5,CT_Rfm)', 'Potential Loyalist'],
    ['=CLIENT_SEGMENT("rfm",B4,C4,D4,CT_Rfm)', 'Champions'],
    [
      '=CLIENT_EXPLAIN("rfm",B4,C4,D4,CT_Rfm)',
      'Champions: Recency 30 < 47 (low); Frequency 80 ≥ 65 (high); Monetary value 90 ≥ 65 (high)',
    ],
    [
      '=CLIENT_EXPLAIN("rfm",B5,C5,D5,CT_Rfm)',
      'Potential Loyalist: Recency 40 < 65 (low); Frequency 70 ≥ 47 (high); Monetary value 60 ≥ 29 (high)',
    ],
  ];
  for (const [formula, answer] of typed) {
    await calculate(book, sheet, 'H2', formula);
    expect([formula, ...(await book.cells(sheet, 'H2:H2')).flat()]).toEqual([formula, answer]);
  }
});

test('a run keeps the ranges of the policy, and what it draws anew', async () => {
  await segment('live');
  await championsFromFour();
  await segment('portable');
  expect(await segments()).toEqual(championsFrom4);
  await segment('live');
  expect(await segments()).toEqual(championsFrom4);
});
