import { expect, test } from '@jest/globals';
import { inOtherRow, isOwnFormula } from '../../src/orders/sheet/own-formula';

const written = '=ROUND(SUMIFS(Orders!$C$2:$C$9,Orders!$A$2:$A$9,$A{row}),0)+$B$1';
const isOwn = (cell: string) => isOwnFormula(cell, [written], 7, 4);

test.each([
  ['as written', '=ROUND(SUMIFS(Orders!$C$2:$C$9,Orders!$A$2:$A$9,$A7),0)+$B$1'],
  ['with more rows', '=ROUND(SUMIFS(Orders!$C$2:$C$12,Orders!$A$2:$A$12,$A7),0)+$B$1'],
  ['on a sheet renamed', "=ROUND(SUMIFS('Bob''s, 2026'!$C$2:$C$9,'Bob''s, 2026'!$A$2:$A$9,$A7),0)+$B$1"],
  ['with the day elsewhere above', '=ROUND(SUMIFS(Orders!$C$2:$C$9,Orders!$A$2:$A$9,$A7),0)+$D$2'],
  ['with the day gone', '=ROUND(SUMIFS(Orders!$C$2:$C$9,Orders!$A$2:$A$9,$A7),0)+#REF!'],
])('a formula %s is ClientTier’s', (_, cell) => {
  expect(isOwn(cell)).toBe(true);
});

test.each([
  ['of another column', '=ROUND(SUMIFS(Orders!$E$2:$E$9,Orders!$A$2:$A$9,$A7),0)+$B$1'],
  ['of another client', '=ROUND(SUMIFS(Orders!$C$2:$C$9,Orders!$A$2:$A$9,$A8),0)+$B$1'],
  ['with other decimals', '=ROUND(SUMIFS(Orders!$C$2:$C$9,Orders!$A$2:$A$9,$A7),2)+$B$1'],
  ['with a cell of hers for the day', '=ROUND(SUMIFS(Orders!$C$2:$C$9,Orders!$A$2:$A$9,$A7),0)+$Z$9'],
  ['with more behind', '=ROUND(SUMIFS(Orders!$C$2:$C$9,Orders!$A$2:$A$9,$A7),0)+$B$1+#REF!'],
])('a formula %s is hers', (_, cell) => {
  expect(isOwn(cell)).toBe(false);
});

test('in another row a formula refers to the client there, and to the same orders and day', () => {
  const cell = '=ROUND(SUMIFS(Orders!$C$2:$C$7,Orders!$A$2:$A$7,$A7),7)+$B$1+$AC7*$A70';
  expect(inOtherRow(cell, 7, 12)).toBe(
    '=ROUND(SUMIFS(Orders!$C$2:$C$7,Orders!$A$2:$A$7,$A12),7)+$B$1+$AC12*$A70',
  );
  expect(inOtherRow('$A7', 7, 12)).toBe('$A7');
  expect(inOtherRow(7, 7, 12)).toBe(7);
});
