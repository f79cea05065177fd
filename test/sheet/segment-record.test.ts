import { expect, test } from '@jest/globals';
import { modelById } from '../../src/classifier/catalogue';
import { readRecord, type SegmentRecord } from '../../src/sheet/segment-record';
import { writtenTexts } from '../../src/sheet/written-texts';

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

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['text', 'sales-loyalty'],
  ['a later version', { ...record, version: 2 }],
  ['a language that ClientTier does not speak', { ...record, language: 'fr' }],
  ['a model of another kind than text', { ...record, modelId: 7 }],
  ['a header missing', { ...record, headers: { segment: 'Segment' } }],
  [
    'a width that is none',
    { ...record, before: { ...record.before, segment: { width: 'wide', headerFormatted: true } } },
  ],
  ['tiers without names', { ...record, texts: { ...record.texts, tiers: [{ id: 'treasure' }] } }],
  ['no texts', { ...record, texts: null }],
])('%s is no record', (_, value) => expect(readRecord(value)).toBeUndefined());
