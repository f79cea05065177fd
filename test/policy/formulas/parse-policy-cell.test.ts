import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { languages } from '../../../src/classifier/language';
import { policyCellVersion, parsePolicyCell } from '../../../src/policy/formulas/parse-policy-cell';
import { policyCellName } from '../../../src/policy/names';
import { layOutPolicySheet } from '../../../src/policy/worksheet/lay-out-policy-sheet';
import { ownGrid, ownGridPolicy, standardPolicy, today } from '../policies';
import { PolicyWorkbook } from '../policy-workbook';

const cases = catalogue.map((model, index) => {
  const language = languages[index % 2]!;
  return { id: model.id, language, policy: standardPolicy(model, language) };
});

describe('the cell that formulas read', () => {
  test.each([...cases, { id: 'own', language: 'en' as const, policy: ownGridPolicy }])(
    'says what the policy says: $id ($language)',
    async ({ language, policy }) => {
      const { modelId, cutoffs, tiers, columns, own } = policy;
      const book = new PolicyWorkbook({ language, asOf: today, models: [policy] });
      expect(parsePolicyCell(String(await book.valueOf(policyCellName(modelId))))).toEqual({
        version: 1,
        modelId,
        language,
        given: Object.keys(columns),
        cutoffs: Object.fromEntries(Object.entries(cutoffs).map(([id, { value }]) => [id, value])),
        names: Object.fromEntries(tiers.map(({ id, name }) => [id, name])),
        ...(own && { own: ownGrid }),
      });
      book.dispose();
    },
  );

  test.each(catalogue)('holds a formula that Excel takes: $id', (model) => {
    const { cells } = layOutPolicySheet({
      language: 'en',
      asOf: today,
      models: [standardPolicy(model)],
    });
    const { input: formula } = cells.find(({ input }) => String(input).startsWith('='))!;
    expect(String(formula).length).toBeLessThan(8192);
  });
});

describe('what a function is passed', () => {
  const text = [
    ...['ClientTier policy', '1', 'sales-loyalty', 'zh', '1', 'sales'],
    ...['3', 'a', 'b', 'c', '1000,5', '-2.5E-7', '–', '1', 'gold', '=1+1'],
  ].join('\n');

  test('has numbers with a point or a comma', () => {
    expect(parsePolicyCell(text)).toEqual({
      version: 1,
      modelId: 'sales-loyalty',
      language: 'zh',
      given: ['sales'],
      cutoffs: { a: 1000.5, b: -2.5e-7, c: NaN },
      names: { gold: '=1+1' },
    });
  });

  test.each([
    '',
    '5000',
    'Sheet1!A1',
    text.replace('1000,5', '1,000.5'),
    text.replace('zh', 'tlh'),
    text.replace('\n3\n', '\n4\n'),
    text.replace('\n3\n', '\n999\n'),
    `${text}\nmore`,
    text.slice(0, 60),
  ])('is none where it is anything else', (other) => {
    expect(parsePolicyCell(other)).toBeUndefined();
  });

  test('tells a newer version, which is not read', () => {
    const newer = text.replace('\n1\n', '\n2\n');
    expect([policyCellVersion(newer), parsePolicyCell(newer)]).toEqual([2, undefined]);
  });
});
