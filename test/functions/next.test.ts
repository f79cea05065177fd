import { describe, expect, test } from '@jest/globals';
import { answerOf } from './answer';

describe('CLIENT_NEXT', () => {
  test('says what one measure lacks to the nearest better tier', () => {
    // 10,000 - 7,650 = 2,350; 60 - 20 = 40
    expect(answerOf('=CLIENT_NEXT("Sales and loyalty",7650,72,10000,60)')).toBe('2,350 more Sales: Treasure');
    expect(answerOf('=CLIENT_NEXT("CLIENT_TIER",12000,20,10000,60)')).toBe('40 more Loyalty: Treasure');
    expect(answerOf('=CLIENT_NEXT("销售与忠诚度",7650,72,10000,60)')).toBe('销售额再增加 2,350：珍贵客户');
    expect(answerOf('=CLIENT_NEXT("sales-loyalty",7650,72,10000,60,"zh")')).toBe(
      '销售额再增加 2,350：珍贵客户',
    );
  });

  test('names each measure that alone leads to the nearest better tier, and says if none does', () => {
    // Neither measure is high: sales alone make High-risk, which is nearer than Rising star.
    expect(answerOf('=CLIENT_NEXT("sales-loyalty",7650,20,10000,60)')).toBe('2,350 more Sales: High-risk');
    // Two of years from 3, volume from 500 and standing make Main. Years are left out: they pass by themselves.
    expect(answerOf('=CLIENT_NEXT("position",1,600,"no",3,500)')).toBe('Standing: yes: Main');
    // The lowest score of two indicators, with three times the weight: no single figure can lift the index from 0 to
    // 40.
    expect(answerOf('=CLIENT_NEXT("satisfaction",{9;5;1},{9;5;1},,,{9;5;1})')).toEqual([
      '',
      expect.stringMatching(/^[\d.]+ more Reputation: Satisfied; or [\d.]+ more Awareness: Satisfied; or /),
      'More than one figure has to change',
    ]);
  });

  test('is blank for the best tier, for a client without a tier and for no client', () => {
    const clients = '{12000;"abc";""},{80;80;""},10000,60';
    expect(answerOf(`=CLIENT_NEXT("sales-loyalty",${clients})`)).toEqual(['', '', '']);
  });

  test('takes cut-offs from the whole columns, and each client her own if they are a column', () => {
    // Medians by hand: sales 2, loyalty 20.
    expect(answerOf('=CLIENT_NEXT("sales-loyalty",{1;2;3},{30;20;10})')).toEqual([
      '1 more Sales: Treasure',
      '',
      '10 more Loyalty: Treasure',
    ]);
    expect(answerOf('=CLIENT_NEXT("sales-loyalty",{7;7},{72;72},{10;20},60)')).toEqual([
      '3 more Sales: Treasure',
      '13 more Sales: Treasure',
    ]);
  });

  test('compares clients with each other: a class of the total is a number to reach', () => {
    // Of 106, the first two make up 94 %. The second one, 40, crosses 80 %, so the third must grow by 35 to have as
    // much.
    expect(answerOf('=CLIENT_NEXT("abc",{60;40;5;1})')).toEqual([
      '',
      '',
      '35 more Profit: A Platinum',
      '4 more Profit: B Plum',
    ]);
    expect(answerOf('=CLIENT_NEXT("abc",{60;40},,{0.5;0.8})')).toBe(
      '#VALUE! a_share must be one value, not a range of 2 x 1.',
    );
    expect(answerOf('=CLIENT_NEXT("abc",3)')).toMatch(/^#N\/A CLIENT_ABC compares clients/);
  });

  test('says what is wrong with a single value that cannot be read, and nothing beside others', () => {
    expect(answerOf('=CLIENT_NEXT("sales-loyalty","abc",72,10000,60)')).toMatch(
      /^#VALUE! sales "abc" is no number\. What the client buys/,
    );
    expect(answerOf('=CLIENT_NEXT("销售与忠诚度",7650,"abc",10000,60)', 'zh')).toMatch(
      /^#VALUE! 无法识别 loyalty 的“abc”|^#VALUE! loyalty 的“abc”不是数字/,
    );
    expect(answerOf('=CLIENT_NEXT("tenure","2027-05-01")')).not.toMatch(/^#/);
    expect(answerOf('=CLIENT_NEXT("sales-loyalty",{"abc";7650},{72;72},10000,60)')).toEqual([
      '',
      '2,350 more Sales: Treasure',
    ]);
  });

  test('says if a model does not order its tiers', () => {
    expect(answerOf('=CLIENT_NEXT("nature","Company")')).toBe(
      '#N/A The segments of Nature of the client have no order, so there is no next better one.',
    );
  });
});
