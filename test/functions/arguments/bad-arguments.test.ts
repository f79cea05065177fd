import { describe, expect, test } from '@jest/globals';
import { answerOf, cellsOf } from '../answer';
import { tierText, withCell } from '../policy-text';

/** Formulas that have no answer as a whole: the error in the cell, and its message. */
const refused = {
  'a measure left out': `
=CLIENT_TIER(,5)         | #VALUE! sales is missing.
=CLIENT_TIER(5)          | #VALUE! loyalty is missing.
=CLIENT_SIZE()           | #VALUE! value is missing.
=CLIENT_GRADE()          | #VALUE! likelihood is missing.
=CLIENT_DEAL("yes",50)   | #VALUE! likelihood is missing.
=CLIENT_RELATION("yes")  | #VALUE! loyalty is missing.
=CLIENT_VALUE(100)       | #VALUE! growth is missing.
=CLIENT_MATRIX(0.5)      | #VALUE! upcoming is missing.
=CLIENT_ABC()            | #VALUE! profit is missing.
=CLIENT_ACTION(100,0.2)  | #VALUE! referrals is missing.
=CLIENT_STAGE(,12)       | #VALUE! orders is missing.
=CLIENT_FOCUS()          | #VALUE! stage is missing.
=CLIENT_PROCESS()        | #VALUE! last_order is missing.
=CLIENT_TENURE()         | #VALUE! first_order is missing.
=CLIENT_POSITION(5)      | #VALUE! volume is missing.
=CLIENT_NATURE()         | #VALUE! type is missing.
=CLIENT_SATISFACTION()   | #VALUE! Give at least one measure.
=CLIENT_CARE()           | #VALUE! days_since_contact is missing.
=CLIENT_RFM({1;2},{1;2}) | #VALUE! monetary is missing.
=CLIENT_STRATEGY()       | #VALUE! tier is missing.
=CLIENT_COLOR()          | #VALUE! tier is missing.
=CLIENT_EXPLAIN()        | #VALUE! model is missing.
=CLIENT_EXPLAIN("abc")   | #VALUE! profit is missing.
`,
  'ranges of different shapes': `
=CLIENT_TIER({1;2},{1;2;3})                | #VALUE! sales is 2 x 1 but loyalty is 3 x 1. Give ranges of the same size.
=CLIENT_TIER({1;2},{1,2})                  | #VALUE! sales is 2 x 1 but loyalty is 1 x 2. Give ranges of the same size.
=CLIENT_TIER({1;2},5)                      | #VALUE! sales is 2 x 1 but loyalty is 1 x 1. Give ranges of the same size.
=CLIENT_SIZE({1;2},{1;2;3})                | #VALUE! medium_from is 3 x 1. Give one number, or a range of 2 x 1 with one for each client.
=CLIENT_GRADE(0.5,{0.8;0.9})               | #VALUE! a_from is 2 x 1. Give one number, or a range of 1 x 1 with one for each client.
=CLIENT_DEAL({1;0},{5;5},{1;1;1})          | #VALUE! closed is 2 x 1 but likelihood is 3 x 1. Give ranges of the same size.
=CLIENT_RELATION({1;0},{5;5;5})            | #VALUE! closed is 2 x 1 but loyalty is 3 x 1. Give ranges of the same size.
=CLIENT_VALUE({1;2},{0.1;0.2},{1;0;1})     | #VALUE! profit is 2 x 1 but strategic is 3 x 1. Give ranges of the same size.
=CLIENT_MATRIX({0.1;0.2},{1,2;3,4})        | #VALUE! share is 2 x 1 but upcoming is 2 x 2. Give ranges of the same size.
=CLIENT_ABC({1;2;3},{1;0})                 | #VALUE! profit is 3 x 1 but strategic is 2 x 1. Give ranges of the same size.
=CLIENT_ACTION({1;2},{0.1;0.2},{1,0})      | #VALUE! profit is 2 x 1 but referrals is 1 x 2. Give ranges of the same size.
=CLIENT_STAGE({1;2},{1;2},{0.1;0.2;0.3})   | #VALUE! orders is 2 x 1 but share is 3 x 1. Give ranges of the same size.
=CLIENT_PROCESS({1;2},{1;2;3})             | #VALUE! last_order is 2 x 1 but open_orders is 3 x 1. Give ranges of the same size.
=CLIENT_TENURE({"2024-03-01";"2025-03-01"},,{1;2;3}) | #VALUE! new_within_months is 3 x 1. Give one number, or a range of 2 x 1 with one for each client.
=CLIENT_POSITION({1;2},{1;2;3})            | #VALUE! tenure_years is 2 x 1 but volume is 3 x 1. Give ranges of the same size.
=CLIENT_NATURE({"a";"b"},{"a","b"})        | #VALUE! type is 2 x 1 but name is 1 x 2. Give ranges of the same size.
=CLIENT_SATISFACTION({1;2},,{0.1;0.2;0.3}) | #VALUE! reputation is 2 x 1 but repurchase is 3 x 1. Give ranges of the same size.
=CLIENT_CARE({1;2},,{30;30;30})            | #VALUE! days_since_contact is 2 x 1 but interval_days is 3 x 1. Give ranges of the same size.
=CLIENT_RFM({1;2},{1;2},{1;2;3})           | #VALUE! recency is 2 x 1 but monetary is 3 x 1. Give ranges of the same size.
=CLIENT_EXPLAIN("abc",{1;2},{1;2;3})       | #VALUE! profit is 2 x 1 but strategic is 3 x 1. Give ranges of the same size.
=CLIENT_EXPLAIN({"abc";"rfm"},{1;2})       | #VALUE! model must be one value, not a range of 2 x 1.
=CLIENT_STRATEGY("VIP",{"en";"zh"})        | #VALUE! language must be one value, not a range of 2 x 1.
=CLIENT_CARE({1;2},,,{46347;46347})        | #VALUE! as_of must be one value, not a range of 2 x 1.
`,
  'one client where a column is needed': `
=CLIENT_TIER(100,5)           | #N/A sales_cutoff is missing, and it cannot be calculated from one client. Give a number, or the whole column as sales.
=CLIENT_SIZE(100,10)          | #N/A big_from is missing, and it cannot be calculated from one client. Give a number, or the whole column as value.
=CLIENT_DEAL(1,100,0.5)       | #N/A medium_from is missing, and it cannot be calculated from one client. Give a number, or the whole column as value.
=CLIENT_RELATION(1,5)         | #N/A loyalty_cutoff is missing, and it cannot be calculated from one client. Give a number, or the whole column as loyalty.
=CLIENT_VALUE(100,0.2,,50)    | #N/A growth_cutoff is missing, and it cannot be calculated from one client. Give a number, or the whole column as growth.
=CLIENT_MATRIX(0.5,9)         | #N/A share_cutoff is missing, and it cannot be calculated from one client. Give a number, or the whole column as share.
=CLIENT_ACTION(100,0.2,0)     | #N/A profit_cutoff is missing, and it cannot be calculated from one client. Give a number, or the whole column as profit.
=CLIENT_POSITION(5,9)         | #N/A volume_cutoff is missing, and it cannot be calculated from one client. Give a number, or the whole column as volume.
=CLIENT_ABC(100)              | #N/A CLIENT_ABC compares clients with each other: give the whole columns, not a single client.
=CLIENT_SATISFACTION(1,2,0.5) | #N/A CLIENT_SATISFACTION compares clients with each other: give the whole columns, not a single client.
=CLIENT_RFM(1,2,3)            | #N/A CLIENT_RFM compares clients with each other: give the whole columns, not a single client.
`,
  'a bad cut-off': `
=CLIENT_TIER(1,2,"ten",1)                  | #VALUE! sales_cutoff must be a number, not "ten".
=CLIENT_TIER(1,2,TRUE,1)                   | #VALUE! sales_cutoff must be a number, not "TRUE".
=CLIENT_TIER(1,2,#N/A,1)                   | #VALUE! sales_cutoff must be a number, not "#N/A".
=CLIENT_TIER(1,2,"high",1)                 | #VALUE! sales_cutoff must be a number, not "high".
=CLIENT_TIER({1;2},{1;2},{1;""},1)         | #VALUE! sales_cutoff is blank for client 2 of the range.
=CLIENT_SIZE(5,"50%",60,70)                | #VALUE! medium_from must be a number, not "50%".
=CLIENT_SIZE(5,20,10,30)                   | #VALUE! medium_from is above big_from. Give the lower number first.
=CLIENT_GRADE(0.5,1.2)                     | #VALUE! a_from must be a share between 0 and 100 %, not "1.2".
=CLIENT_GRADE(0.5,150)                     | #VALUE! a_from must be a share between 0 and 100 %, not "150".
=CLIENT_GRADE(0.5,-0.1)                    | #VALUE! a_from must be a share between 0 and 100 %, not "-0.1".
=CLIENT_GRADE(0.5,0.4)                     | #VALUE! b_from is above a_from. Give the lower number first.
=CLIENT_ABC({1;2},,"most")                 | #VALUE! a_share must be a share between 0 and 100 %, not "most".
=CLIENT_TENURE("2026-01-01",,"2026-01-01") | #VALUE! new_within_months must be a number, not "2026-01-01".
`,
  'a bad as-of day': `
=CLIENT_TENURE("2026-01-01","soon")       | #VALUE! as_of must be a date, not "soon".
=CLIENT_TENURE("2026-01-01","20.11.2026") | #VALUE! as_of must be a date, not "20.11.2026".
=CLIENT_TENURE("2026-01-01",5)            | #VALUE! as_of must be a date, not "5".
=CLIENT_TENURE("2026-01-01",TRUE)         | #VALUE! as_of must be a date, not "TRUE".
=CLIENT_PROCESS("2026-01-01",,,#N/A)      | #VALUE! as_of must be a date, not "#N/A".
=CLIENT_CARE(5,,,"2026-02-30")            | #VALUE! as_of must be a date, not "2026-02-30".
`,
  'a bad model, tier or language': `
=CLIENT_EXPLAIN("horoscope",1)    | #N/A "horoscope" is not a model. CLIENT_MODELS() lists them.
=CLIENT_EXPLAIN(TRUE,1)           | #N/A "TRUE" is not a model. CLIENT_MODELS() lists them.
=CLIENT_EXPLAIN(#N/A,1)           | #N/A model is #N/A. If it is the cell of a policy, a cell of the sheet Client Policy is not valid. Open ClientTier: it names the cell.
=CLIENT_EXPLAIN("",1)             | #VALUE! model is missing.
=CLIENT_EXPLAIN("focus",3,"tlh")  | #VALUE! "tlh" is not a language. Give "en" or "zh".
=CLIENT_EXPLAIN("focus",3,"en",4) | #VALUE! CLIENT_FOCUS takes 1 argument; after it may come the policy and the language, and nothing else.
=CLIENT_STRATEGY("Gold")          | #N/A "Gold" is not the name of a segment.
=CLIENT_STRATEGY("VIP","TLH")      | #VALUE! "TLH" is not a language. Give "en" or "zh".
=CLIENT_STRATEGY("VIP",1)         | #VALUE! "1" is not a language. Give "en" or "zh".
=CLIENT_COLOR("#FF0000")          | #N/A "#FF0000" is not the name of a segment.
`,
  'a column of which nothing can be read': `
=CLIENT_TIER({"Ann";"Bob";""},{1;2;3},5,5)    | #VALUE! sales cannot be read for any of the 2 clients; the first has "Ann". Give the column that has it.
=CLIENT_TIER({1;2},{#REF!;#REF!},5,5)         | #VALUE! loyalty cannot be read for any of the 2 clients; the first has "#REF!". Give the column that has it.
=CLIENT_ABC({5;3},"perhaps")                  | #VALUE! strategic cannot be read for any of the 2 clients; the first has "perhaps". Give the column that has it.
=CLIENT_EXPLAIN("rfm",{1;2},{"a";"b"},{1;2})  | #VALUE! frequency cannot be read for any of the 2 clients; the first has "a". Give the column that has it.
`,
};

