import { describe, expect, test } from '@jest/globals';
import { answerOf } from './answer';

/**
 * How many times its margin a client is worth. Two numbers are printed in Gupta and Lehmann's table, the others are
 * computed.
 */
const multiples = [
  { retention: '80%', discount: '12%', times: 2.5 },
  { retention: '80%', discount: '10%', times: 2.67 },
  { retention: '90%', discount: '10%', times: 4.5 },
  { retention: '90%', discount: '12%', times: 4.09 },
  { retention: '90%', discount: '14%', times: 3.75 },
  { retention: '90%', discount: '16%', times: 3.46 },
  // A client who never leaves: margin / discount.
  { retention: '100%', discount: '10%', times: 10 },
  { retention: '0%', discount: '10%', times: 0 },
];

describe('CLIENT_WORTH', () => {
  test.each(multiples)(
    'kept by $retention at $discount: $times margins',
    ({ retention, discount, times }) => {
      for (const [kept, rate] of [
        [`"${retention}"`, `"${discount}"`],
        [parseFloat(retention) / 100, parseFloat(discount) / 100],
      ]) {
        expect(Number(answerOf(`=CLIENT_WORTH(1,${kept},${rate})`))).toBeCloseTo(times, 2);
      }
    },
  );

  test('takes a range of clients, with one retention for all or one for each', () => {
    expect(answerOf('=CLIENT_WORTH({1000;"";400},0.8,0.12)')).toEqual(['2500', '', '1000']);
    expect(answerOf('=CLIENT_WORTH(1000,{1;0},0.1)')).toEqual(['10000', '0']);
  });

  test.each([
    ['=CLIENT_WORTH(1000,1.2,0.1)', '#N/A retention must be between 0 and 100 %.'],
    ['=CLIENT_WORTH(1000,-0.1,0.1)', '#N/A retention must be between 0 and 100 %.'],
    [
      '=CLIENT_WORTH(1000,1,0)',
      '#N/A The sum of all years has no limit. 1 + discount must be above retention.',
    ],
    ['=CLIENT_WORTH(-5,0.8,0.1)', /^#N\/A This client makes a loss/],
    ['=CLIENT_WORTH("abc",0.8,0.1)', '#VALUE! margin "abc" is no number.'],
    ['=CLIENT_WORTH(TRUE,0.8,0.1)', '#VALUE! margin "TRUE" is no number.'],
    ['=CLIENT_WORTH(1000,"many",0.1)', '#VALUE! retention "many" is no number.'],
    ['=CLIENT_WORTH(1000,0.8,#DIV/0!)', '#VALUE! discount "#DIV/0!" is no number.'],
    ['=CLIENT_WORTH(1000,"",0.1)', '#VALUE! retention is missing.'],
    ['=CLIENT_WORTH(1000,0.8)', '#VALUE! discount is missing.'],
    ['=CLIENT_WORTH({1;2},{0.8;0.7;0.6},0.1)', /^#VALUE! margin is 2 x 1 but retention is 3 x 1/],
  ])('%s says %s', (formula, message) => {
    expect(answerOf(formula)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});
