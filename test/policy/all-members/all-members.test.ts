import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readRecord, type SegmentRecord } from '../../../src/sheet/record/segment-record';

/**
 * The records of eight runs, kept as they were written, never to be regenerated. Together they have every member that a
 * record may have, every rule of a cut-off and every way to write. They are in `workbook.xlsx` too, whose columns
 * `test/excel/left-by-all-members.test.ts` removes.
 */
const left = JSON.parse(readFileSync(path.join(__dirname, 'segment-records.json'), 'utf8')) as Record<
  string,
  SegmentRecord
>;

test.each(Object.entries(left))('the record %s is read as it is', (_, record) =>
  expect(readRecord(record)).toEqual(record),
);

test('together they have every rule of a cut-off and every way to write', () => {
  const records = Object.values(left).map((record) => readRecord(record)!);
  const kinds = records.flatMap(({ chosen }) => Object.values(chosen!.cutoffs).map(({ kind }) => kind));
  expect([...new Set(kinds)].sort()).toEqual([
    'fixed',
    'mean',
    'median',
    'naturalBreak',
    'percentile',
    'scoreEdge',
    'shareOfTotal',
    'top',
  ]);
  expect(new Set(records.map(({ chosen }) => chosen?.writeAs))).toEqual(
    new Set([undefined, 'live', 'portable']),
  );
});

test('a record of the first version of ClientTier, which knew neither rules nor what was chosen, is read', () => {
  const first = JSON.parse(readFileSync(path.join(__dirname, 'first-record.json'), 'utf8')) as SegmentRecord;
  expect(Object.keys(first).sort()).toEqual(['before', 'headers', 'language', 'modelId', 'texts', 'version']);
  expect(readRecord(first)).toEqual(first);
});

test('a column of a role that came later may be in a record, and must be whole then', () => {
  const record = left['ClientTier_1']!;
  const withThird = (header: unknown) => ({
    ...record,
    headers: { ...record.headers, third: header },
  });
  expect(readRecord(withThird('Third'))).toEqual(withThird('Third'));
  expect(readRecord(withThird(3))).toBeUndefined();
});
