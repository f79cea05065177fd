import { describe, expect, test } from '@jest/globals';
import { choosable } from '../../../src/classifier/cutoff';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { decidedText, sentenceAround, type Decided } from '../../../src/taskpane/text/decided-text';
import { wordsIn } from '../../../src/taskpane/text/words';

const english = wordsIn('en', 'en-US');
const chinese = wordsIn('zh', 'zh-CN');

/** A model by its own rules with all columns. `drawn` is what the rules give, by cut-off id. */
function decided(modelId: string, drawn: Readonly<Record<string, number>> = {}): Decided {
  const { measures, cutoffs } = modelById(modelId);
  return {
    rules: Object.fromEntries(choosable(cutoffs).map(({ id, rule }) => [id, rule])),
    columns: Object.fromEntries(measures.map(({ id }, index) => [id, index])),
    cutoffs: Object.entries(drawn).map(([id, value]) => ({
      id,
      value,
      rule: { kind: 'median' },
      splitsNobody: false,
    })),
    readings: [],
  };
}

const said = (modelId: string, drawn?: Readonly<Record<string, number>>, words = english) =>
  decidedText(modelById(modelId), decided(modelId, drawn), words).join(' ');

describe('how it is decided', () => {
  test.each([
    [
      'sales-loyalty',
      { sales_cutoff: 8590, loyalty_cutoff: 54 },
      'Sales from 8,590 (median) and loyalty from 54 (median) count as high.',
    ],
    ['deal-likelihood', {}, 'Grade A from 80%; Grade B from 50%; Grade C from 20%.'],
    ['deal-size', { vip_from: 12000 }, 'Medium from … (percentile 50%)', 'VIP from 12,000 (percentile 95%).'],
    ['abc', {}, 'A up to this share: 80%; B up to this share: 95%.'],
    ['lifecycle', {}, 'Long-term from 12 (months); Supporter from 50% (share); Active within 12 (months).'],
    [
      'value',
      { profit_cutoff: 500, growth_cutoff: 0.12 },
      'Profit from 500 (percentile 80%) and growth from 12% (percentile 80%) count as high.',
    ],
    ['focus', {}, 'By stage.'],
    ['rfm', {}, 'Recency, frequency and monetary value are scored from 1 to 5', 'page Policy'],
  ] as const)('%s is said in a sentence with its numbers', (modelId, drawn, ...texts) => {
    for (const text of texts) expect(said(modelId, drawn)).toContain(text);
  });

  test('in Chinese too', () => {
    expect(said('sales-loyalty', { sales_cutoff: 8590, loyalty_cutoff: 54 }, chinese)).toBe(
      '销售额达到 8,590（中位数）、忠诚度达到 54（中位数）即为高。',
    );
  });

  test('every model says each of its numbers once, in every language', () => {
    for (const model of catalogue) {
      const numbers = choosable(model.cutoffs).map(({ id }, index) => [id, 1234 + index] as const);
      const rules = Object.fromEntries(numbers.map(([id]) => [id, { kind: 'mean' } as const]));
      for (const words of [english, chinese]) {
        const all = { ...decided(model.id, Object.fromEntries(numbers)), rules };
        const text = decidedText(model, all, words).join(' ');
        expect([model.id, text]).not.toEqual([model.id, '']);
        for (const [, number] of numbers) {
          const shown = new RegExp(
            `${number.toLocaleString('en-US')}|${(number * 100).toLocaleString('en-US')}%`,
            'g',
          );
          expect([model.id, number, text.match(shown)?.length]).toEqual([model.id, number, 1]);
        }
      }
    }
  });

  test('a number of her own is said without a rule, and what cells say in words needs none', () => {
    const model = modelById('sales-loyalty');
    const own = { ...decided('sales-loyalty', { loyalty_cutoff: NaN }) };
    const rules = { ...own.rules, sales_cutoff: { kind: 'fixed', value: 10000 } as const };
    expect(decidedText(model, { ...own, rules }, english)).toEqual([
      'Sales from 10,000 counts as high.',
      'Loyalty needs no number: the cells say high or low.',
    ]);
  });

  test('cut-offs of columns that the sheet has not are left out', () => {
    const { columns, ...others } = decided('lifecycle');
    const without = { ...others, columns: { orders: 0, tenure_months: columns.tenure_months } };
    expect(decidedText(modelById('lifecycle'), without, english)).toEqual(['Long-term from 12 (months).']);
  });

  test('the number stands in the middle of its sentence', () => {
    const around = (modelId: string, index: number) =>
      sentenceAround(modelById(modelId), modelById(modelId).cutoffs[index]!, english);
    expect(around('sales-loyalty', 1)).toEqual(['Loyalty from', 'counts as high.']);
    expect(around('deal-likelihood', 0)).toEqual(['Grade A from', '']);
    expect(around('lifecycle', 0)).toEqual(['Long-term from', '(months)']);
  });
});
