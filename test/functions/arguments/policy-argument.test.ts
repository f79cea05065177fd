import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { cutoffValues, resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { readModelArguments } from '../../../src/functions/arguments/model-arguments';
import { argumentsIn } from '../../../src/functions/catalogue/typed-formula';
import { renamed } from '../../../src/policy/model/policy-tiers';
import { standardPolicy } from '../../policy/policies';
import { PolicyWorkbook } from '../../policy/policy-workbook';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { answerOf, today } from '../answer';
import { policyOf, policyText, tierLines, tierText, withCell } from '../policy-text';
import { exampleOf } from '../../../src/functions/catalogue/examples';

/** The workbook's policy, drawn from 10, 20, 30, 40 and 50 in every measure, so that medians are 30. */
const standard = standardPolicy(salesLoyalty);

describe('a client alone with the cell of the policy', () => {
  test.each([
    ['=CLIENT_TIER(10000,60,,,CT)', 'Treasure'],
    ['=CLIENT_TIER(9999,60,,,CT)', 'Rising star'],
    ['=CLIENT_TIER(10000,59.9,,,CT)', 'High-risk'],
    ['=CLIENT_TIER(10000,60,20000,,CT)', 'Rising star'],
    ['=CLIENT_TIER("high","low",,,CT)', 'High-risk'],
    ['=CLIENT_TIER("",60,,,CT)', 'Unclassified'],
    ['=CLIENT_TIER("","",,,CT)', ''],
  ])('%s is %s', (formula, answer) => expect(answerOf(withCell(formula, tierText))).toBe(answer));

  test('a cut-off has a comma where the workbook has', () => {
    const comma = policyText({ ...tierLines, cutoffs: { sales_cutoff: '9999,5', loyalty_cutoff: 60 } });
    expect(answerOf(withCell('=CLIENT_TIER({9999;9999.5},{9;9},,,CT)', comma))).toEqual([
      'Phase out',
      'High-risk',
    ]);
  });

  test('tiers are called as the policy calls them, in its language, whatever the language of Excel', () => {
    const names = { treasure: 'Gold', 'high-risk': '高风险客户', unclassified: '待补充' };
    const chinese = policyText({ ...tierLines, language: 'zh', names });
    const formula = withCell('=CLIENT_TIER({99999;99999;5;""},{99;1;99;9},,,CT)', chinese);
    expect(answerOf(formula, 'en')).toEqual(['Gold', '高风险客户', '明日之星', '待补充']);
  });

  // Profits larger than 50, 30, 15 and 5 hold 0, 50, 80 and 95 % of the total: A ends with 30, B with 15.
  const abc = policyText({ modelId: 'abc', given: ['profit'], cutoffs: { b_share: 15, a_share: 30 } });
  // The quantiles of 10, 20 ... 100 are 28, 46, 64 and 82; the edges are one more.
  const edges = (score: string) => ({
    [`${score}_2`]: 29,
    [`${score}_3`]: 47,
    [`${score}_4`]: 65,
    [`${score}_5`]: 83,
  });
  const rfm = policyText({
    modelId: 'rfm',
    given: ['recency', 'frequency', 'monetary'],
    cutoffs: { ...edges('recency_score'), ...edges('frequency_score'), ...edges('monetary_score') },
  });
  const scale = (id: string, lo: number, hi: number) => ({
    [`index_${id}_lo`]: lo,
    [`index_${id}_hi`]: hi,
    [`index_${id}_weight`]: 1,
  });
  const satisfaction = policyText({
    modelId: 'satisfaction',
    given: ['reputation', 'repurchase', 'complaints'],
    cutoffs: {
      ...scale('reputation', 5, 95),
      ...scale('repurchase', 0.05, 0.95),
      ...scale('complaints', 0.05, 0.95),
    },
  });

  test.each([
    ['=CLIENT_ABC(30,,,,CT)', abc, 'A Platinum'],
    ['=CLIENT_ABC(29.99,,,,CT)', abc, 'B Plum'],
    ['=CLIENT_ABC(14.99,,,,CT)', abc, 'C Basic'],
    ['=CLIENT_ABC(29.99,"no",,,CT)', abc, 'C Basic'],
    ['=CLIENT_RFM(28,83,83,CT)', rfm, 'Champions'],
    ['=CLIENT_RFM(29,83,83,CT)', rfm, 'Potential Loyalist'],
    ['=CLIENT_RFM(83,29,29,CT)', rfm, 'Lost'],
    // 77 and 23 scale to 80 and 20.
    ['=CLIENT_SATISFACTION(77,,0.77,0.23,,,CT)', satisfaction, 'Very satisfied'],
    ['=CLIENT_SATISFACTION(77,,0.77,0.24,,,CT)', satisfaction, 'Satisfied'],
  ])('models that compare clients too: %s', (formula, cell, answer) => {
    expect(answerOf(withCell(formula, cell))).toBe(answer);
  });

  test('a share of her own is one of the clients given, who must be there', () => {
    expect(answerOf(withCell('=CLIENT_ABC({50;30;15;5},,0.5,,CT)', abc))).toEqual([
      'A Platinum',
      'B Plum',
      'B Plum',
      'C Basic',
    ]);
    expect(answerOf(withCell('=CLIENT_ABC(50,,0.5,,CT)', abc))).toBe(
      '#N/A CLIENT_ABC compares clients with each other: give the whole columns, not a single client.',
    );
    expect(answerOf(withCell('=CLIENT_ABC({50;30;15;5},,0.99,,CT)', abc))).toBe(
      '#VALUE! a_share is above b_share. Give the lower number first.',
    );
  });

  test('an indicator for which the policy has no scale needs the others', () => {
    expect(answerOf(withCell('=CLIENT_SATISFACTION(77,5,0.77,0.23,,,CT)', satisfaction))).toBe(
      '#N/A The sheet Client Policy has no number for index_awareness_lo, and it cannot be calculated from one client. Type a number there, or give the whole column as awareness.',
    );
  });

  test('the cell that a spreadsheet engine joins is taken', async () => {
    const gold = standard.tiers.map((each) => (each.id === 'treasure' ? renamed(each, 'Gold "A"') : each));
    const book = new PolicyWorkbook(policyOf({ ...standard, tiers: gold }));
    const text = String(await book.valueOf('CT_SalesLoyalty'));
    book.dispose();
    expect(answerOf(withCell('=CLIENT_TIER({30;30;29.9},{30;29;5},,,CT)', text))).toEqual([
      'Gold "A"',
      'High-risk',
      'Phase out',
    ]);
  });
});

describe.each(catalogue)('$functionName', (model) => {
  test.each([
    ['nothing', ''],
    ['""', '""'],
  ])('answers each client alone with the policy as together, %s for what is left to it', (_, leftOut) => {
    const { functionName, measures, tiers } = model;
    const example = exampleOf(model);
    const values = /\((.*)\)$/.exec(example.formula)![1]!;
    const { columns } = readModelArguments(model, argumentsIn(values), { language: 'en', today });
    const given = measures.map(({ id }) => id).filter((id) => columns[id]);
    const numbers = cutoffValues(resolveCutoffs(rowForm(model, new Set(given)), columns));
    const cutoffs = Object.fromEntries(Object.entries(numbers).map(([id, [value]]) => [id, value!]));
    const cell = policyText({ modelId: model.id, given, cutoffs });
    const parts = values.match(/\{.*?\}|"[^"]*"|[^,]+|(?<=,)(?=,)/g) ?? [];
    const cutoffsBefore = model.cutoffs.filter(({ addedLater }) => !addedLater).length;
    const position = measures.length + (dayFirst.includes(model.id) ? 1 : 0) + cutoffsBefore;
    const alone = example.tiers.map((_, row) => {
      const own = parts.map((part) => (part.startsWith('{') ? part.slice(1, -1).split(';')[row]! : part));
      const blanks = Array.from({ length: position - own.length }, (__, index) =>
        own.length + index < measures.length ? '' : leftOut,
      );
      return answerOf(withCell(`=${functionName}(${[...own, ...blanks, 'CT'].join(',')})`, cell));
    });
    const nameOf = (id: string) => tiers.find((each) => each.id === id)!.name.en;
    expect(alone).toEqual(example.tiers.map(nameOf));
  });
});

/** Models whose functions take the date before their cut-offs and the policy. */
const dayFirst = ['process', 'tenure', 'care'];
