import { expect, test } from '@jest/globals';
import { planFor } from '../plan-for';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { Choice } from '../../../src/sheet/choice';

const choice: Choice = {
  modelId: 'process',
  columns: { last_order: 1 },
  cutoffs: {},
  language: 'en',
  asOf: 46353,
};
const range = { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: 2, columns: 2 };

const plan = (
  dates: CellValue[],
  dateOrder: 'monthFirst' | 'dayFirst',
  language: Choice['language'] = 'en',
) =>
  planFor(
    { ...range, rows: dates.length },
    { ...choice, language },
    { measures: { last_order: dates }, culture: { decimal: '.', group: ',', dateOrder }, otherHeaders: [] },
  );

const told = (...given: Parameters<typeof plan>) =>
  plan(...given).inDoubt.map(({ cell, reason }) => `${cell} ${reason}`);

test('reads a column whose dates could all be two days in the workbook’s order, and reports it', () => {
  expect(told(['03/04/2026', '05/06/2026'], 'monthFirst')).toEqual([
    expect.stringMatching(/^Clients!B2 .*03\/04\/2026 is read as 2026-03-04/),
  ]);
  expect(told(['03/04/2026', '05/06/2026'], 'dayFirst')).toEqual([
    expect.stringMatching(/^Clients!B2 .*03\/04\/2026 is read as 2026-04-03/),
  ]);
  expect(told(['03/04/2026'], 'dayFirst', 'zh')).toEqual([expect.stringContaining('2026-04-03')]);
});

test.each<[string, CellValue[]]>([
  ['a 27 settles it', ['03/04/2026', '27/06/2026']],
  ['the year comes first', ['2026-03-04', '2026/06/05']],
  ['day and month are the same', ['03/03/2026', '05/05/2026']],
  ['they are true dates', [46_000, 46_100]],
])('nothing is told if %s', (_, dates) => expect(told(dates, 'monthFirst')).toEqual([]));

test('if texts show both orders, no day is assumed: such dates stay unread', () => {
  const dates = ['27/04/2026', '03/04/2026', '04/27/2026', '2026-05-05', '2026-06-06', '2026-07-07'];
  const { inDoubt, unclassified } = plan(dates, 'monthFirst');
  expect(inDoubt).toEqual([]);
  expect(unclassified.map(({ cell }) => cell)).toEqual(['Clients!B2', 'Clients!B3', 'Clients!B4']);
});
