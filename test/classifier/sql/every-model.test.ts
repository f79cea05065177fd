import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examples } from '../../setup/examples';
import { casesFor, compared } from './compared';
import { engines, type Engine } from './engines';
import { eachWarehouseModel } from './warehouse-models';

describe.each(Object.keys(engines))('%s says of each row what the classifier says', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]!();
  });
  afterAll(() => engine.close());

  test.each(eachWarehouseModel)('$id', async ({ model, index }) => {
    for (const each of casesFor(model, index, 60, examples(8))) {
      const { found, expected } = await compared(engine, each);
      expect(found).toEqual(expected);
    }
  });
});
