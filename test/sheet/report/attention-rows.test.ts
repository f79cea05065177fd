import { expect, test } from '@jest/globals';
import { attentionCount, attentionItems, attentionRows } from '../../../src/sheet/report/attention-rows';
import { cellAddress, cellPosition } from '../../../src/sheet/cells/cell';
import { unusedName } from '../../../src/sheet/cells/unused-name';

const nothing = {
  unclassified: [],
  inDoubt: [],
  otherCurrencies: [],
  repeated: [],
  nonClients: [],
  overrides: [],
  outside: [],
};
const plan = {
  addedUp: false,
  range: { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: 5, columns: 3 },
  unclassified: [{ row: 1, cell: 'Clients!B3', reason: 'Sales: "n/a" is not a number' }],
  inDoubt: [{ row: 3, cell: 'Clients!B5', reason: '420 is the sum of all rows above' }],
  otherCurrencies: [{ row: 2, cell: 'Clients!B4', reason: 'Sales is in €, but most of the column is in $' }],
  repeated: [{ name: 'Acme', cell: 'Clients!A2', others: ['Clients!A4', 'Clients!A5'] }],
  nonClients: [{ row: 4, cell: 'Clients!A6', reason: '"Total" adds up other rows' }],
  overrides: [
    { row: 0, cell: 'Clients!D2', column: 'segment', typed: 'VIP', computed: 'Treasure' },
    { row: 0, cell: 'Clients!E2', column: 'strategy', typed: 'Call', computed: '' },
  ],
  outside: [{ top: 7, bottom: 9, left: 0, right: 2, cause: 'ownHeader' }],
} as const;

test('only a plan with something to list needs attention', () => {
  expect(attentionCount(nothing)).toBe(0);
  expect(attentionCount({ ...nothing, nonClients: plan.nonClients })).toBe(plan.nonClients.length);
  expect(attentionCount({ ...nothing, overrides: plan.overrides })).toBe(plan.overrides.length);
  expect(attentionCount({ ...nothing, inDoubt: plan.inDoubt })).toBe(plan.inDoubt.length);
  expect(attentionCount({ ...nothing, outside: plan.outside })).toBe(plan.outside.length);
});

test('each cell has a row with its client, what was found and why; what is no client has none', () => {
  const shown = { at: (cell: string) => `in ${cell}`, clientAt: (cell: string) => `at ${cell}` };
  expect(attentionRows(attentionItems('en', plan), shown, 'en')).toEqual([
    ['Cell', 'Client', 'What was found', 'Why', 'Kind'],
    row('B3', 'Sales: "n/a" is not a number', 'Left unclassified'),
    row('B5', '420 is the sum of all rows above', 'Used as it is'),
    row('B4', 'Sales is in €, but most of the column is in $', 'In another currency'),
    row('A2', 'The client is on 3 rows; each gets a segment of its own', 'On several rows'),
    row('A4', 'The same client as in Clients!A2', 'On several rows'),
    row('A5', 'The same client as in Clients!A2', 'On several rows'),
    ['Clients!A6', '', 'in Clients!A6', '"Total" adds up other rows', 'Not a client'],
    row('D2', 'ClientTier: Treasure', 'Typed over by hand'),
    row('E2', 'ClientTier leaves this cell blank', 'Typed over by hand'),
    [
      'Clients!A8:C10',
      '',
      'in Clients!A8:C10',
      'Not part of these customers: it begins with what looks like another header',
      'Outside the customers',
    ],
  ]);
});

const row = (cell: string, why: string, kind: string) => [
  `Clients!${cell}`,
  `at Clients!${cell}`,
  `in Clients!${cell}`,
  why,
  kind,
];

test('of a text that is longer than a reader needs only the beginning is listed', () => {
  const shown = { at: () => 'x'.repeat(40_000), clientAt: () => 'Acme' };
  const [, first] = attentionRows(
    attentionItems('en', { ...plan, ...nothing, nonClients: plan.nonClients }),
    shown,
    'zh',
  );
  expect(first![2]).toBe(`${'x'.repeat(255)}…`);
});

test.each([
  ['A1', 0, 0],
  ['Clients!C14', 13, 2],
  ["'A1 & B2!'!AA7", 6, 26],
  ['Clients!C14:AA20', 13, 2],
  ['XFD1048576', 1_048_575, 16_383],
])('%s is found by row and column', (address, row, column) => {
  expect(cellPosition(address)).toEqual({ row, column });
  expect(address).toContain(cellAddress(row, column));
});

test('a sheet’s name that is taken, in whatever case, gets the next free number', () => {
  expect(unusedName('To check', ['Clients'])).toBe('To check');
  expect(unusedName('To check', ['TO CHECK', 'To check 3', 'to check 2'])).toBe('To check 4');
});
