import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/catalogue';
import { policyFromJson } from '../../../src/policy/policy-file';
import type { PolicyOnSheet } from '../../../src/policy/policy-on-sheet';
import { readPolicySheet, type ReadPolicy } from '../../../src/policy/read-policy-sheet';
import { columnsAsBefore } from '../../../src/sheet/chosen-before';
import { readRecord } from '../../../src/sheet/segment-record';

/** What version 0.1 left in workbooks and files, letter by letter: not to be written anew. */
const left = (name: string) => readFileSync(path.join(__dirname, name), 'utf8');

function policyOf(read: ReadPolicy) {
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.policy;
}

test('a policy file of version 0.1 is read, with all its models and one of its own', () => {
  const { models, language } = policyOf(policyFromJson(left('policy-file.json')));
  expect(models.map(({ modelId }) => modelId)).toEqual(expect.arrayContaining(catalogue.map(({ id }) => id)));
  expect(models.filter(({ own }) => own)).toHaveLength(1);
  expect(language).toBe('en');
});

test('a policy sheet of version 0.1 is read, and says what its file says', () => {
  const onSheet = policyOf(readPolicySheet(JSON.parse(left('policy-sheet.json')) as PolicyOnSheet));
  const inFile = policyOf(policyFromJson(left('policy-file.json')));
  expect(onSheet.models).toHaveLength(6);
  for (const model of onSheet.models) {
    expect(model).toEqual(inFile.models.find(({ modelId }) => modelId === model.modelId));
  }
});

test('a record of version 0.1 is known, with the columns that were chosen', () => {
  const record = readRecord(JSON.parse(left('segment-record.json')));
  expect(record).toEqual(JSON.parse(left('segment-record.json')));
  expect(columnsAsBefore(record!.chosen!, ['Recency', 'Client', 'Orders', 'Total'])).toEqual({
    recency: 0,
    frequency: 2,
    monetary: 3,
  });
});
