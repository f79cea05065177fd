import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { planFor } from '../plan-for';
import type { Choice } from '../../../src/sheet/choice';

/** The tier of each row of a sheet with these measures in its columns from B on. */
function plan(
  modelId: string,
  rows: readonly Readonly<Record<string, CellValue>>[],
  more: Partial<Choice> = {},
) {
  const ids = Object.keys(rows[0]!);
  const choice: Choice = {
    modelId,
    columns: Object.fromEntries(ids.map((id, index) => [id, index + 1])),
    cutoffs: {},
    language: 'en',
    asOf: 46347,
    ...more,
  };
  const range = {
    sheetId: '1',
    sheetName: 'Clients',
    top: 0,
    left: 0,
    rows: rows.length,
    columns: ids.length + 1,
  };
  const measures = Object.fromEntries(ids.map((id) => [id, rows.map((row) => row[id]!)]));
  return planFor(range, choice, { measures, otherHeaders: [] });
}

const tiersOf = (...args: Parameters<typeof plan>) => plan(...args).segment.slice(1);

const won = [
  'Won',
  'Closed Won',
  'closedwon',
  'CLOSED - WON',
  '成交',
  '已成交',
  '赢单',
  '贏單',
  'gewonnen',
  'Gagné',
  'ganada',
];
const notWon = [
  ...[
    'Lost',
    'Closed Lost',
    'closedlost',
    'Closed - Lost',
    'Open',
    'In Progress',
    '未成交',
    '输单',
    '輸單',
    '进行中',
  ],
  ...['進行中', 'verloren', 'Perdue', 'perdido', 'offen'],
];
const neither = ['Closed', 'finished', '已关闭'];

describe('a column of deals', () => {
  const rows = [...won, ...notWon, ...neither].map((closed) => ({ closed, loyalty: 5 }));

  test('makes customers of those that were won only, and tells what it cannot read with its cell', () => {
    const { segment, unclassified } = plan('relationship', rows);
    expect(segment.slice(1)).toEqual([
      ...won.map(() => 'Existing'),
      ...notWon.map(() => 'Prospect'),
      ...neither.map(() => 'Unclassified'),
    ]);
    const first = won.length + notWon.length + 2;
    expect(unclassified.map(({ cell }) => cell)).toEqual([0, 1, 2].map((row) => `Clients!B${first + row}`));
    expect(unclassified[0]!.reason).toContain('Closed');
  });

  test('is refused with its cell if portable formulas cannot read a word as it is typed', () => {
    expect(() =>
      plan('relationship', [{ closed: 'Closed-Won', loyalty: 5 }], { writeAs: 'portable' }),
    ).toThrow('Clients!B2');
  });
});

test.each([
  [
    'partner',
    ['Distributor', 'agent', 'Shareholder', '经销商', '代理商', '股东', '經銷商', '股東'],
    ['none', 'End customer', '终端客户'],
  ],
  ['first_choice', ['first choice', '首选', '首選'], ['not preferred', '备选']],
])('%s: what the sources call it is a yes', (flag, yes, no) => {
  const client = { orders: 3, tenure_months: 24 };
  const told = tiersOf(
    'lifecycle',
    [...yes, ...no].map((word) => ({ ...client, [flag]: word })),
  );
  const tier = { partner: 'Allied partner', first_choice: 'Supporter' }[flag];
  expect(told).toEqual([...yes.map(() => tier), ...no.map(() => 'Long-term')]);
});

test.each([
  ['白金', 14],
  ['白金型客户', 14],
  ['白金型客戶', 14],
  ['梅子', 30],
  ['鸡肋型客户', 90],
  ['雞肋', 90],
  ['MVC', 14],
  ['MGC', 30],
  ['BZ', 90],
  ['BZC', 90],
  ['Large customer', 30],
  ['Loyal client', 14],
])('%s is owed a contact every %d days', (interval_days, days) => {
  const after = (days_since_contact: number) => ({ days_since_contact, interval_days });
  expect(tiersOf('care', [after(days - 1), after(days)])).toEqual(['In touch', 'Due']);
});
