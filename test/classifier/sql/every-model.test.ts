import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../src/classifier/language';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { engines, type Engine } from './engines';
import { anyCase, expectedOf, isReadable, outcomesIn, type WarehouseCase } from './warehouse-case';

describe.each(Object.keys(engines))('%s says of each row what the classifier says', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]!();
  }, 60_000);
  afterAll(() => engine.close());

  test.each(catalogue.map((model, index) => ({ id: model.id, model, index })))(
    '$id',
    async ({ model, index }) => {
      const language = languages[index % languages.length]!;
      const cases = fc.sample(anyCase(model, 60, language), { seed: 11 + index, numRuns: 4 });
      for (const each of cases) {
        const [found, expected] = [await outcomesIn(engine, each), expectedOf(each)];
        const shown = (outcomes: typeof found) =>
          outcomes.flatMap((outcome, row) =>
            isReadable(each, row) ? [{ ...cellsOf(each, row), ...outcome }] : [],
          );
        expect(shown(found)).toEqual(shown(expected));
      }
    },
  );
});

const cellsOf = ({ columns }: WarehouseCase, row: number) =>
  Object.fromEntries(columns.map(({ name, cells }) => [name, cells[row]]));
