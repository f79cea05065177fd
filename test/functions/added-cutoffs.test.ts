import { describe, expect, test } from '@jest/globals';
import { answerOf } from './answer';
import { policyText, withCell } from './policy-text';

/**
 * Cut-offs that used to be constants: a formula with `?` for a client's value, and clients below, on and above the
 * cut-off.
 */
const cases: {
  cutoff: string;
  formula: string;
  /** First with the default number, then with another. */
  clients: [number: number, below: unknown, on: unknown, above: unknown][];
  tiers: [below: string, on: string, above: string];
}[] = [
  {
    cutoff: 'long_term_months',
    formula: '=CLIENT_STAGE(5,?,,,,,,,POLICY,,CUTOFF)',
    clients: [
      [12, 11, 12, 13],
      [24, 23, 24, 25],
    ],
    tiers: ['Repeat', 'Long-term', 'Long-term'],
  },
  {
    cutoff: 'supporter_share',
    formula: '=CLIENT_STAGE(5,6,?,,,,,,POLICY,,,CUTOFF)',
    clients: [
      [0.5, 0.49, 0.5, 0.51],
      [0.3, 0.29, 0.3, 0.31],
    ],
    tiers: ['Repeat', 'Supporter', 'Supporter'],
  },
  {
    cutoff: 'active_months',
    formula: '=CLIENT_STAGE(5,30,,,,,?,,POLICY,,,,CUTOFF)',
    clients: [
      [12, 11, 12, 13],
      [6, 5, 6, 7],
    ],
    tiers: ['Long-term', 'Long-term', 'Repeat'],
  },
  {
    cutoff: 'ongoing_days',
    formula: '=CLIENT_PROCESS(?,,,,POLICY,CUTOFF)',
    clients: [
      [90, 89, 90, 91],
      [60, 59, 60, 61],
    ],
    tiers: ['Ongoing', 'Ongoing', 'Past'],
  },
  // With scales from 0 to 100 the index is the mean of the indicators.
  ...(
    [
      ['neutral_from', 'CUTOFF', 40, 30, ['Dissatisfied', 'Neutral', 'Neutral']],
      ['satisfied_from', ',CUTOFF', 60, 70, ['Neutral', 'Satisfied', 'Satisfied']],
      ['very_satisfied_from', ',,CUTOFF', 80, 90, ['Satisfied', 'Very satisfied', 'Very satisfied']],
    ] as const
  ).map(([cutoff, argument, standard, other, tiers]) => ({
    cutoff,
    formula: `=CLIENT_SATISFACTION(?,?,,,?,,POLICY,${argument})`,
    clients: [standard, other].map((number) => [number, number - 0.1, number, number + 0.1]) as never,
    tiers: [...tiers] as [string, string, string],
  })),
  ...(
    [
      ['top_days', 'CUTOFF', 'Treasure', 14, 7],
      ['good_days', ',CUTOFF', 'Rising star', 30, 45],
      ['good_days', ',CUTOFF', '', 30, 45],
      ['standard_days', ',,CUTOFF', 'High-risk', 60, 50],
      ['low_days', ',,,CUTOFF', 'Phase out', 90, 120],
    ] as const
  ).map(([cutoff, argument, tier, standard, other]) => ({
    cutoff,
    formula: `=CLIENT_CARE(?,0,"${tier}",,POLICY,${argument})`,
    clients: [standard, other].map((number) => [number, number - 1, number, number + 1]) as never,
    tiers: ['In touch', 'Due', 'Due'] as [string, string, string],
  })),
  {
    cutoff: 'overdue_from',
    formula: '=CLIENT_CARE(?,0,30,,POLICY,,,,,CUTOFF)',
    clients: [
      [1.5, 44, 45, 46],
      [2, 59, 60, 61],
    ],
    tiers: ['Due', 'Overdue', 'Overdue'],
  },
];

const indicators = ['reputation', 'awareness', 'ticket'];
const scales = Object.fromEntries(
  indicators.flatMap((id) => [
    [`index_${id}_lo`, 0],
    [`index_${id}_hi`, 100],
    [`index_${id}_weight`, 1],
  ]),
);
const models = {
  STAGE: {
    modelId: 'lifecycle',
    given: ['orders', 'tenure_months', 'share', 'months_since_last'],
    cutoffs: {},
    added: { long_term_months: 12, supporter_share: 0.5, active_months: 12 },
  },
  PROCESS: { modelId: 'process', given: ['last_order'], cutoffs: {}, added: { ongoing_days: 90 } },
  SATISFACTION: {
    modelId: 'satisfaction',
    given: indicators,
    cutoffs: scales,
    added: { neutral_from: 40, satisfied_from: 60, very_satisfied_from: 80 },
  },
  CARE: {
    modelId: 'care',
    given: ['days_since_contact', 'open_questions', 'interval_days'],
    cutoffs: {},
    added: { top_days: 14, good_days: 30, standard_days: 60, low_days: 90, overdue_from: 1.5 },
  },
} as const;