describe.each(Object.entries(refused))('%s', (_, table) => {
  test.each(cellsOf(table))('%s', (formula, fault) => expect(answerOf(formula!)).toBe(fault));
});

test('messages are in Excel’s language', () => {
  expect(answerOf('=CLIENT_TIER(5)', 'zh')).toBe('#VALUE! 缺少 loyalty。');
  expect(answerOf('=CLIENT_GRADE(0.5,1.2)', 'zh')).toBe(
    '#VALUE! a_from 必须是 0 到 100% 之间的比例，而不是“1.2”。',
  );
  expect(answerOf('=CLIENT_EXPLAIN("focus",3,"en",4)', 'zh')).toBe(
    '#VALUE! CLIENT_FOCUS 有 1 个参数，其后只能再给出策略和语言。',
  );
});

describe('an argument that is odd but clear is taken', () => {
  test.each([
    ['a cut-off as text', '=CLIENT_TIER(12,9,"10","5")', 'Treasure'],
    ['a share as a cut-off in per cent', '=CLIENT_GRADE(0.5,90,"40%",0.2)', 'Grade B'],
    ['a growth cut-off in per cent', '=CLIENT_VALUE(100,0.3,"no",500,"20%")', 'Most growable'],
    ['a blank cell for an optional argument', '=CLIENT_GRADE(0.5,"","","")', 'Grade B'],
    ['one value of an optional measure for all', '=CLIENT_CARE({20;"";40},,14)', ['Due', '', 'Overdue']],
    ['a blank cell for an optional measure', '=CLIENT_PROCESS({30;200},"")', ['Ongoing', 'Past']],
    ['a cut-off for each client', '=CLIENT_TENURE({"2026-01-01";"2026-01-01"},,{6;24})', ['Old', 'New']],
    [
      'a blank cut-off where there is no client',
      '=CLIENT_ABC({5;"";9},,{0.8;"";0.8})',
      ['A Platinum', '', 'A Platinum'],
    ],
  ])('%s', (_, formula, answer) => expect(answerOf(formula)).toEqual(answer));
});

