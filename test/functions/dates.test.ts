import { describe, expect, test } from '@jest/globals';
import { answerOf } from './answer';
import { policyText, withCell } from './policy-text';

/** Today is 2026-11-21, which is 46347. */
describe('a date where the time since is asked for', () => {
  test.each([
    ['=CLIENT_POSITION({"2023-11-21";"2023-11-22"},{1;1},,3,500)', ['General', 'Scattered']],
    ['=CLIENT_POSITION({45251;45252},{1;1},,3,500)', ['General', 'Scattered']],
    ['=CLIENT_STAGE({5;5},{"2025-11-21";"2025-11-22"})', ['Long-term', 'Repeat']],
    ['=CLIENT_STAGE({5;5},{24;24},,,,,{"2025-10-22";"2025-10-21"})', ['Long-term', 'Repeat']],
    [
      '=CLIENT_RFM({"2026-11-20";"2026-10-22";"2026-09-22";"2026-08-23";"2026-07-24"},{20;12;8;4;2},{2000;1200;800;400;200})',
      ['Champions', 'Potential Loyalist', 'Potential Loyalist', 'About To Sleep', 'Lost'],
    ],
    ['=CLIENT_CARE({"2026-10-22";"2026-11-20"})', ['Due', 'In touch']],
  ])('%s', (formula, answers) => expect(answerOf(formula)).toEqual(answers));

  test('counts to as_of, which stands last, with a policy before it or without', () => {
    expect(answerOf('=CLIENT_POSITION("2023-11-21",1,,3,500,,"2026-11-20")')).toBe('Scattered');
    expect(answerOf('=CLIENT_POSITION("2023-11-21",1,,3,500,"2026-11-20")')).toBe('Scattered');
    expect(answerOf('=CLIENT_STAGE(5,"2025-11-21",,,,,,,46346)')).toBe('Repeat');
    expect(answerOf('=CLIENT_STAGE(5,"2025-11-21",,,,,,,,"soon")')).toBe(
      '#VALUE! as_of must be a date, not "soon".',
    );
    const position = policyText({
      modelId: 'position',
      given: ['tenure_years', 'volume'],
      cutoffs: { years_cutoff: 3, volume_cutoff: 500 },
    });
    expect(answerOf(withCell('=CLIENT_POSITION("2023-11-21",1,,,,CT)', position))).toBe('General');
    expect(answerOf(withCell('=CLIENT_POSITION("2023-11-21",1,,,,CT,46346)', position))).toBe('Scattered');
  });

  test('is explained, in the language asked for', () => {
    const asked = '=CLIENT_EXPLAIN("position","2023-11-21",1,"no",3,500';
    const said = 'General: Tenure in years 3 ≥ 3 (high)';
    expect(answerOf(`${asked})`)).toBe(said);
    expect(answerOf(`${asked},,,"en")`)).toBe(said);
    expect(answerOf(`${asked},,"2026-11-21","en")`)).toBe(said);
    expect(answerOf(`${asked},,"2026-11-20")`)).toContain('Scattered: Tenure in years 2.92 < 3 (low)');
    expect(answerOf(`${asked},"zh")`)).toContain('合作年限 3 ≥ 3');
    expect(answerOf(`${asked},,"2026-11-21","zh","x")`)).toContain('#VALUE!');
  });

  test('CLIENT_SEGMENT takes it of any model', () => {
    expect(answerOf('=CLIENT_SEGMENT("lifecycle",5,"2025-11-21")')).toBe('Long-term');
    expect(answerOf('=CLIENT_SEGMENT("lifecycle",5,"2025-11-21",,,,,,,,"2026-11-20")')).toBe('Repeat');
  });

  test('a date ahead, a calendar year and a cell of the other form leave the client unclassified', () => {
    expect(answerOf('=CLIENT_POSITION({"2027-01-01";2019;5},{1;1;1},,3,500)')).toEqual([
      'Unclassified',
      'Unclassified',
      'Unclassified',
    ]);
    expect(answerOf('=CLIENT_POSITION({2019;5},{1;1},,3,500)')).toEqual(['Unclassified', 'General']);
    expect(answerOf('=CLIENT_CARE({"2026-11-20";"2026-11-19";3})')).toEqual([
      'In touch',
      'In touch',
      'Unclassified',
    ]);
  });
});

/** 2026-11-21 is 44885 there. */
describe('a date in a workbook that counts days from 1904', () => {
  const from1904 = { decimal: '.', countsFrom1904: true };
  test.each([
    ['=CLIENT_POSITION({43789;43790},{1;1},,3,500)', ['General', 'Scattered']],
    ['=CLIENT_POSITION({43789;"2023-11-21"},{1;1},,3,500,,44884)', ['Scattered', 'Scattered']],
    // From 29 February 2024 it is not yet 33 months to 28 November 2026, but it is from 28 February.
    ['=CLIENT_POSITION({43888;43889},{1;1},,2.75,500,,44892)', ['General', 'Scattered']],
    ['=CLIENT_STAGE({5;5},{44520;"2025-11-22"})', ['Long-term', 'Repeat']],
    ['=CLIENT_STAGE({5;5},{24;24},,,,,{44490;"2025-10-21"})', ['Long-term', 'Repeat']],
    [
      '=CLIENT_RFM({44884;"2026-10-22";44825;44795;44765},{20;12;8;4;2},{2000;1200;800;400;200})',
      ['Champions', 'Potential Loyalist', 'Potential Loyalist', 'About To Sleep', 'Lost'],
    ],
    ['=CLIENT_CARE({44855;44884;"2026-10-22"})', ['Due', 'In touch', 'Due']],
    ['=CLIENT_SEGMENT("lifecycle",{5;5},{44520;44521})', ['Long-term', 'Repeat']],
    ['=CLIENT_POSITION({44886;44885},{1;1},,3,500)', ['Unclassified', 'Scattered']],
  ])('%s', (formula, answers) => expect(answerOf(formula, 'en', undefined, from1904)).toEqual(answers));
});
