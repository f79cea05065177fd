import { describe, expect, test } from '@jest/globals';
import { catalogue, modelById } from '../../../../src/classifier/models/catalogue';
import type { PolicyState } from '../../../../src/excel/policy/policy-state';
import { policyFault } from '../../../../src/policy/fault';
import type { ModelPolicy, Policy } from '../../../../src/policy/policy';
import type { Customers } from '../../../../src/sheet/customers';
import type { PaneEvent } from '../../../../src/taskpane/state/pane-event';
import { initialState, type PaneState } from '../../../../src/taskpane/state/pane-state';
import { paneReducer } from '../../../../src/taskpane/state/reduce/reducer';
import { ownGridPolicy, standardPolicy, today } from '../../../policy/policies';

const standard = standardPolicy(modelById('sales-loyalty'));
const told = (...models: ModelPolicy[]): PaneEvent => {
  const policy: Policy = { language: 'en', asOf: today, models };
  return { type: 'policyRead', policy: { kind: 'valid', policy, sheet: 'Client Policy' } };
};
const withSalesFrom = (value: number): ModelPolicy => ({
  ...standard,
  cutoffs: { ...standard.cutoffs, sales_cutoff: { rule: { kind: 'fixed', value }, value } },
});
const none: PaneEvent = { type: 'policyRead', policy: { kind: 'none' } };

const customers: Customers = {
  range: { sheetId: 'sheet1', sheetName: 'Customers', top: 0, left: 0, rows: 4, columns: 4 },
  headers: ['Client', 'Sales', 'Loyalty', 'Margin'],
  samples: [['Acme', 1200, 80, 0.2]],
  segmentedBy: [],
};
const found = (more: Partial<Customers> = {}): PaneEvent => ({
  type: 'found',
  customers: { ...customers, ...more },
  modelId: 'sales-loyalty',
  proposed: { sales: 1, loyalty: 2 },
});
const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initialState('.'));
const salesCutoff = ({ draft }: PaneState) => draft.cutoffs.sales_cutoff;

describe('a cut-off of the policy', () => {
  test('is in its field, whether the policy or the customers are known first', () => {
    const expected = { kind: 'fixed', text: '5000' };
    expect(salesCutoff(after(found(), told(withSalesFrom(5000))))).toEqual(expected);
    expect(salesCutoff(after(told(withSalesFrom(5000)), found()))).toEqual(expected);
  });

  test('goes before the rule that was chosen for an earlier run', () => {
    const chosen = {
      headers: customers.headers,
      columns: {},
      cutoffs: { sales_cutoff: { kind: 'mean' } },
    } as const;
    const again = found({ segmentedBy: ['sales-loyalty'], chosenBefore: { 'sales-loyalty': chosen } });
    expect(salesCutoff(after(none, again))).toEqual({ kind: 'mean', text: '' });
    expect(salesCutoff(after(again, told(standard)))).toEqual({ kind: 'median', text: '' });
    expect(salesCutoff(after(told(standard), again))).toEqual({ kind: 'median', text: '' });
  });

  test('that was changed on its sheet changes in its field; what is being chosen elsewhere stays', () => {
    const mean: PaneEvent = { type: 'ruleChosen', cutoff: 'loyalty_cutoff', kind: 'mean' };
    const state = after(found(), told(standard), mean, told(withSalesFrom(10)));
    expect(state.draft.cutoffs).toEqual({
      sales_cutoff: { kind: 'fixed', text: '10' },
      loyalty_cutoff: { kind: 'mean', text: '' },
    });
    expect(state.preview.kind).toBe('counting');
  });
});

test('a policy with newly computed numbers and nothing else changed keeps the counts', () => {
  const drawn = { ...standard.cutoffs.sales_cutoff!, value: 31, drawnOn: today + 1 };
  const state = { ...after(found(), told(standard)), preview: { kind: 'none' } } as const;
  const anew = told({ ...standard, cutoffs: { ...standard.cutoffs, sales_cutoff: drawn } });
  expect(paneReducer(state, anew).preview.kind).toBe('none');
});

