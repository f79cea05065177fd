import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import type { Model } from '../../src/classifier/model';
import { findCustomers, planSegments } from '../../src/excel/use-cases';
import { ownGrid, ownGridTiers } from '../policy/policies';
import { customModelToModel } from '../../src/policy/model/custom-model-to-model';
import type { CellValue } from '../../src/sheet/cells/cell';
import { SheetProblem } from '../../src/sheet/problem';
import type { Choice } from '../../src/sheet/choice';
import { waysToWrite } from '../../src/sheet/write-as';
import { bookForTests } from './book/book-for-tests';

/** Cells that can be read as a measure of each kind. */
const cells: Readonly<Record<string, readonly CellValue[]>> = {
  flag: ['yes', 'no', 'yes'],
  category: ['Company', 'Ms Li', 'Town of Bath'],
  stage: [1, 3, 8],
  interval: [14, 30, 60],
  share: [0.2, 0.5, 0.7],
  rate: [0.1, -0.2, 0.3],
  monthsSinceDate: ['2020-01-05', '2025-12-01', '2026-06-01'],
  daysUntil: ['2027-01-05', '2026-12-24', '2026-12-01'],
};
const numbers = [3, 40, 500];

const book = bookForTests();

/** A sheet with a column for each of the first measures of a model. */
async function sheetFor({ id, measures }: Model, columns: number): Promise<string> {
  const chosen = measures.slice(0, columns);
  const rows = ['Acme', 'Birch', 'Cole'].map((client, row) => [
    client,
    ...chosen.map(({ kind }) => (cells[kind] ?? numbers)[row]!),
  ]);
  const name = `${id} ${columns}`.slice(0, 31);
  await book.addSheet(name, [
    ['Client', ...chosen.map(({ name: { en } }) => en)],
    ...rows,
    ['x', ...chosen.map(() => '')],
  ]);
  return name;
}

/** Returns `plan`, a refusal in both languages, or any other error. */
async function outcomeOf(choice: Choice): Promise<string> {
  try {
    const plan = await planSegments(await findCustomers(), choice);
    return plan.segment.length > 0 ? 'plan' : 'nothing';
  } catch (error) {
    if (!(error instanceof SheetProblem)) return `raw: ${String(error)}`;
    const words = [error.in('en'), error.in('zh')];
    return words.every((text) => !/undefined|NaN|\[object/.test(text)) ? 'refusal' : words.join(' ');
  }
}

describe.each([...catalogue, customModelToModel(ownGrid, ownGridTiers)])('$id', (model) => {
  const all = model.measures.length;
  const least = model.measures.filter(({ optional }) => !optional).length;

  test.each([...new Set([least, Math.max(1, least), all])])(
    'asked with %d columns ends in a plan or in words',
    async (columns) => {
      await book.activate(await sheetFor(model, columns));
      for (const writeAs of waysToWrite) {
        const choice: Choice = {
          modelId: model.id,
          columns: Object.fromEntries(
            model.measures.slice(0, columns).map(({ id }, index) => [id, index + 1]),
          ),
          cutoffs: {},
          language: 'en',
          asOf: 46353,
          writeAs,
          withoutPolicy: writeAs === 'values',
        };
        expect(await outcomeOf(choice)).toMatch(/^(plan|refusal)$/);
      }
    },
  );
});

test('satisfaction with two indicators is refused in words, and says how many it takes', async () => {
  const model = catalogue.find(({ id }) => id === 'satisfaction')!;
  await book.activate(await sheetFor(model, 2));
  const columns = { reputation: 1, awareness: 2 };
  const choice: Choice = { modelId: model.id, columns, cutoffs: {}, language: 'en', asOf: 46353 };
  const customers = await findCustomers();
  await expect(planSegments(customers, choice)).rejects.toThrow('at least 3 columns');
});
