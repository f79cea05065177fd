import { beforeEach, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { findCustomers, planSegments, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
beforeEach(() => book.clear());

/** One client far ahead, three with little: numbers that most models split badly. */
const figures = [1000, 30, 20, 1];

const drawn = catalogue.filter(
  ({ id, cutoffs }) => id === 'abc' || cutoffs.some(({ rule }) => rule.kind !== 'fixed'),
);

test.each(drawn)('$id: what is offered under a policy does what it says', async (model) => {
  const { id } = model;
  const measures = model.measures.filter(({ optional }) => !optional);
  const rows = figures.map((figure, row) => [`Client ${row}`, ...measures.map(() => figure)]);
  await book.addSheet('Clients', [['Client', ...measures.map(({ name }) => name.en)], ...rows]);
  const columns = Object.fromEntries(measures.map((measure, index) => [measure.id, index + 1]));
  const choice: Choice = { modelId: id, columns, cutoffs: {}, language: 'en', asOf: 46347 };
  await writeSegments(await findCustomers(), choice, 'keep');

  const customers = await findCustomers();
  const { split } = await planSegments(customers, choice);
  for (const { rules, tiers } of split?.offers ?? []) {
    const { counts } = await planSegments(customers, { ...choice, cutoffs: rules });
    expect({ rules, tiers: counts.filter((count) => count > 0).length }).toEqual({ rules, tiers });
  }
});