describe('the models that can be asked', () => {
  const idsIn = ({ models }: PaneState) => models.map(({ id }) => id);

  test('are the catalogue’s with the policy’s names, and the workbook’s own', () => {
    const [first, ...others] = standard.tiers;
    const named = { ...standard, tiers: [{ ...first!, name: 'Crown jewel' }, ...others] };
    const state = after(told(named, ownGridPolicy));
    expect(state.models.find(({ id }) => id === 'sales-loyalty')?.tiers[0]?.name.zh).toBe('Crown jewel');
    expect(idsIn(state)).toHaveLength(catalogue.length + 1);
    expect(idsIn(state)).toContain('own-1');
    expect(idsIn(after(told(ownGridPolicy), none))).toHaveLength(catalogue.length);
  });

  test('stay as they were while the policy is faulty', () => {
    const faulty: PolicyState = { kind: 'faulty', faults: [policyFault("'Client Policy'!C7", 'blank', {})] };
    const state = after(told(ownGridPolicy), { type: 'policyRead', policy: faulty });
    expect(idsIn(state)).toContain('own-1');
    expect(state.policy).toEqual(faulty);
  });

  test('a policy that is restored has the clients counted again, whichever model is shown', () => {
    const faulty: PolicyState = { kind: 'faulty', faults: [policyFault("'Client Policy'!C7", 'blank', {})] };
    const broken = after(found(), told(ownGridPolicy), { type: 'policyRead', policy: faulty });
    const restored = paneReducer(broken, told(ownGridPolicy));
    expect(restored.edits).toBeGreaterThan(broken.edits);
    // The same policy again, as after a run, changes no count.
    expect(paneReducer(restored, told(ownGridPolicy)).edits).toBe(restored.edits);
  });

  test('an own model that segmented these customers is shown as soon as it is known', () => {
    const state = after(found({ segmentedBy: ['own-1'] }), told(ownGridPolicy));
    expect(state.draft.modelId).toBe('own-1');
    expect(state.draft.columns).toEqual({ m1: 1, m2: 3 });
  });

  test('one that has gone with the policy’s sheet gives way to the first', () => {
    const chosen: PaneEvent = { type: 'modelChosen', modelId: 'own-1', proposed: { m1: 1, m2: 3 } };
    const state = after(found(), told(ownGridPolicy), chosen, none);
    expect(state.draft.modelId).toBe('sales-loyalty');
    expect(state.draft.columns).toEqual({ sales: 1, loyalty: 2 });
  });
});

test('customers written as formulas are written so again', () => {
  const chosen = { headers: customers.headers, columns: {}, cutoffs: {}, writeAs: 'portable' } as const;
  const state = after(found({ segmentedBy: ['sales-loyalty'], chosenBefore: { 'sales-loyalty': chosen } }));
  expect(state.draft.writeAs).toBe('portable');
  expect(paneReducer(state, { type: 'wayChosen', writeAs: 'live' }).draft.writeAs).toBe('live');
});

describe('if somebody deleted the policy’s sheet', () => {
  const deleted: PaneEvent = { type: 'policyRead', policy: { kind: 'none', wasDeleted: true } };
  const wished: PaneEvent = { type: 'policyChosen', withoutPolicy: false };

  test('none is to be made, whether that or the customers are known first', () => {
    expect(after(found(), none).draft.withoutPolicy).toBe(false);
    expect(after(found(), told(standard), deleted).draft.withoutPolicy).toBe(true);
    expect(after(deleted, found()).draft.withoutPolicy).toBe(true);
  });

  test('unless she wishes one since', () => {
    expect(after(found(), deleted, wished, deleted).draft.withoutPolicy).toBe(false);
  });
});
