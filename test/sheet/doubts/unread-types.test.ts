import { expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { planFor } from '../plan-for';

/** Types beside names, in the columns B and C, and a partner flag in D. */
function plan(rows: readonly (readonly [CellValue, CellValue, CellValue?])[], language: 'en' | 'zh' = 'en') {
  const range = { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: rows.length, columns: 4 };
  const columns = { type: 1, name: 2, partner: 3 };
  const choice = { modelId: 'nature', columns, cutoffs: {}, language, asOf: 46347 };
  const measures = {
    type: rows.map(([type]) => type),
    name: rows.map(([, name]) => name),
    partner: rows.map(([, , partner = '']) => partner),
  };
  return planFor(range, choice, { measures, otherHeaders: [] });
}

test('reports an unknown type if the name decides instead, each word once with its first cell', () => {
  const { segment, inDoubt } = plan([
    ['Company', 'Dr Weber'],
    ['Verein', 'Dr Weber'],
    ['verein ', 'Mrs Li'],
    ['Wholesale', 'Smith Ltd'],
  ]);
  expect(segment.slice(1)).toEqual(['Company', 'Individual', 'Individual', 'Company']);
  expect(inDoubt.map(({ cell }) => cell)).toEqual(['Clients!B3', 'Clients!B5']);
  expect(inDoubt[0]!.reason).toContain('Client type: "Verein" (2 cells) does not say');
});

test('reports it in Chinese', () =>
  expect(plan([['协会', '王女士']], 'zh').inDoubt[0]!.reason).toContain(
    '客户类型：“协会”（1 个单元格）没有说明客户性质',
  ));

test('reports no blank type, no unclassified client and none that a flag decides', () => {
  const { inDoubt } = plan([
    ['', 'Dr Weber'],
    ['Verein', 'Blauer See'],
    ['Verein', 'Dr Weber', 'yes'],
    ['Individual', 'Smith Ltd'],
  ]);
  expect(inDoubt).toEqual([]);
});
