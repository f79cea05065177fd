import { describe, expect, test } from '@jest/globals';
import { policyCellFormula } from '../../../src/policy/formulas/policy-cell-formula';
import type { CustomMeasure, CustomModel } from '../../../src/policy/custom-model';
import { modelPositions } from '../../../src/policy/layout/model-positions';
import { clientFormulas } from '../../../src/policy/formulas/client-formulas';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { policyRowForm } from '../../../src/policy/model/policy-row-form';
import { unclassifiedTier } from '../../../src/policy/model/policy-tiers';
import { parsePolicyCell } from '../../../src/policy/formulas/parse-policy-cell';
import { policyCellName } from '../../../src/policy/names';
import { formulaCheck } from '../../../src/simulator/workbook/formulas/formula-check';
import { scored } from '../own-scores';
import { ownTier, standardPolicy, today } from '../policies';
import { PolicyWorkbook } from '../policy-workbook';

const check = formulaCheck('the test', () => undefined);
const long = (text: string) => text.padEnd(200, '-x');

/** Ten measures of two indices, of five levels each. */
function largestScore(kind: CustomMeasure['kind']): CustomModel {
  const measures = Array.from({ length: 10 }, (_, at) =>
    scored(at + 1, long(`m${at + 1}`).slice(0, 190), kind, [0, 0.5, at + 1], at < 5 ? 'i1' : 'i2'),
  );
  const indices = ['i1', 'i2'].map((id) => ({
    id,
    name: long(id),
    cutoffs: [1, 2, 3, 4].map((number) => ({
      id: `${id}_${number}`,
      name: long(`${id} from ${number}`),
      rule: { kind: 'fixed', value: number } as const,
    })),
  }));
  return { ...largest('amount', 5), measures, indices };
}

/** Five levels of each measure, a tier for each cell, the longest names. */
function largest(kind: CustomMeasure['kind'], columns: number): CustomModel {
  const measures = ['m1', 'm2'].slice(0, columns > 1 ? 2 : 1).map((id) => ({
    id,
    name: long(id),
    kind,
    cutoffs: [1, 2, 3, 4].map((number) => ({
      id: `${id}_${number}`,
      name: long(`${id} from ${number}`),
      rule: { kind: 'fixed', value: number / 10 } as const,
    })),
  }));
  const tierIds = Array.from({ length: 5 * columns }, (_, index) => `t${index + 1}`);
  const grid = [0, 1, 2, 3, 4].map((row) => tierIds.slice(row * columns, (row + 1) * columns));
  return { id: 'own-999', name: long('Model'), measures, grid, tierIds };
}

const policyOf = (kind: CustomMeasure['kind'], columns: number) => policyWith(largest(kind, columns));

function policyWith(own: CustomModel) {
  const tiers = [...own.tierIds.map((id) => ownTier(id, long(id))), unclassifiedTier('en')];
  return { ...standardPolicy(customModelToModel(own, tiers), 'en', own), tiers };
}

describe.each(['amount', 'share', 'rate', 'daysSince', 'count'] as const)('of kind %s', (kind) => {
  test.each([
    ['grid', 5],
    ['ladder', 1],
  ])('Excel takes the formula of the largest %s from row 10,000 on', (_, columns) => {
    const policy = policyOf(kind, columns);
    const form = policyRowForm(policy, 'en');
    const formula = policyCellFormula(policy, form, modelPositions(policy, form, 10_000), 'en');
    expect(() => check(formula)).not.toThrow();
    expect(formula.length).toBeLessThan(7_600);
  });
});

describe.each(['amount', 'share', 'rate', 'daysSince', 'count', 'flag'] as const)('of kind %s', (kind) => {
  const policy = policyWith(largestScore(kind));

  test('Excel takes the formula of the largest score from row 10,000 on', () => {
    const form = policyRowForm(policy, 'en');
    const formula = policyCellFormula(policy, form, modelPositions(policy, form, 10_000), 'en');
    expect(() => check(formula)).not.toThrow();
  });

  test.each(['live', 'portable'] as const)('Excel takes its %s formulas in the last row', (writeAs) => {
    const model = customModelToModel(policy.own!, policy.tiers);
    const { segment } = clientFormulas(model, writeAs, {
      measures: Object.fromEntries(model.measures.map(({ id }, index) => [id, `XF${'ABCDEFGHIJ'[index]}`])),
      segment: 'XFD',
      inPercent: model.measures.map(({ id }) => id),
      names: ['A', 'B'],
    });
    expect(() => check(segment(1_048_576))).not.toThrow();
  });
});

test.each(['amount', 'share', 'flag'] as const)(
  'the formula of the largest score (%s) says the model',
  async (kind) => {
    const policy = policyWith(largestScore(kind));
    const book = new PolicyWorkbook({ language: 'en', asOf: today, models: [policy] });
    const content = parsePolicyCell(String(await book.valueOf(policyCellName('own-999'))));
    book.dispose();
    expect(content?.own).toEqual(policy.own);
  },
);

test.each(['amount', 'share'] as const)(
  'the formula of the largest grid (%s) says the model',
  async (kind) => {
    const policy = policyOf(kind, 5);
    const book = new PolicyWorkbook({ language: 'en', asOf: today, models: [policy] });
    const content = parsePolicyCell(String(await book.valueOf(policyCellName('own-999'))));
    book.dispose();
    expect(content?.own?.grid).toEqual(policy.own?.grid);
    expect(content?.own?.name).toBe(policy.own?.name);
  },
);
