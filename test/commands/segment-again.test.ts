import { describe, expect, test } from '@jest/globals';
import {
  changePolicy,
  findCustomers,
  pickCustomers,
  planSegments,
  readPolicy,
  writeSegments,
} from '../../src/excel/use-cases';
import { modelById } from '../../src/classifier/models/catalogue';
import { policyAfterRun } from '../../src/policy/model/policy-after-run';
import type { Choice } from '../../src/sheet/choice';
import { customers, segmented } from '../excel/customers';
import { segmentButton } from './segment-button';

const { book, results, pressAndWait } = segmentButton();

describe('pressed again', () => {
  const press = async (sheet: string, address: string) => {
    await book.edit(sheet, (cells) => {
      cells.activate();
      cells.getRange(address).select();
    });
    await pressAndWait();
  };

  test('it takes the columns, the cut-offs and the range as she chose them', async () => {
    await book.addSheet('Chosen', [
      ['Client', 'Sales', 'Sales last year', 'Loyalty'],
      ['Acme', 120, 10, 5],
      ['Birch', 300, 90, 2],
      ['Cole', 40, 90, 9],
      ['Former clients', 1, 1, 1],
      ['Old Ltd', 7, 7, 7],
    ]);
    await book.edit('Chosen', (sheet) => sheet.getRange('A1:D4').select());
    const picked = await pickCustomers();
    await writeSegments(
      picked,
      {
        modelId: 'sales-loyalty',
        columns: { sales: 2, loyalty: 3 },
        cutoffs: {
          sales_cutoff: { kind: 'fixed', value: 50 },
          loyalty_cutoff: { kind: 'fixed', value: 5 },
        },
        language: 'en',
        asOf: 46000,
      },
      'keep',
    );
    // Last year's sales are 10, 90, 90, of which 50 and more are high; of loyalty it is 5 and more.
    const tiers = [['Segment'], ['Rising star'], ['High-risk'], ['Treasure'], [''], ['']];
    expect(await book.cells('Chosen', 'E1:E6')).toEqual(tiers);
    for (const cell of ['B2', 'A6', 'K30']) {
      await press('Chosen', cell);
      expect(results).toMatchObject([
        { kind: 'written', customers: { range: { top: 0, left: 0, rows: 3, picked: { headerRows: 1 } } } },
      ]);
      expect(await book.cells('Chosen', 'E1:E6')).toEqual(tiers);
      results.length = 0;
    }
  });

  test('columns that were inserted since make no difference', async () => {
    await book.edit('Chosen', (sheet) => {
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('B1:B4').values = [['City'], ['Bonn'], ['Lyon'], ['Bath']];
    });
    await press('Chosen', 'A2');
    expect(await book.cells('Chosen', 'F1:F6')).toEqual([
      ...[['Segment'], ['Rising star'], ['High-risk'], ['Treasure'], [''], ['']],
    ]);
    expect(results).toMatchObject([{ choice: { columns: { sales: 3, loyalty: 4 } } }]);
  });

  test('rows of a client that were added up are so again', async () => {
    await book.addSheet('Doubled', [
      ['Client', 'Sales', 'Loyalty'],
      ['Acme', 60, 5],
      ['Birch', 100, 1],
      ['Acme', 60, 5],
      ['Cole', 20, 9],
    ]);
    const added = { modelId: 'sales-loyalty', columns: { sales: 1, loyalty: 2 }, repeated: 'added' } as const;
    await writeSegments(
      await findCustomers(),
      { ...added, cutoffs: {}, language: 'en', asOf: 46000 },
      'keep',
    );
    // By client sales are 120, 100, 20 and loyalty 5, 1, 9: the medians are 100 and 5.
    const tiers = [['Segment'], ['Treasure'], ['High-risk'], ['Treasure'], ['Rising star']];
    expect(await book.cells('Doubled', 'D1:D5')).toEqual(tiers);
    await press('Doubled', 'A2');
    expect(await book.cells('Doubled', 'D1:D5')).toEqual(tiers);
    expect(results).toMatchObject([{ outcome: { plan: { counts: [1, 1, 1, 0] } } }]);
  });
});

test('a policy that was made since goes before the cut-offs that were chosen then', async () => {
  await book.clear();
  await book.addSheet('Before', customers);
  const found = await findCustomers();
  const medians: Choice = {
    modelId: 'sales-loyalty',
    columns: { sales: 1, loyalty: 3 },
    cutoffs: {},
    language: 'en',
    asOf: 46000,
    withoutPolicy: true,
  };
  const { policyCutoffs: cutoffs } = await planSegments(found, medians);
  await writeSegments(
    found,
    { ...medians, cutoffs: { sales_cutoff: { kind: 'fixed', value: 1e9 } } },
    'keep',
  );
  expect((await book.cells('Before', 'E2:E5')).flat()).not.toContain('Treasure');
  const columns = { sales: 'Sales', loyalty: 'Loyalty' };
  const used = { model: modelById('sales-loyalty'), columns, cutoffs, language: 'en', asOf: 46000 } as const;
  await changePolicy(undefined, policyAfterRun(undefined, used));

  await pressAndWait();
  expect(await book.cells('Before', 'E1:F5')).toEqual(segmented);
});

test('pressed again, formulas stay formulas, and the policy goes before what was chosen then', async () => {
  await book.addSheet('Formulas', customers);
  await book.edit('Formulas', (sheet) => sheet.getRange('A2').select());
  const found = await findCustomers();
  const columns = { sales: found.headers.indexOf('Sales'), loyalty: found.headers.indexOf('Loyalty') };
  const choice = { modelId: 'sales-loyalty', columns, language: 'en', asOf: 46000 } as const;
  await writeSegments(found, { ...choice, cutoffs: {}, writeAs: 'portable' }, 'keep');
  const [before] = await book.formulas('Formulas', 'E2:E2');
  const seen = await readPolicy();
  if (seen.kind !== 'valid') throw new Error('There is no policy');
  const { policy } = seen;
  const [model] = policy.models;
  const sales_cutoff = { rule: { kind: 'fixed', value: 1e9 }, value: 1e9 } as const;
  const cutoffs = { ...model!.cutoffs, sales_cutoff };
  const tiers = model!.tiers.map((tier) =>
    tier.id === 'rising-star' ? { ...tier, name: 'Newcomer' } : tier,
  );
  await changePolicy(policy, { ...policy, models: [{ ...model!, cutoffs, tiers }] });

  await pressAndWait();
  expect(await book.formulas('Formulas', 'E2:E2')).toEqual([before]);
  expect(String(before![0])).toMatch(/^=IF\(/);
  // Nobody sells for a thousand million: the loyal clients become newcomers, the others phase out.
  const written = (await book.cells('Formulas', 'E2:E5')).flat();
  expect(new Set(written)).toEqual(new Set(['Newcomer', 'Phase out']));
});
