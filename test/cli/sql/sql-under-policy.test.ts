import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { abc } from '../../../src/classifier/models/abc';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { dialectNames } from '../../../src/classifier/sql/dialects/dialects';
import { ownGridPolicy, standardPolicy, today } from '../../policy/policies';
import { clienttier } from '../command';
import { ofNumbers, bySales, duckdbAnswers } from './duckdb-answers';

const { at, load, segments, policyFile } = duckdbAnswers();

describe('under a policy', () => {
  test('its numbers, names and columns hold', async () => {
    const { tiers, ...model } = standardPolicy(salesLoyalty);
    const policy = policyFile('policy.json', {
      ...model,
      columns: { sales: 'turnover', loyalty: 'years' },
      cutoffs: {
        sales_cutoff: { rule: { kind: 'median' }, value: 500, drawnOn: today },
        loyalty_cutoff: { rule: { kind: 'fixed', value: 3 }, value: 3 },
      },
      tiers: tiers.map((tier) => (tier.id === 'treasure' ? { ...tier, name: "Gold '24" } : tier)),
    });
    await load('crm_clients', [ofNumbers('turnover', [499, 500, 800]), ofNumbers('years', [3, 3, 2])]);
    const under = ['--model', 'sales-loyalty', '--policy', policy, '--table', 'crm_clients'];
    expect(await segments(...under)).toEqual(['Rising star', "Gold '24", 'High-risk']);
  });

  test('a model of its own is there too', async () => {
    await load('customers', [ofNumbers('sales', [10, 20, 30]), ofNumbers('margin', [0.1, 0.4, 0.3])]);
    const given = [
      '--column',
      'm1=sales',
      '--column',
      'm2=margin',
      '--cutoff',
      'm1_1=20',
      '--cutoff',
      'm1_2=30',
    ];
    const args = ['--model', 'own-1', '--policy', policyFile('own.json', ownGridPolicy), ...given];
    expect(await segments(...args)).toEqual(['The rest', 'Good', 'Best']);
  });

  /** The segments by *ABC* of four clients who bring 50, 30, 15 and 5 % of the profit. */
  async function segmentsBy(policy: string, ...more: readonly string[]) {
    await load('customers', [ofNumbers('profit', [50, 30, 15, 5])]);
    const columns = ['--column', 'profit=profit', '--column', 'strategic='];
    return segments('--model', 'abc', '--policy', policy, ...columns, ...more);
  }

  test('shares of the total are those of the table as it is now', async () => {
    expect(await segmentsBy(policyFile('abc.json', standardPolicy(abc)))).toEqual([
      'A Platinum',
      'A Platinum',
      'B Plum',
      'C Basic',
    ]);
  });

  test('a share of the total that is given is one, though the policy has a number there', async () => {
    const model = standardPolicy(abc);
    const cutoffs = { ...model.cutoffs, a_share: { rule: { kind: 'fixed', value: 90 }, value: 90 } } as const;
    const policy = policyFile('number.json', { ...model, cutoffs });
    const byShare = ['A Platinum', 'B Plum', 'B Plum', 'C Basic'];
    expect(await segmentsBy(policy, '--cutoff', 'a_share=40%')).toEqual(byShare);
    writeFileSync(at('abc.csv'), 'Customer,Profit\nAda,50\nBen,30\nCleo,15\nDan,5\n');
    const file = ['segment', at('abc.csv'), '--model', 'abc', '--policy', policy, '--out', at('abc-out.csv')];
    expect(await clienttier(...file, '--cutoff', 'a_share=40%')).toMatchObject({ code: 0, error: '' });
    const lines = readFileSync(at('abc-out.csv'), 'utf8').trim().split('\n').slice(1);
    expect(lines.map((line) => line.split(',')[2])).toEqual(byShare);
  });

  test.each(dialectNames)(
    'one that is not valid gives no statement for %s, and says why',
    async (dialect) => {
      const model = standardPolicy(salesLoyalty);
      const twice = policyFile('twice.json', model, model);
      const { code, out, error } = await clienttier(
        ...['sql', '--dialect', dialect, ...bySales, '--policy', twice],
      );
      expect({ code, out }).toEqual({ code: 6, out: '' });
      expect(error).toContain('the model sales-loyalty appears twice');
    },
  );
});
