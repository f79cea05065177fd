import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { clientFormulas } from '../../../src/policy/formulas/client-formulas';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { layOutPolicySheet } from '../../../src/policy/worksheet/lay-out-policy-sheet';
import { formulaCheck } from '../../../src/simulator/workbook/formulas/formula-check';
import { ownModels } from '../own-scores';
import { standardPolicy, today } from '../policies';

/** Throws if Excel would refuse the formula. */
const check = formulaCheck('the test', () => undefined);

const models = [
  ...catalogue.map((model) => ({ id: model.id, model, policy: standardPolicy(model) })),
  ...ownModels.map(({ of: id, own, tiers, policy }) => ({
    id,
    model: customModelToModel(own, tiers),
    policy,
  })),
];

describe.each(models)('Excel takes', ({ id, model, policy }) => {
  test(`the formulas on the policy sheet of ${id}`, () => {
    const { cells } = layOutPolicySheet({ language: 'en', asOf: today, models: [policy] });
    const formulas = cells.map(({ input }) => String(input)).filter((input) => input.startsWith('='));
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) expect(() => check(formula)).not.toThrow();
  });

  test.each(['live', 'portable'] as const)(
    `the %s formulas of ${id} in the last columns and row`,
    (writeAs) => {
      const { segment, strategy } = clientFormulas(model, writeAs, {
        measures: Object.fromEntries(
          model.measures.map(({ id: measure }, index) => [measure, `XF${'ABCDEFGH'[index % 8]}`]),
        ),
        segment: 'XFD',
        inPercent: model.measures.map(({ id: measure }) => measure),
        names: ['A', 'B'],
      });
      for (const formula of [segment(1_048_576), strategy(1_048_576)]) {
        expect(() => check(formula)).not.toThrow();
      }
    },
  );
});
