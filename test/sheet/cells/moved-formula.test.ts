import { expect, test } from '@jest/globals';
import { movedFormula } from '../../../src/sheet/cells/moved-formula';

const none = new Map<number, number>();

test.each([
  ['=CLIENT_TIER(B5,$C5,D$2)', '=CLIENT_TIER(B9,$C9,D$2)'],
  ['=IF(B5>B15,"B5",LOG10(B5))', '=IF(B9>B15,"B5",LOG10(B9))'],
  ['=_ClientTier_B5+B5', '=_ClientTier_B5+B9'],
  ['=Other.B5&B5', '=Other.B5&B9'],
])('%s goes from row 5 to row 9 as %s', (formula, moved) =>
  expect(movedFormula(formula, { from: 5, to: 9, columns: none })).toBe(moved),
);

test('follows a column that was moved', () =>
  expect(movedFormula('=A5&$B5', { from: 5, to: 5, columns: new Map([[1, 2]]) })).toBe('=A5&$C5'));
