import { expect, test } from '@jest/globals';
import { isOwnFormula } from '../../../src/orders/sheet/own-formula';

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
