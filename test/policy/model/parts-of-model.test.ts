import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { isNameOfModel, modelIdOfCell } from '../../../src/policy/model/parts-of-model';
import type { ModelPolicy } from '../../../src/policy/policy';
import { layOutModelPolicy } from '../../../src/policy/worksheet/lay-out-model-policy';
import { policyCellName } from '../../../src/policy/names';
import { ownLadderPolicy, standardPolicy } from '../policies';

/** Returns the policy with the columns of required measures only. */
function withoutOptional(policy: ModelPolicy): ModelPolicy {
  const { measures } = catalogue.find(({ id }) => id === policy.modelId)!;
  const needed = measures.filter(({ optional }) => !optional).map(({ id }) => [id, 'Header']);
  return { ...policy, columns: Object.fromEntries(needed) as ModelPolicy['columns'] };
}

describe('the names that a policy gives the cells of a model', () => {
  test.each(catalogue.map((model) => [model.id, model] as const))('%s', (id, model) => {
    const cellName = policyCellName(id);
    expect(modelIdOfCell(cellName)).toBe(id);
    const policy = standardPolicy(model);
    for (const each of [policy, withoutOptional(policy)]) {
      const names = layOutModelPolicy(each, 'en', 0).names.map(({ name }) => name);
      expect(names.filter((name) => !isNameOfModel(name, cellName))).toEqual([]);
    }
  });

  test('names of a custom model are distinguished from the user’s own names', () => {
    const names = [
      'CT_Own2',
      'CT_Own2_Name',
      'CT_Own2_Names',
      'CT_Own2_Strategies',
      'CT_Own2_m1_1',
      'CT_Own2_t3',
    ];
    const others = ['CT_Own2_note', 'CT_Own20', 'CT_Own1_t1', 'CT_Own2_m3_1'];
    expect([...names, ...others].filter((name) => isNameOfModel(name, 'CT_Own2'))).toEqual(names);
    expect(modelIdOfCell(policyCellName(ownLadderPolicy.modelId))).toBe('own-2');
  });

  test.each(['CT_Valuable', 'CT_Own0', 'CT_Salesloyalty'])(
    'nobody knows a model of the cell %s',
    (cellName) => {
      expect(modelIdOfCell(cellName)).toBeUndefined();
    },
  );
});
