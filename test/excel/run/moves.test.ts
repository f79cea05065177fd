import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, planSegments, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers } from '../customers';
import { startFunctions } from '../formulas';
import { openBook, type Book, type Rows } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

const sheet = 'Customers';
const run = async (as: Partial<Choice> = {}, overrides: 'keep' | 'replace' = 'keep') => {
  const outcome = await writeSegments(await findCustomers(), { ...choice, ...as }, overrides);
  await book.workbook.calculated();
  return outcome.plan.moves;
};
const type = (address: string, value: string | number) =>
  book.edit(sheet, (cells) => {
    cells.getRange(address).values = [[value]];
  });
const open = async (rows: Rows = customers) => {
  await book.clear();
  await book.addSheet(sheet, rows);
};

/* The medians are 90 and 3.5; with Dahl's sales at 200 instead of 60 that of the sales is 160. */
describe.each<[string, Partial<Choice>]>([
  ['values and a policy', {}],
  ['values alone', { withoutPolicy: true }],
])('with %s', (_, as) => {
  beforeEach(async () => {
    await open();
    expect(await run(as)).toBeUndefined();
  });

  test('nobody moves if nothing changed', async () => expect(await run(as)).toEqual([]));

  test('who is edited moves by her figures', async () => {
    await type('B5', 200);
    expect(await run({ ...as, asOf: 46010 })).toEqual([
      { cell: `${sheet}!E5`, client: 'Dahl', from: 'phase-out', to: 'high-risk', why: ['figures'] },
    ]);
    expect(await run({ ...as, asOf: 46010 })).toEqual([]);
  });

  test('cut-offs drawn anew move others, and this can be seen before', async () => {
    await type('B5', 200);
    const anew = { ...choice, ...as, computesAnew: true };
    const moves = [
      { cell: `${sheet}!E2`, client: 'Acme', from: 'treasure', to: 'rising-star', why: ['cutoff'] },
      { cell: `${sheet}!E5`, client: 'Dahl', from: 'phase-out', to: 'high-risk', why: ['figures'] },
    ];
    expect((await planSegments(await findCustomers(), anew)).moves).toEqual(moves);
    expect(await run(anew)).toEqual(moves);
  });

  test('a figure that moved her up and a cut-off that moved her on are both named', async () => {
    // By 90 Dahl with 100 is high; the median of 120, 300, 400 and 100 is 210, by which she is low again: no move.
    await type('B4', 400);
    await type('B5', 100);
    expect(await run({ ...as, computesAnew: true })).toEqual([
      { cell: `${sheet}!E2`, client: 'Acme', from: 'treasure', to: 'rising-star', why: ['cutoff'] },
      { cell: `${sheet}!E4`, client: 'Cole', from: 'rising-star', to: 'treasure', why: ['figures'] },
    ]);
    // By 210 Dahl with 100 is low, by the mean of the loyalty (5, 2, 9, 7: 5.75) she is loyal.
    await type('D5', 7);
    const byMean = { loyalty_cutoff: { kind: 'mean' } as const };
    expect(await run({ ...as, cutoffs: byMean })).toEqual([
      { cell: `${sheet}!E2`, client: 'Acme', from: 'rising-star', to: 'phase-out', why: ['cutoff'] },
      { cell: `${sheet}!E5`, client: 'Dahl', from: 'phase-out', to: 'rising-star', why: ['figures'] },
    ]);
  });

  test('a tier typed over is no move', async () => {
    await type('E3', 'Treasure');
    expect(await run(as)).toEqual([]);
    expect(await run(as, 'replace')).toEqual([]);
  });

  test('who has no tier any more is named too', async () => {
    await type('B2', 'n/a');
    expect(await run(as)).toEqual([
      { cell: `${sheet}!E2`, client: 'Acme', from: 'treasure', to: 'unclassified', why: ['figures'] },
    ]);
  });

  test('with another column the reason is not known', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('C1:C5').values = [['Revenue'], [50], [10], [20], [30]];
    });
    expect(await run({ ...as, columns: { sales: 2, loyalty: 3 } })).toEqual([
      { cell: `${sheet}!E3`, client: 'Birch', from: 'high-risk', to: 'phase-out', why: ['unknown'] },
      { cell: `${sheet}!E5`, client: 'Dahl', from: 'phase-out', to: 'high-risk', why: ['unknown'] },
    ]);
  });
});

test.each(['live', 'portable'] as const)(
  'formulas (%s) have followed the figures; the run moves by the cut-offs',
  async (writeAs) => {
    await open();
    await run({ writeAs });
    await type('B5', 200);
    await book.workbook.calculated();
    expect(await run({ writeAs, computesAnew: true })).toEqual([
      { cell: `${sheet}!E2`, client: 'Acme', from: 'treasure', to: 'rising-star', why: ['cutoff'] },
    ]);
  },
);

/* Old from 12 months on: on 46000 (9 December 2025) a first order of 46000 - 350 days is new, 20 days later it is old. */
test.each([{}, { withoutPolicy: true }])('days that passed move by time (%j)', async (as) => {
  const tenure = { ...as, modelId: 'tenure', columns: { first_order: 1 } };
  await open([
    ['Client', 'First order', 'x', 'y'],
    ['Acme', 45650, 'x', 'y'],
    ['Birch', 45990, 'x', 'y'],
    ['Cole', 44000, 'x', 'y'],
    ['Dahl', 45980, 'x', 'y'],
  ]);
  await book.edit(sheet, (cells) => {
    cells.getRange('B2:B5').numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']];
  });
  await run(tenure);
  await type('B5', 40000);
  expect(await run({ ...tenure, asOf: 46020 })).toEqual([
    { cell: `${sheet}!E2`, client: 'Acme', from: 'new', to: 'old', why: ['time'] },
    { cell: `${sheet}!E5`, client: 'Dahl', from: 'new', to: 'old', why: ['figures'] },
  ]);
});

test('a share of the total that moved a client is named as a cut-off', async () => {
  await open([
    ['Client', 'Profit', 'x', 'y'],
    ['Acme', 50, 'x', 'y'],
    ['Birch', 30, 'x', 'y'],
    ['Cole', 15, 'x', 'y'],
    ['Dahl', 5, 'x', 'y'],
  ]);
  const abc = { withoutPolicy: true, modelId: 'abc', columns: { profit: 1 } };
  await run(abc);
  await type('B5', 200);
  const moves = (await run(abc))!;
  expect(moves.map(({ client, why }) => [client, why])).toEqual([
    ['Birch', ['cutoff']],
    ['Dahl', ['figures']],
  ]);
});
