import { expect, test } from '@jest/globals';
import { atOneGo } from '../../../src/classifier/slices';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { Plan } from '../../../src/sheet/plan/plan';
import { planOfClients, planSegments } from '../../../src/sheet/plan/plan-segments';
import { readClients } from '../../../src/sheet/plan/read-clients';
import { questionOf } from '../../../src/sheet/question';

const headers = ['Client', 'Sales', 'Loyalty'];
const sales = [500, '¥300.50', 50, 20, 'ask', 870];
const loyalty = [9, 1, 8, 'high', 3, ''];
const names = ['Acme', 'Birch', 'Cole', 'Dahl', 'Echo', 'Total'];
const range = { sheetId: 's', sheetName: 'Clients', top: 0, left: 0, rows: names.length, columns: 3 };

/** A column that counts how often one of its cells is looked at. */
function watched(cells: readonly CellValue[]) {
  const looks = { count: 0 };
  const column = new Proxy(cells, {
    get(target, key, self) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks.count += 1;
      return Reflect.get(target, key, self) as unknown;
    },
  });
  return { column, looks };
}

const ask = (salesFrom: number) =>
  questionOf(
    {
      modelId: 'sales-loyalty',
      columns: { sales: 1, loyalty: 2 },
      cutoffs: {
        sales_cutoff: { kind: 'fixed', value: salesFrom },
        loyalty_cutoff: { kind: 'fixed', value: 5 },
      },
      language: 'en',
      asOf: 46347,
      client: undefined,
    },
    modelById('sales-loyalty'),
    { headers, range },
  );

test('clients that were read once are planned by any cut-offs, and only cells to complain of are looked at', () => {
  const watchedSales = watched(sales);
  const cells = {
    measures: { sales: watchedSales.column, loyalty },
    otherHeaders: headers,
    headers,
    evidence: { headers, labels: new Map([[0, names]]) },
  };
  const clients = atOneGo(readClients(range, ask(100), cells));
  const fresh = [100, 400].map((from) => planSegments(range, ask(from), cells));
  watchedSales.looks.count = 0;
  const again = [100, 400].map((from) => atOneGo(planOfClients(range, ask(from), clients)));
  // The basis holds functions, which are never equal.
  const comparable = (plans: readonly Plan[]) => plans.map((plan) => ({ ...plan, basis: undefined }));
  expect(comparable(again)).toEqual(comparable(fresh));
  // Once for each of the two plans: the cell of Echo, which cannot be read.
  expect(watchedSales.looks.count).toBeLessThanOrEqual(2);
  // From 100: Acme and Birch sell; from 400: Acme alone. Nine and eight are loyal, and so is a high.
  expect(fresh.map(({ counts }) => counts)).toEqual([
    [1, 2, 1, 0],
    [1, 2, 0, 1],
  ]);
});
