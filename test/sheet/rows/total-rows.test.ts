import { expect, test } from '@jest/globals';
import { sumsUpOwnColumn } from '../../../src/sheet/rows/total-formula';
import { isTotalLabel, mayBeTotalLabel } from '../../../src/sheet/text/total-label';

test.each([
  'Total',
  ' TOTALS: ',
  'Grand total (25 clients)',
  'Ｔｏｔａｌ',
  'Sub-total',
  'Sum',
  'Average',
  '合计',
  '合 计',
  '總計',
  '小计：',
  '合计（25家）',
  '平均值',
])('%s says that the row is a total', (label) => expect(isTotalLabel(label)).toBe(true));

test.each(['Total Energies', 'Summit', 'Sumitomo', '合计软件有限公司', '总部', 'Meanwhile Ltd', '', 0, true])(
  '%s does not',
  (label) => expect(isTotalLabel(label)).toBe(false),
);

test.each(['North total', 'Total North', '华东区合计', '甲组 小计'])('%s may be one', (label) => {
  expect(isTotalLabel(label)).toBe(false);
  expect(mayBeTotalLabel(label)).toBe(true);
});

/** Of a formula in C9. */
test.each([
  ['=SUM(C2:C8)', true],
  ['=sum( $C$2:$C$8 )', true],
  ['=SUBTOTAL(109,C2:C8)', true],
  ['=AVERAGE(C2:C8)', true],
  ['=SUM(C2:C4,C6:C8)', true],
  ['=SUM(C8:C8)', true],
  ['=SUM(D9:M9)', false],
  ['=SUM(B2:B8)', false],
  ['=C8', false],
  ['=SUM(C2:C8)*0.1', false],
  ['C2:C8', false],
])('%s', (formula, expected) => expect(sumsUpOwnColumn(formula, 8, 2)).toBe(expected));
