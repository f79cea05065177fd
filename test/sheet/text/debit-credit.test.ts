import { expect, test } from '@jest/globals';
import { sidesOfColumn, sideToSubtract } from '../../../src/sheet/text/debit-credit';

const sidesIn = (header: string, cells: readonly unknown[]) => {
  const sideOf = sidesOfColumn(header, cells);
  return sideOf && cells.map(sideOf);
};

test.each([
  ['Soll/Haben-Kennzeichen', ['S', 'H']],
  ['Soll/Haben', ['Soll', 'Haben']],
  ['Umsatzart', ['Soll', 'Haben']],
  ['Debit/Credit Indicator', ['S', 'H']],
  ['D/C', ['D', 'C']],
  ['Dr/Cr', ['Dr', 'Cr']],
  ['DrCr', ['Dr.', 'Cr.']],
  ['Type', ['Debit', 'Credit']],
  ['Sign', ['+', '-']],
  ['Vorzeichen', ['+', '−']],
  ['Sens', ['D', 'C']],
  ['Débit/Crédit', ['Débit', 'Crédit']],
  ['Debe/Haber', ['D', 'H']],
  ['Dare/Avere', ['D', 'A']],
  ['Débito/Crédito', ['D', 'C']],
  ['Af Bij', ['Af', 'Bij']],
  ['Wn/Ma', ['Wn', 'Ma']],
  ['Дт/Кт', ['Дт', 'Кт']],
  ['借贷方向', ['借', '贷']],
  ['方向', ['借', '贷']],
  ['貸借', ['借方', '貸方']],
  ['借/貸', ['借', '貸']],
])('%s says with %j which amounts are debits and which are credits', (header, cells) =>
  expect(sidesIn(header, cells)).toEqual(['debit', 'credit']),
);

test.each([
  ['Payment method', ['Debit', 'Credit']],
  ['Card', ['Credit', 'Debit']],
  ['支付方式', ['借', '贷']],
  ['Size', ['S', 'H']],
  ['Grade', ['C', 'D']],
  ['Terms', ['Credit', 'Cash']],
  ['Umsatz (ohne Soll/Haben-Kz)', [1190, 238]],
  ['Debit', [100, 20]],
  ['Soll/Haben', ['', ' ']],
])('%s with %j says no such thing', (header, cells) => expect(sidesIn(header, cells)).toBeUndefined());

test('the rarer side is subtracted; of equally many, credits; with one side only, none', () => {
  expect(sideToSubtract({ debit: 3, credit: 1 })).toBe('credit');
  expect(sideToSubtract({ debit: 1, credit: 3 })).toBe('debit');
  expect(sideToSubtract({ debit: 2, credit: 2 })).toBe('credit');
  expect(sideToSubtract({ debit: 2, credit: 0 })).toBeUndefined();
});
