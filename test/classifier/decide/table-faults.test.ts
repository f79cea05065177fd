import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import type { Rule } from '../../../src/classifier/decision-table';
import { languages } from '../../../src/classifier/language';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { tableFaults } from '../../../src/classifier/decide/table-faults';

const [treasure, highRisk, risingStar, phaseOut] = salesLoyalty.table as [Rule, Rule, Rule, Rule];
const faultsOf = (...table: Rule[]) => tableFaults({ ...salesLoyalty, table });

describe('checking a decision table', () => {
  test('the models of the catalogue have neither gap nor dead rule', () => {
    for (const model of catalogue) expect(tableFaults(model)).toEqual([]);
  });

  test('a gap is told with the values that fall into it', () => {
    expect(faultsOf(treasure, highRisk, risingStar)).toEqual([
      'no rule for sales below sales_cutoff, loyalty below loyalty_cutoff',
      'no rule leads to the tier phase-out',
    ]);
  });

  test('a rule that an earlier one always forestalls is told', () => {
    const anyHighSales: Rule = { when: [{ measure: 'sales', from: 'sales_cutoff' }], tier: 'treasure' };
    expect(faultsOf(anyHighSales, highRisk, risingStar, phaseOut)).toEqual([
      'rule 2 (high-risk) can never hit',
    ]);
  });

  test('numbers cut a measure too', () => {
    const loss: Rule = { when: [{ measure: 'sales', below: 0 }], tier: 'phase-out' };
    expect(faultsOf(loss, treasure, highRisk, risingStar, phaseOut)).toEqual([]);
    expect(faultsOf(treasure, highRisk, risingStar, phaseOut, loss)).toEqual([
      'rule 5 (phase-out) can never hit',
    ]);
  });

  test('an edge may belong to either side', () => {
    const upToZero: Rule = { when: [{ measure: 'sales', upTo: 0 }], tier: 'phase-out' };
    const aboveZero: Rule = { when: [{ measure: 'sales', above: 0 }], tier: 'treasure' };
    const fromZero: Rule = { when: [{ measure: 'sales', from: 0 }], tier: 'treasure' };
    const onlyTwoTiers = { ...salesLoyalty, tiers: [salesLoyalty.tiers[0]!, salesLoyalty.tiers[3]!] };
    expect(tableFaults({ ...onlyTwoTiers, table: [upToZero, aboveZero] })).toEqual([]);
    expect(tableFaults({ ...onlyTwoTiers, table: [upToZero, fromZero] })).toEqual([]);
    const belowZero: Rule = { when: [{ measure: 'sales', below: 0 }], tier: 'phase-out' };
    expect(tableFaults({ ...onlyTwoTiers, table: [belowZero, aboveZero] })).toEqual([
      'no rule for sales from 0',
    ]);
  });

  test('names that do not exist are told', () => {
    const rule: Rule = { when: [{ measure: 'profit', from: 'profit_cutoff' }], tier: 'gold' };
    expect(faultsOf(rule)).toEqual([
      'there is no tier gold',
      'there is no measure profit',
      'there is no cut-off profit_cutoff of the measure profit',
    ]);
  });
});

describe('the catalogue', () => {
  // The model Deal shares its tiers with deal size and deal likelihood.
  const tiers = [...new Set(catalogue.flatMap((model) => model.tiers))];

  test('tier names are unique across models, in each language', () => {
    for (const language of languages) {
      const names = tiers.map(({ name }) => name[language].toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('Chinese texts have Chinese punctuation', () => {
    expect(JSON.stringify(catalogue).match(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/gu)).toBeNull();
  });

  test('the text on a tier is readable: contrast 4.5:1 or better (WCAG 2.1)', () => {
    const luminance = (color: string) => {
      const [red, green, blue] = [1, 3, 5].map((at) => {
        const share = parseInt(color.slice(at, at + 2), 16) / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    for (const { color } of tiers) {
      const [dark, light] = [luminance(color.text), luminance(color.fill)].sort((a, b) => a - b);
      expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
