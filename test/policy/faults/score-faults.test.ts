import { describe, expect, test } from '@jest/globals';
import { modelPolicyFaults } from '../../../src/policy/faults/model-policy-faults';
import { readPolicySheet } from '../../../src/policy/worksheet/read-policy-sheet';
import { policyFromJson } from '../../../src/policy/file/policy-file';
import { faultText } from '../../../src/policy/fault';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import type { CustomModel } from '../../../src/policy/custom-model';
import type { ModelPolicy } from '../../../src/policy/policy';
import { cellAddress } from '../../../src/sheet/cells/cell';
import { policyCellName } from '../../../src/policy/names';
import { answerOf } from '../../functions/answer';
import { withCell } from '../../functions/policy-text';
import { ownScore, ownScoreGridPolicy, ownScorePolicy, ownScoreTiers } from '../own-scores';
import { PolicyWorkbook } from '../policy-workbook';
import { ownGridPolicy, standardPolicy, today } from '../policies';

describe('a score with a mistake is refused with its place', () => {
  const number = (id: string, value: number): ModelPolicy => {
    const own = {
      ...ownScore,
      measures: ownScore.measures.map((measure) => ({
        ...measure,
        cutoffs: measure.cutoffs.map((each) =>
          each.id === id ? { ...each, rule: { kind: 'fixed', value } as const } : each,
        ),
      })),
    };
    return standardPolicy(customModelToModel(own, ownScoreTiers), 'en', own);
  };
  const changed = (change: Partial<CustomModel>): ModelPolicy => ({
    ...ownScorePolicy,
    own: { ...ownScore, ...change },
  });
  const [first, ...others] = ownScore.measures;

  test.each<[string, ModelPolicy, string]>([
    ['worst is best', number('m2_best', 0), 'cutoffs.m2_best.value noScale'],
    ['no weight', number('m3_weight', 0), 'cutoffs.m3_weight.value notAboveZero'],
    ['a weight below 0', number('m3_weight', -1), 'cutoffs.m3_weight.value notAboveZero'],
    [
      'a measure of no index',
      changed({ measures: [{ ...first!, index: 'i2' }, ...others] }),
      'own.measures[0].index notAnIndex',
    ],
    [
      'an index without measures',
      changed({ indices: [...ownScore.indices!, { ...ownScore.indices![0]!, id: 'i2', name: 'Other' }] }),
      'own.indices[1].name unusedIndex',
    ],
    [
      'two indices of one name',
      changed({
        indices: ['i1', 'i2'].map((id) => ({
          ...ownScore.indices![0]!,
          id,
          name: id === 'i1' ? 'Fit' : 'FIT',
        })),
      }),
      'own.indices[1].name duplicateName',
    ],
    [
      'a computed weight',
      {
        ...ownScorePolicy,
        cutoffs: { ...ownScorePolicy.cutoffs, m1_weight: { rule: { kind: 'median' }, value: 5 } },
      },
      'cutoffs.m1_weight.rule neverComputed',
    ],
    [
      'yes or no in a grid',
      {
        ...ownGridPolicy,
        own: {
          ...ownGridPolicy.own!,
          measures: ownGridPolicy.own!.measures.map((each) => ({ ...each, kind: 'flag' })),
        },
      },
      'own.measures[0].kind onlyInScore',
    ],
  ])('%s', (_, policy, fault) =>
    expect(
      modelPolicyFaults(policy, (place) => place).map(({ place, code }) => `${place} ${code}`),
    ).toContain(fault),
  );

  test('in a file, in words', () => {
    const model = { ...number('m3_weight', 0) };
    const file = JSON.stringify({ clientTierPolicy: 1, language: 'en', asOf: today, models: [model] });
    const read = policyFromJson(file);
    expect('faults' in read && read.faults.map((fault) => faultText(fault, 'en'))).toEqual([
      'The number of the cut-off "Rivals: weight" of Fit: a weight must be above 0. Type a number above 0, or remove the measure.',
    ]);
    expect('faults' in read && faultText(read.faults[0]!, 'zh')).toBe(
      '“Fit”的分界线“Rivals: weight”的数值：权重须大于 0。请输入大于 0 的数字，或去掉该指标。',
    );
  });
});

describe('on the sheet, a number typed into the table of cut-offs', () => {
  test.each([
    ['a weight of 0', ownScorePolicy, 'CT_Own3_m3_weight', 0, 'notAboveZero'],
    ['a weight below 0', ownScorePolicy, 'CT_Own3_m1_weight', -2, 'notAboveZero'],
    ['the worst value as the best', ownScorePolicy, 'CT_Own3_m2_best', 0, 'noScale'],
    // 10 % is the worst share of wallet; 10 is read as 10 %.
    ['a share in percent that is the worst one', ownScoreGridPolicy, 'CT_Own4_m3_best', 10, 'noScale'],
  ])('%s is refused there, and formulas have no answer', async (_, policy, name, input, code) => {
    const book = new PolicyWorkbook({ language: 'en', asOf: today, models: [policy] });
    const area = book.layout.names.find((each) => each.name === name)!;
    const address = cellAddress(area.top, area.left);
    book.range(address).values = [[input]];
    const cell = await book.valueOf(policyCellName(policy.modelId));
    const read = readPolicySheet(book.found());
    book.dispose();
    expect(cell).toBe('#N/A');
    expect('faults' in read && read.faults.map((fault) => [fault.place.split('!')[1], fault.code])).toEqual([
      [address, code],
    ]);
  });

  test('another weight holds, and a best value below the worst', async () => {
    const book = new PolicyWorkbook({ language: 'en', asOf: today, models: [ownScorePolicy] });
    for (const [name, input] of [
      ['CT_Own3_m3_weight', 100],
      ['CT_Own3_m2_worst', 40],
      ['CT_Own3_m2_best', 20],
    ] as const) {
      const area = book.layout.names.find((each) => each.name === name)!;
      book.range(cellAddress(area.top, area.left)).values = [[input]];
    }
    const text = String(await book.valueOf('CT_Own3'));
    book.dispose();
    // (50 * 80 + 30 * 25 + 100 * 80) / 180, as 35 sites are a quarter of the way from 40 to 20.
    expect(answerOf(withCell('=CLIENT_EXPLAIN(CT,80,35,2)', text))).toBe(
      'Good fit: Fit index 70.83 ≥ 60 (high)',
    );
  });
});
