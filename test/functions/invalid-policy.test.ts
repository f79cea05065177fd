import { describe, expect, test } from '@jest/globals';
import { localized } from '../../src/classifier/language';
import type { WorkbookPolicy } from '../../src/excel/office/known-to-formulas';
import { answerOf, cellsOf } from './answer';
import { policyText, tierLines, tierText, withCell } from './policy-text';

describe('a policy that is not valid', () => {
  const broken: WorkbookPolicy = {
    fault: {
      ...localized(() => "'Client Policy'!C7: this must be a number."),
      zh: "'客户策略'!C7：必须是数字。",
    },
  };

  test.each(
    cellsOf(`
=CLIENT_TIER(5,5)             | #N/A The policy of this workbook is not valid. 'Client Policy'!C7: this must be a number.
=CLIENT_TIER({5;6},{5;6},5)   | #N/A The policy of this workbook is not valid. 'Client Policy'!C7: this must be a number.
=CLIENT_RFM({5;6},{5;6},{5;6}) | #N/A The policy of this workbook is not valid. 'Client Policy'!C7: this must be a number.
=CLIENT_STRATEGY("Treasure")  | #N/A The policy of this workbook is not valid. 'Client Policy'!C7: this must be a number.
=CLIENT_SEGMENT("Mine",5)     | #N/A The policy of this workbook is not valid. 'Client Policy'!C7: this must be a number.
=CLIENT_TIER(5,5,1,1)         | Treasure
=CLIENT_FOCUS(3)              | Obtain
`),
  )('%s', (formula, answer) => expect(answerOf(formula!, 'en', broken)).toBe(answer));

  test('does not matter where its cell is passed, which is one by itself', () => {
    expect(answerOf(withCell('=CLIENT_TIER(10000,60,,,CT)', tierText), 'en', broken)).toBe('Treasure');
  });

  test('is told in Chinese', () => {
    expect(answerOf('=CLIENT_TIER(5,5)', 'zh', broken)).toBe(
      "#N/A 本工作簿的策略无效。'客户策略'!C7：必须是数字。",
    );
  });

  const newer = policyText({ ...tierLines, version: 2 });
  const unknown = policyText({ ...tierLines, modelId: 'horoscope' });
  const otherModel = policyText({ modelId: 'deal-size', given: ['value'], cutoffs: {} });
  const isNoPolicy =
    '#N/A policy must be the cell of the model on the sheet Client Policy, such as CT_SalesLoyalty, not';

  test.each([
    [
      'an error',
      '=CLIENT_TIER(5,5,,,#N/A)',
      '#N/A policy is #N/A: a cell of the sheet Client Policy is not valid or was removed. Open ClientTier: it names the cell. Correct the cell, or restore the policy.',
    ],
    [
      'a removed name',
      '=CLIENT_TIER(5,5,,,#NAME?)',
      '#N/A policy is #NAME?: a cell of the sheet Client Policy is not valid or was removed. Open ClientTier: it names the cell. Correct the cell, or restore the policy.',
    ],
    [
      'a blank cell',
      '=CLIENT_TIER(5,5,,,"")',
      '#N/A policy is a blank cell. Give the cell of the model on the sheet Client Policy by its name, such as CT_SalesLoyalty, or leave the argument out.',
    ],
    ['a number', '=CLIENT_TIER(5,5,,,0)', `${isNoPolicy} "0".`],
    ['another text', '=CLIENT_TIER(5,5,,,"Client Policy")', `${isNoPolicy} "Client Policy".`],
    [
      'a damaged text',
      withCell('=CLIENT_TIER(5,5,,,CT)', tierText.slice(0, -20)),
      `${isNoPolicy} "ClientTier policy…".`,
    ],
    [
      'a model of which nothing is known',
      withCell('=CLIENT_TIER(5,5,,,CT)', unknown),
      `${isNoPolicy} "ClientTier policy…".`,
    ],
    [
      'one of another model',
      withCell('=CLIENT_TIER(5,5,,,CT)', otherModel),
      '#N/A policy is that of Deal size, not of Sales and loyalty. Give CT_SalesLoyalty of the sheet Client Policy, or leave the argument out.',
    ],
    [
      'one of a newer version',
      withCell('=CLIENT_TIER(5,5,,,CT)', newer),
      '#N/A The sheet Client Policy was made by a newer version of ClientTier, which this one cannot read. Update ClientTier.',
    ],
    ['several cells', '=CLIENT_TIER(5,5,,,{1;2})', '#VALUE! policy must be one value, not a range of 2 x 1.'],
  ])('is refused: %s', (_, formula, answer) => {
    expect(answerOf(formula)).toBe(answer);
    expect(answerOf(formula, 'zh')).toMatch(/^#(N\/A|VALUE!) .*\p{Script=Han}.*。$/u);
  });

  test('one without a number is told where a client needs it', () => {
    const none = policyText({ ...tierLines, cutoffs: { sales_cutoff: '–', loyalty_cutoff: 60 } });
    expect(answerOf(withCell('=CLIENT_TIER("high",60,,,CT)', none))).toBe('Treasure');
    expect(answerOf(withCell('=CLIENT_TIER(5,60,,,CT)', none))).toBe(
      '#N/A The sheet Client Policy has no number for sales_cutoff, and it cannot be calculated from one client. Type a number there, or give the whole column as sales.',
    );
  });
});
