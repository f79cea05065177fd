import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/classifier/language';
import { modelById } from '../../src/classifier/models/catalogue';
import { allFunctions } from '../../src/functions/catalogue/all-functions';
import type { Argument } from '../../src/functions/arguments/argument';
import { FunctionFault } from '../../src/functions/arguments/function-fault';

const call =
  (id: string) =>
  (values: readonly (Argument | unknown)[], language: Language = 'en') => {
    const found = allFunctions.find((candidate) => candidate.id === id)!;
    const matrices = values.map((value) => (value === null || Array.isArray(value) ? value : [[value]]));
    return found.evaluate(matrices as Argument[], { language, today: 46347 });
  };

const clientTier = call('CLIENT_TIER');

const clientStrategy = call('CLIENT_STRATEGY');

const fault = (formula: () => unknown) => {
  try {
    return formula();
  } catch (error) {
    if (error instanceof FunctionFault) return `${error.code} ${error.message}`;
    throw error;
  }
};

describe('CLIENT_TIER', () => {
  test('a single client with cut-offs', () => {
    expect(clientTier([12_000, 80, 10_000, 60])).toEqual([['Treasure']]);
    expect(clientTier([12_000, 20, 10_000, 60], 'zh')).toEqual([['高风险客户']]);
  });

  test('a range gives one tier a client, in the shape of the range', () => {
    const sales = [[12_000], [12_000], [800], [800]];
    const loyalty = [[80], [20], [80], [20]];
    const tiers = [['Treasure'], ['High-risk'], ['Rising star'], ['Phase out']];
    expect(clientTier([sales, loyalty, 10_000, 60])).toEqual(tiers);
    const across = (column: number[][]) => [column.flat()];
    expect(clientTier([across(sales), across(loyalty), 10_000, 60])).toEqual([tiers.flat()]);
  });

  test('cut-offs left out are the medians of the ranges', () => {
    // medians by hand: sales 1, 2, 3 -> 2; loyalty 10, 20, 30 -> 20
    expect(
      clientTier([
        [[1], [2], [3]],
        [[30], [20], [10]],
      ]),
    ).toEqual([['Rising star'], ['Treasure'], ['High-risk']]);
  });

  test('one of the cut-offs may be left out in the middle', () => {
    expect(clientTier([[[1], [2], [3]], [[30], [20], [10]], null, 15])).toEqual([
      ['Rising star'],
      ['Treasure'],
      ['High-risk'],
    ]);
  });

  test('a column of cut-offs holds client by client', () => {
    expect(clientTier([[[5], [5]], [[9], [9]], [[4], [6]], 1])).toEqual([['Treasure'], ['Rising star']]);
  });

  test('words for high and low need no cut-off', () => {
    expect(clientTier(['high', 'not loyal'])).toEqual([['High-risk']]);
    expect(clientTier(['低', '忠诚'], 'zh')).toEqual([['明日之星']]);
    expect(clientTier([true, false])).toEqual([['High-risk']]);
  });

  test('a blank row is blank, also one of empty texts', () => {
    expect(clientTier([[[null], [1]], [[''], [2]], 1, 1])).toEqual([[''], ['Treasure']]);
    expect(clientTier([null as unknown, null].map(() => [[null]]))).toEqual([['']]);
  });

  test('what cannot be read is unclassified, also an error', () => {
    const error = { type: 'Error', code: '#N/A' };
    expect(clientTier([[[5], ['n/a'], [error], [5]], [[null], [2], [2], [2]], 1, 1])).toEqual([
      ['Unclassified'],
      ['Unclassified'],
      ['Unclassified'],
      ['Treasure'],
    ]);
  });

  test('a single client without cut-off is told what to do, never guessed', () => {
    expect(fault(() => clientTier([12_000, 80]))).toBe(
      '#N/A sales_cutoff is missing, and it cannot be calculated from one client. Give a number, or the whole column as sales.',
    );
    expect(fault(() => clientTier([12_000, 80, 10_000, [['']]]))).toMatch(/^#N\/A loyalty_cutoff is missing/);
  });

  test('ranges of different size are told', () => {
    expect(
      fault(() =>
        clientTier([
          [[1], [2]],
          [[1], [2], [3]],
        ]),
      ),
    ).toBe('#VALUE! sales is 2 x 1 but loyalty is 3 x 1. Give ranges of the same size.');
    expect(fault(() => clientTier([[[1], [2]], [[1], [2]], [[1, 2]]]))).toBe(
      '#VALUE! sales_cutoff is 1 x 2. Give one number, or a range of 2 x 1 with one for each client.',
    );
  });

  test('a cut-off that is no number is told', () => {
    expect(fault(() => clientTier([1, 2, 'ten', 1]))).toBe(
      '#VALUE! sales_cutoff must be a number, not "ten".',
    );
    expect(fault(() => clientTier([[[1], [2]], [[1], [2]], [[1], [null]], 1]))).toBe(
      '#VALUE! sales_cutoff is blank for client 2 of the range.',
    );
    expect(fault(() => clientTier([1, 2, '十', 1], 'zh'))).toBe(
      '#VALUE! sales_cutoff 必须是数字，而不是“十”。',
    );
  });
});

describe('CLIENT_STRATEGY', () => {
  test('answers in the language of the tier, or in the one asked for', () => {
    expect(clientStrategy(['Phase out'])).toEqual([
      ['Stop investing: letting go makes room for good clients.'],
    ]);
    expect(clientStrategy(['逐步退出'])).toEqual([['停止投入：放手才能为好客户腾出空间。']]);
    expect(clientStrategy(['Phase out', '中文'])).toEqual([['停止投入：放手才能为好客户腾出空间。']]);
    expect(clientStrategy(['  phase OUT ', 'zh-CN'])).toEqual([['停止投入：放手才能为好客户腾出空间。']]);
    // Pasted from a web page: a zero-width mark, a soft hyphen, full-width letters.
    for (const pasted of ['Phase\u200b out', 'Pha\u00adse out', 'Ｐｈａｓｅ　ｏｕｔ']) {
      expect([pasted, clientStrategy([pasted])]).toEqual([pasted, clientStrategy(['Phase out'])]);
    }
  });

  test('blank and unclassified clients have none, a text that is no tier is told', () => {
    const answers = clientStrategy([
      [[null], ['Unclassified'], ['未分类'], ['unclassified '], ['Gold']],
    ]).flat();
    expect(answers.slice(0, 4)).toEqual(['', '', '', '']);
    expect(answers[4]).toEqual(new FunctionFault('#N/A', '"Gold" is not the name of a segment.'));
  });

  test('a language that ClientTier does not speak is told', () => {
    expect(fault(() => clientStrategy(['Treasure', 'tlh']))).toMatch(
      /^#VALUE! "tlh" is not a language\. Give "en"/,
    );
  });
});

describe('CLIENT_EXPLAIN', () => {
  const clientExplain = call('CLIENT_EXPLAIN');

  test('tells why, in the language of the name, of Excel or of the last argument', () => {
    const english = 'High-risk: Sales 12,300 ≥ 10,000 (high); Loyalty 3 < 60 (low)';
    const chinese = '高风险客户：销售额 12,300 ≥ 10,000（高）；忠诚度 3 < 60（低）';
    const values = [12_300, 3, 10_000, 60];
    expect(clientExplain(['sales-loyalty', ...values])).toEqual([[english]]);
    expect(clientExplain(['CLIENT_TIER', ...values], 'zh')).toEqual([[chinese]]);
    expect(clientExplain(['销售与忠诚度', ...values])).toEqual([[chinese]]);
    expect(clientExplain(['sales-loyalty', ...values, 'zh'])).toEqual([[chinese]]);
  });

  test('answers row by row for ranges', () => {
    expect(clientExplain(['sales-loyalty', [[1], [null], [3]], [[9], [null], [null]]])).toEqual([
      ['Rising star: Sales 1 < 2 (low); Loyalty 9 ≥ 9 (high)'],
      [''],
      ['Unclassified: Loyalty is blank'],
    ]);
  });

  test('a model that there is not is told', () => {
    expect(fault(() => clientExplain(['horoscope', 1, 2]))).toBe(
      '#N/A "horoscope" is not a model. CLIENT_MODELS() lists them.',
    );
  });
});

test('CLIENT_COLOR gives the fill that the tier has in a segmented sheet, by its name in either language', () => {
  const treasure = modelById('sales-loyalty').tiers.find(({ id }) => id === 'treasure')!;
  expect(call('CLIENT_COLOR')([[['Treasure'], [''], ['珍贵客户']]]).flat()).toEqual([
    treasure.color.fill,
    '',
    treasure.color.fill,
  ]);
});

test('CLIENT_MODELS lists every model with how to ask it', () => {
  const [header, first] = call('CLIENT_MODELS')([]);
  expect(header).toEqual(['Model', 'Question', 'Function', 'Measures']);
  expect(first).toEqual([
    'sales-loyalty',
    'Who sells well and stays loyal, and who only one of the two?',
    'CLIENT_TIER(sales, loyalty, [sales_cutoff], [loyalty_cutoff], [policy])',
    'Sales, Loyalty',
  ]);
});
