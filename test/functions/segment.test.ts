import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { ownGridPolicy, standardPolicy } from '../policy/policies';
import { PolicyWorkbook } from '../policy/policy-workbook';
import { answerOf, cellsOf } from './answer';
import { policyOf, policyText, tierText, withCell } from './policy-text';

/** The workbook's policy, drawn from 10, 20, 30, 40 and 50 in every measure, so that medians are 30. */
const standard = standardPolicy(salesLoyalty);

describe('CLIENT_SEGMENT', () => {
  // Sales in three levels, from 30 and from 50, by margin in two, from 0.3.
  const workbook = policyOf(ownGridPolicy, standard);
  const names = ['Best', 'Good', 'Good', 'The rest', 'The rest', 'The rest'];
  const clients = '{50;50;30;49;29;29},{0.3;0.29;0.3;0.29;0.3;0}';

  test('asks a model of the workbook by its name or id', () => {
    expect(answerOf(`=CLIENT_SEGMENT("sales and margin",${clients})`, 'zh', workbook)).toEqual(names);
    expect(answerOf(`=CLIENT_SEGMENT("own-1",${clients})`, 'en', workbook)).toEqual(names);
    expect(answerOf('=CLIENT_SEGMENT("own-1",50,"")', 'en', workbook)).toBe('Unclassified');
    expect(answerOf('=CLIENT_SEGMENT("own-1",50,0.3)')).toBe(
      '#N/A "own-1" is not a model. CLIENT_MODELS() lists them.',
    );
  });

  test('or by the cell of its policy, without which the workbook is not asked', async () => {
    const book = new PolicyWorkbook(policyOf(ownGridPolicy));
    const text = String(await book.valueOf('CT_Own1'));
    book.dispose();
    expect(answerOf(withCell(`=CLIENT_SEGMENT(CT,${clients})`, text))).toEqual(names);
    expect(answerOf(withCell('=CLIENT_SEGMENT("own-1",50,0.3,CT)', text), 'en', workbook)).toBe('Best');
    expect(answerOf(withCell('=CLIENT_EXPLAIN(CT,50,0.1)', text))).toBe(
      'Good: Sales 50 ≥ 50 (high); Margin 10% < 30% (low)',
    );
    expect(answerOf(withCell('=CLIENT_TIER(50,0.3,,,CT)', text))).toBe(
      '#N/A policy is that of Sales and margin, not of Sales and loyalty. Give CT_SalesLoyalty of the sheet Client Policy, or leave the argument out.',
    );
  });

  test('asks the models that everyone has', () => {
    expect(answerOf('=CLIENT_SEGMENT("sales-loyalty",30,30)', 'en', workbook)).toBe('Treasure');
    expect(answerOf('=CLIENT_SEGMENT("客户跟进重点",3)')).toMatch(/^#N\/A/);
    expect(answerOf('=CLIENT_SEGMENT("Tenure","2024-03-01","2026-11-21")')).toBe('Old');
    expect(answerOf(withCell('=CLIENT_SEGMENT("CLIENT_TIER",10000,60,CT)', tierText))).toBe('Treasure');
    expect(
      answerOf(
        withCell(
          '=CLIENT_SEGMENT("deal-size",60,,CT)',
          policyText({
            modelId: 'deal-size',
            given: ['value'],
            cutoffs: { medium_from: 10, big_from: 50, vip_from: 90 },
          }),
        ),
      ),
    ).toBe('Big');
  });

  test.each(
    cellsOf(`
=CLIENT_SEGMENT()                    | #VALUE! model is missing.
=CLIENT_SEGMENT("Sales and margin",5) | #VALUE! m2 is missing.
=CLIENT_SEGMENT("own-1",5,5,"x","y") | #VALUE! Sales and margin takes m1, m2, [policy], and nothing else.
=CLIENT_SEGMENT("own-1",{"a";"b"},{1;2}) | #VALUE! m1 cannot be read for any of the 2 clients; the first has "a". Give the column that has it.
=CLIENT_SEGMENT("own-1","abc",0.3)   | #VALUE! Sales (m1) "abc" is no number.
=CLIENT_SEGMENT("own-1",50,#N/A)     | #VALUE! Margin (m2) "#N/A" cannot be read.
=CLIENT_NEXT("own-1","abc",0.3)      | #VALUE! Sales (m1) "abc" is no number.
=CLIENT_EXPLAIN("own-1","abc",0.3)   | Unclassified: Sales cannot be read
=CLIENT_SEGMENT(#N/A,5,5)            | #N/A model is #N/A. If it is the cell of a policy, a cell of the sheet Client Policy is not valid. Open ClientTier: it names the cell.
`),
  )('%s', (formula, answer) => expect(answerOf(formula!, 'en', workbook)).toBe(answer));

  test('names a value that cannot be read, in Chinese too', () => {
    expect(answerOf('=CLIENT_SEGMENT("own-1","abc",0.3)', 'zh', workbook)).toBe(
      '#VALUE! Sales (m1) 的“abc”不是数字。',
    );
  });

  test('CLIENT_MODELS lists the models of the workbook after those that everyone has', () => {
    const rows = answerOf('=CLIENT_MODELS()', 'en', workbook) as string[][];
    expect(rows).toHaveLength(1 + catalogue.length + 1);
    expect(rows.at(-1)).toEqual([
      'own-1',
      'Where is the client by Sales and Margin?',
      'CLIENT_SEGMENT("own-1", m1, m2, [policy])',
      'Sales, Margin',
    ]);
  });
});
