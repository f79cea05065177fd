import { describe, expect, test } from '@jest/globals';
import { functionsMetadata } from '../../src/functions/metadata';

describe('functions.json', () => {
  const inEnglish = functionsMetadata('en', 'https://example.com/clienttier');
  const inChinese = functionsMetadata('zh', 'https://example.com/clienttier');

  test('has the same functions and parameters in each language', () => {
    const skeleton = ({ functions }: typeof inEnglish) =>
      functions.map(({ id, name, parameters }) => [id, name, parameters.map((parameter) => parameter.name)]);
    expect(skeleton(inChinese)).toEqual(skeleton(inEnglish));
  });

  test('has the functions of the list, with their arguments', () => {
    const signature = ({ name, parameters }: (typeof inEnglish.functions)[number]) =>
      `${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ')})`;
    expect(inEnglish.functions.map(signature)).toEqual([
      'CLIENT_TIER(sales, loyalty, [sales_cutoff], [loyalty_cutoff], [policy])',
      'CLIENT_SIZE(value, [medium_from], [big_from], [vip_from], [policy])',
      'CLIENT_GRADE(likelihood, [a_from], [b_from], [c_from], [policy])',
      'CLIENT_DEAL(closed, value, likelihood, [medium_from], [big_from], [vip_from], [a_from], [b_from], [c_from], [policy])',
      'CLIENT_RELATION(closed, loyalty, [strategic], [loyalty_cutoff], [policy])',
      'CLIENT_VALUE(profit, growth, [strategic], [profit_cutoff], [growth_cutoff], [policy])',
      'CLIENT_MATRIX(share, upcoming, [share_cutoff], [upcoming_cutoff], [policy])',
      'CLIENT_ABC(profit, [strategic], [a_share], [b_share], [policy])',
      'CLIENT_ACTION(profit, growth, referrals, [profit_cutoff], [growth_cutoff], [policy])',
      'CLIENT_STAGE(orders, tenure_months, [share], [referrals], [partner], [expected], [months_since_last], [first_choice], [policy], [as_of], [long_term_months], [supporter_share], [active_months])',
      'CLIENT_FOCUS(stage, [policy])',
      'CLIENT_PROCESS(last_order, [open_orders], [next_order], [as_of], [policy], [ongoing_days])',
      'CLIENT_TENURE(first_order, [as_of], [new_within_months], [policy])',
      'CLIENT_POSITION(tenure_years, volume, [standing], [years_cutoff], [volume_cutoff], [policy], [as_of])',
      'CLIENT_NATURE(type, [name], [special], [partner], [policy])',
      'CLIENT_SATISFACTION([reputation], [awareness], [repurchase], [complaints], [ticket], [price_sensitivity], [policy], [neutral_from], [satisfied_from], [very_satisfied_from])',
      'CLIENT_CARE(days_since_contact, [open_questions], [interval_days], [as_of], [policy], [top_days], [good_days], [standard_days], [low_days], [overdue_from])',
      'CLIENT_RFM(recency, frequency, monetary, [policy], [as_of])',
      expect.stringMatching(/^CLIENT_SEGMENT\(model, measure1, \[measure2\], .*\)$/),
      'CLIENT_STRATEGY(tier, [language])',
      expect.stringMatching(/^CLIENT_EXPLAIN\(model, argument1, \[argument2\], .*\)$/),
      expect.stringMatching(/^CLIENT_NEXT\(model, argument1, \[argument2\], .*\)$/),
      'CLIENT_MOVEMENT(from, to, [language])',
      'CLIENT_WORTH(margin, retention, discount)',
      'CLIENT_COLOR(tier)',
      'CLIENT_MODELS()',
    ]);
  });

  test('helps in the language asked for, with a page for each function', () => {
    for (const { description, helpUrl, id, parameters } of inChinese.functions) {
      expect(helpUrl).toBe(`https://example.com/clienttier/help.html#${id}`);
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test('keeps to what Excel accepts: names of letters, digits and underscores that look like no cell', () => {
    for (const { id } of inEnglish.functions) expect(id).toMatch(/^CLIENT_[A-Z]+$/);
  });
});