const modelOf = (formula: string) => models[/CLIENT_(\w+)\(/.exec(formula)![1] as keyof typeof models];

describe.each(cases)('$cutoff of $formula', ({ cutoff, formula, clients, tiers }) => {
  const { modelId, given, cutoffs, added } = modelOf(formula);
  const [[, ...standard], [number, ...other]] = clients as [(typeof clients)[0], (typeof clients)[0]];
  const answers = (three: readonly unknown[], policy: string | undefined, argument = '') =>
    three.map((client) => {
      const asked = formula.replaceAll('?', String(client)).replace('CUTOFF', argument);
      return answerOf(
        policy === undefined ? asked.replace('POLICY', '') : withCell(asked.replace('POLICY', 'CT'), policy),
      );
    });
  const before = policyText({ modelId, given, cutoffs });
  const now = (numbers: object) =>
    policyText({ modelId, given, cutoffs: { ...cutoffs, ...added, ...numbers } });

  test('holds of itself, under a policy of before and of now', () => {
    if (modelId !== 'satisfaction') expect(answers(standard, undefined)).toEqual(tiers);
    expect(answers(standard, before)).toEqual(tiers);
    expect(answers(standard, now({}))).toEqual(tiers);
  });

  test('is another in the policy', () => {
    expect(answers(other, now({ [cutoff]: number }))).toEqual(tiers);
  });

  test('is another as an argument, whatever the policy says', () => {
    if (modelId !== 'satisfaction') expect(answers(other, undefined, String(number))).toEqual(tiers);
    for (const policy of [before, now({})]) {
      expect(answers(other, policy, String(number))).toEqual(tiers);
    }
  });
});

test('formulas that were written before arguments came after the policy go on', () => {
  const care = policyText({ modelId: 'care', given: ['days_since_contact'], cutoffs: {} });
  expect(answerOf(withCell('=CLIENT_CARE(14,,"Treasure",46347,CT)', care))).toBe('Due');
  expect(answerOf(withCell('=CLIENT_EXPLAIN("care",14,,"Treasure",,CT,"zh")', care))).toBe(
    '应联系：未联系间隔数 1 ≥ 1',
  );
  expect(answerOf('=CLIENT_EXPLAIN("care",14,,"Treasure",,"zh")')).toBe('应联系：未联系间隔数 1 ≥ 1');
  expect(answerOf('=CLIENT_STAGE(5,"2025-11-21",,,,,,,46346)')).toBe('Repeat');
  expect(answerOf('=CLIENT_EXPLAIN("lifecycle",5,"2025-11-21",,,,,,,46346,"zh")')).toBe(
    '复购客户：订单数 5 ≥ 2',
  );
});

test('an explanation has the number that was given, and its language after it', () => {
  expect(answerOf('=CLIENT_EXPLAIN("process",50,,,,,40)')).toBe('Past: Last order (days ago) 50');
  expect(answerOf('=CLIENT_EXPLAIN("care",45,0,"Treasure",,,30,,,,1.2)')).toBe(
    'Overdue: Intervals since contact 1.5 ≥ 1.2 (high)',
  );
  expect(answerOf('=CLIENT_EXPLAIN("care",45,0,"Treasure",,,30,,,,1.2,"zh")')).toBe(
    '已逾期：未联系间隔数 1.5 ≥ 1.2（高）',
  );
});

test.each([
  ['=CLIENT_CARE(14,0,"Treasure",,,0)', '#VALUE! top_days must be 1 or more.'],
  ['=CLIENT_CARE(14,0,30,,,,,,,0.5)', '#VALUE! overdue_from must be 1 or more.'],
  ['=CLIENT_PROCESS(14,,,,,-1)', '#VALUE! ongoing_days must be 0 or more.'],
  [
    '=CLIENT_STAGE(5,24,0.6,,,,,,,,,"half")',
    '#VALUE! supporter_share must be a share between 0 and 100 %, not "half".',
  ],
  [
    '=CLIENT_SATISFACTION({1;2},{1;2},,,{1;2},,,70)',
    '#VALUE! neutral_from is above satisfied_from. Give the lower number first.',
  ],
  [
    '=CLIENT_EXPLAIN("process",14,,,,,40,"en",7)',
    '#VALUE! CLIENT_PROCESS takes 4 arguments; after them may come the policy, ongoing_days and the language, and nothing else.',
  ],
])('%s is told what is wrong', (formula, message) => expect(answerOf(formula)).toBe(message));
