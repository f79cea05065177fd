import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { Policy } from '../../../src/policy/policy';
import { policyRowForm } from '../../../src/policy/model/policy-row-form';
import {
  editedModel,
  editedPolicy,
  faultsAt,
  kindsFor,
  noEdits,
  withCutoffEdit,
  withTierEdit,
} from '../../../src/taskpane/state/policy-edits';
import { ownGridPolicy, standardPolicy, today } from '../../policy/policies';

const model = standardPolicy(modelById('sales-loyalty'));
const policy: Policy = { language: 'en', asOf: today, models: [model, ownGridPolicy] };
const id = 'sales-loyalty';

test('a policy of which nothing was edited is saved as it is', () => {
  expect(editedPolicy(policy, noEdits, '.')).toEqual(policy);
});

describe('a cut-off', () => {
  const withText = (kind: 'fixed' | 'top' | 'mean', text: string) =>
    editedModel(model, withCutoffEdit(noEdits, id, 'sales_cutoff', { kind, text }), ',');

  test('reads a number as it is typed in the computer’s locale', () => {
    expect(withText('fixed', '12.500,5')?.cutoffs['sales_cutoff']).toEqual({
      rule: { kind: 'fixed', value: 12500.5 },
      value: 12500.5,
    });
    expect(withText('fixed', 'many')).toBeUndefined();
  });

  test('that is to be drawn by another rule keeps its number until then, without the day of the earlier rule', () => {
    // Of 10 to 50 the median is 30.
    expect(withText('top', '20')?.cutoffs['sales_cutoff']).toEqual({
      rule: { kind: 'top', share: 0.2 },
      value: 30,
    });
  });

  test('of a weight can only be a number; of one that splits clients it can be computed', () => {
    const index = standardPolicy(modelById('satisfaction'));
    const form = policyRowForm(index, 'en');
    const kinds = (cutoff: string) => kindsFor(form, { id: cutoff }, index.cutoffs[cutoff]!);
    expect(kinds('index_reputation_weight')).toEqual(['fixed']);
    expect(kinds('index_reputation_lo')).toContain('median');
    const shares = standardPolicy(modelById('abc'));
    expect(kindsFor(policyRowForm(shares, 'en'), { id: 'a_share' }, shares.cutoffs['a_share']!)).toContain(
      'shareOfTotal',
    );
    const edge = { rule: { kind: 'fixed', value: 30 }, value: 30 } as const;
    const scores = policyRowForm(standardPolicy(modelById('rfm')), 'en');
    expect(kindsFor(scores, { id: 'recency_score_2' }, edge)).toContain('median');
  });

  test('of a range is a whole score, and not below its lowest', () => {
    const scores = standardPolicy(modelById('rfm'));
    const faults = (id: string, text: string) => {
      const edited = editedModel(scores, withCutoffEdit(noEdits, 'rfm', id, { kind: 'fixed', text }), '.')!;
      return faultsAt(edited, 'en')[`cutoffs.${id}.value`];
    };
    expect(faults('champions_recency_score_lowest', '4')).toBeUndefined();
    expect(faults('champions_recency_score_lowest', '4.5')).toMatch(
      /^This must be a whole number from 1 to 5/,
    );
    expect(faults('champions_recency_score_highest', '6')).toMatch(
      /^This must be a whole number from 1 to 5/,
    );
    expect(faults('champions_recency_score_highest', '4')).toMatch(
      /"Champions: recency score, lowest" \(5\)/,
    );
  });

  test('of one that is never drawn can only be a number, and says from where up', () => {
    const care = standardPolicy(modelById('care'));
    const { cutoffs } = policyRowForm(care, 'en');
    for (const cutoff of cutoffs) {
      expect([cutoff.id, kindsFor(modelById('care'), cutoff, cutoff)]).toEqual([cutoff.id, ['fixed']]);
    }
    const typed = (text: string) => {
      const edits = withCutoffEdit(noEdits, 'care', 'top_days', { kind: 'fixed', text });
      return faultsAt(editedModel(care, edits, '.')!, 'en');
    };
    expect(typed('0')['cutoffs.top_days.value']).toContain('a number of at least 1');
    expect(typed('7')).toEqual({});
  });
});

describe('a segment', () => {
  test('that is renamed is still known by its former name', () => {
    const edits = withTierEdit(noEdits, id, 'treasure', { name: 'Crown jewel', fill: '#abcdef' });
    expect(editedModel(model, edits, '.')?.tiers[0]).toMatchObject({
      id: 'treasure',
      name: 'Crown jewel',
      fill: '#ABCDEF',
      formerNames: ['Treasure'],
    });
  });

  test('with a name that another has, a blank strategy or no colour is not saved; each fault is shown at its field', () => {
    const edits = withTierEdit(
      withTierEdit(noEdits, id, 'treasure', { name: 'PHASE OUT', fill: 'red' }),
      id,
      'high-risk',
      { strategy: ' ' },
    );
    expect(editedPolicy(policy, edits, '.')).toBeUndefined();
    const edited = editedModel(model, edits, '.')!;
    const at = (tier: string) => edited.tiers.findIndex((each) => each.id === tier);
    expect(faultsAt(edited, 'en')).toMatchObject({
      [`tiers[${at('treasure')}].name`]: expect.stringContaining('used twice'),
      [`tiers[${at('phase-out')}].name`]: expect.stringContaining('used twice'),
      [`tiers[${at('treasure')}].fill`]: expect.stringContaining('#8FB076'),
      [`tiers[${at('high-risk')}].strategy`]: expect.stringContaining('must not be blank'),
    });
  });
});