describe('the bad cell of a client alone', () => {
  test('is named, with what to give', () => {
    expect(answerOf('=CLIENT_TIER("abc",5,1,1)')).toBe(
      '#VALUE! sales "abc" is no number. What the client buys or sells for you: an amount, or a word such as high or low.',
    );
    expect(answerOf('=CLIENT_DEAL("maybe",50,0.6,10,20,30)', 'zh')).toBe(
      '#VALUE! 无法识别 closed 的“maybe”。已与客户成交时填“是”或“成交”；“未成交”或留空即为“否”。',
    );
  });

  test('is named if it is filled: a blank one leaves her unclassified', () => {
    expect(answerOf('=CLIENT_TIER("",5,1,1)')).toBe('Unclassified');
  });

  test('leaves her unclassified if the policy is named, as beside the clients of a sheet', () => {
    expect(answerOf(withCell('=CLIENT_TIER("abc",5,,,CT)', tierText))).toBe('Unclassified');
    expect(answerOf(withCell('=CLIENT_SEGMENT(CT,"abc",5)', tierText))).toBe('Unclassified');
  });
});

test('the bad cell of one client is her own', () => {
  expect(answerOf('=CLIENT_TIER({"Ann";""},{5;""},1,1)')).toEqual(['Unclassified', '']);
  expect(answerOf('=CLIENT_TIER({"Ann";"Bob";7},{5;5;5},1,1)')).toEqual([
    'Unclassified',
    'Unclassified',
    'Treasure',
  ]);
});

test('why a client is unclassified is told', () => {
  expect(answerOf('=CLIENT_EXPLAIN("sales-loyalty",{"";5;"abc";#N/A},{9;9;9;9},1,1)')).toEqual([
    'Unclassified: Sales is blank',
    expect.stringMatching(/^Treasure: /),
    'Unclassified: Sales cannot be read',
    'Unclassified: Sales cannot be read',
  ]);
  expect(answerOf('=CLIENT_EXPLAIN("process",{"2027-01-01";-3},{0;0})')).toEqual([
    'Unclassified: Last order (days ago) is a date in the future',
    'Unclassified: Last order (days ago) is a date in the future',
  ]);
});
