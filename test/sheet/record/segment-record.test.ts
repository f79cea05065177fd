import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { readRecord, type SegmentRecord } from '../../../src/sheet/record/segment-record';
import { writtenTexts } from '../../../src/sheet/record/written-texts';

const chosen = {
  headers: ['Client', 'Sales', 'Loyalty'],
  picked: { headerRows: 1 },
  columns: { sales: 1, loyalty: 2 },
  cutoffs: { sales_cutoff: { kind: 'top', share: 0.2 }, loyalty_cutoff: { kind: 'median' } },
} as const;

const record: SegmentRecord = {
  version: 1,
  modelId: 'sales-loyalty',
  language: 'en',
  headers: { segment: 'Segment', strategy: 'Strategy' },
  texts: writtenTexts(modelById('sales-loyalty'), 'en'),
  before: {
    segment: { width: 48, headerFormatted: true },
    strategy: { width: 48, headerFormatted: false },
  },
};

test('a record is the same after it was stored as JSON', () =>
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record));

test('so is one with what was chosen, which earlier versions did not keep', () => {
  const more = { ...record, chosen };
  expect(readRecord(JSON.parse(JSON.stringify(more)))).toEqual(more);
});

const decided = {
  cutoffs: {
    sales_cutoff: { rule: { kind: 'top', share: 0.2 }, value: 90, drawnOn: 46000 },
    loyalty_cutoff: { rule: { kind: 'fixed', value: 5 }, value: 5 },
  },
  columns: { sales: 'Sales', loyalty: 'Loyalty' },
  asOf: 46000,
  repeated: 'each',
  rules: 'k3x',
} as const;

test('so is one with the numbers that decided, which earlier versions did not keep', () => {
  const more = { ...record, chosen, decided };
  expect(readRecord(JSON.parse(JSON.stringify(more)))).toEqual(more);
});

test('so is one with the clients before, and without these if they cannot be read', () => {
  const counted = { earlier: { treasure: 3, unclassified: 1 }, byRules: { treasure: 4 } };
  const more = { ...record, counted };
  expect(readRecord(JSON.parse(JSON.stringify(more)))).toEqual(more);
  expect(readRecord({ ...record, counted: {} })).toEqual({ ...record, counted: {} });
  for (const other of [7, { earlier: 3 }, { byRules: { treasure: 0.5 } }, { earlier: { treasure: '3' } }])
    expect(readRecord({ ...record, counted: other })).toEqual(record);
});

test.each<[string, unknown]>([
  [
    'a number that is none',
    { ...decided, cutoffs: { sales_cutoff: { rule: { kind: 'median' }, value: null } } },
  ],
  [
    'a rule of a later version',
    { ...decided, cutoffs: { sales_cutoff: { rule: { kind: 'guess' }, value: 9 } } },
  ],
  ['no day', { ...decided, asOf: undefined }],
  ['headers that are none', { ...decided, columns: { sales: 7 } }],
])('with %s only the numbers are left out', (_, other) =>
  expect(readRecord({ ...record, chosen, decided: other })).toEqual({ ...record, chosen }),
);

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['text', 'sales-loyalty'],
  ['a later version', { ...record, version: 2 }],
  ['a language that ClientTier does not speak', { ...record, language: 'tlh' }],
  ['a model of another kind than text', { ...record, modelId: 7 }],
  ['a header missing', { ...record, headers: { segment: 'Segment' } }],
  [
    'a width that is none',
    { ...record, before: { ...record.before, segment: { width: 'wide', headerFormatted: true } } },
  ],
  ['tiers without names', { ...record, texts: { ...record.texts, tiers: [{ id: 'treasure' }] } }],
  ['no texts', { ...record, texts: null }],
])('%s is no record', (_, value) => expect(readRecord(value)).toBeUndefined());

test.each<[string, unknown]>([
  ['a cut-off rule that there is not', { ...chosen, cutoffs: { sales: { kind: 'guess' } } }],
  ['a cut-off rule without its number', { ...chosen, cutoffs: { sales: { kind: 'top' } } }],
  ['a column that is none', { ...chosen, columns: { sales: 'B' } }],
  ['chosen headers that are none', { ...chosen, headers: 'Client' }],
])('%s is not chosen again, but the columns are known', (_, unreadable) =>
  expect(readRecord({ ...record, chosen: unreadable })).toEqual(record),
);
