import { expect, test } from '@jest/globals';
import { differOnlyInCells, movedFormula } from '../../../src/sheet/cells/moved-formula';

const none = new Map<number, number>();

test.each([
  ['=CLIENT_TIER(B5,$C5,D$2)', '=CLIENT_TIER(B9,$C9,D$2)'],
  ['=IF(B5>B15,"B5",LOG10(B5))', '=IF(B9>B15,"B5",LOG10(B9))'],
  ['=_ClientTier_B5+B5', '=_ClientTier_B5+B9'],
  ['=Other.B5&B5', '=Other.B5&B9'],
  ['=Rates!B5*C5', '=Rates!B5*C9'],
  ["='B5 of 2024'!B5:C5+SUM(B5:C5)", "='B5 of 2024'!B5:C5+SUM(B9:C9)"],
  ["='B5'!$B5&'It''s B5'!C5", "='B5'!$B5&'It''s B5'!C5"],
  ['=[Book.xlsx]Rates!B5-B5', '=[Book.xlsx]Rates!B5-B9'],
  ["='[B5.xlsx]Rates'!B5-B5", "='[B5.xlsx]Rates'!B5-B9"],
  ['=Clients[[#This Row],[B5]]+B5', '=Clients[[#This Row],[B5]]+B9'],
  ['=Clients!B5+clients!$C5', '=Clients!B9+clients!$C9'],
  ['="say ""B5"" to "&B5', '="say ""B5"" to "&B9'],
  ['=B5:B55', '=B9:B55'],
  ['=@B5&ÄB5&B5Ä', '=@B9&ÄB5&B5Ä'],
  ['=客户!B5&价格!B5&B5', '=客户!B5&价格!B5&B9'],
])('%s goes from row 5 to row 9 as %s', (formula, moved) =>
  expect(movedFormula(formula, { sheet: 'Clients', from: 5, to: 9, columns: none })).toBe(moved),
);

test('follows a column that was moved', () =>
  expect(movedFormula('=A5&$B5', { sheet: 'Clients', from: 5, to: 5, columns: new Map([[1, 2]]) })).toBe(
    '=A5&$C5',
  ));

test.each([
  ['=IF(D3<5,"VIP","")', '=IF(E3<5,"VIP","")', true],
  ['=IF(D3<5,"D3","")', '=IF(E3<5,"E3","")', false],
  ['=IF(D3<5,"VIP","")', '=IF(E3<6,"VIP","")', false],
  ['=Rates!B5*C5', '=Rates!C5*D5', true],
  ['D3', 'E3', false],
  ['=D3', 7, false],
])('%s and %s differ only in their cells: %s', (one, other, expected) =>
  expect(differOnlyInCells(one, other)).toBe(expected),
);
