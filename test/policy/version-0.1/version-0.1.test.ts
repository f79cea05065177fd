import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { policyFromJson } from '../../../src/policy/file/policy-file';
import type { PolicyOnSheet } from '../../../src/policy/worksheet/policy-on-sheet';
import { readPolicySheet, type ReadPolicy } from '../../../src/policy/worksheet/read-policy-sheet';
import { columnsAsBefore } from '../../../src/sheet/record/chosen-before';
import { readRecord } from '../../../src/sheet/record/segment-record';

/** What version 0.1 left in workbooks and files, kept as it was written, never to be regenerated. */
const left = (name: string) => readFileSync(path.join(__dirname, name), 'utf8');

function policyOf(read: ReadPolicy) {
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.policy;
}

/** The models that version 0.1 had. */
const modelsOf01 = (
  'abc care deal deal-likelihood deal-size focus lifecycle nature position process relationship rfm sales-loyalty ' +
  'satisfaction selection share-upcoming tenure value'
).split(' ');

test('a policy file of version 0.1 is read, with all its models and one of its own', () => {
  const { models, language } = policyOf(policyFromJson(left('policy-file.json')));
  expect(models.flatMap(({ modelId, own }) => (own ? [] : modelId)).sort()).toEqual(modelsOf01);
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

/** The lowest and the highest score of recency, frequency and monetary value, which were constants in version 0.1. */
const rangesOf01 = {
  champions: [5, 5, 5, 5, 5, 5],
  'potential-loyalist': [3, 5, 3, 5, 2, 5],
  'loyal-customers': [2, 4, 2, 4, 2, 4],
  promising: [3, 4, 1, 3, 3, 5],
  'new-customers': [4, 5, 1, 3, 1, 5],
  'cant-lose-them': [1, 2, 3, 4, 4, 5],
  'at-risk': [1, 2, 2, 5, 4, 5],
  'need-attention': [1, 3, 3, 5, 3, 5],
  'about-to-sleep': [2, 3, 1, 3, 1, 4],
  lost: [1, 1, 1, 5, 1, 5],
};

test.each([
  ['file', () => policyFromJson(left('policy-file.json'))],
  ['sheet', () => readPolicySheet(JSON.parse(left('policy-sheet.json')) as PolicyOnSheet)],
])('a %s of version 0.1 without ranges of scores has those of version 0.1', (_, read) => {
  const { cutoffs } = policyOf(read()).models.find(({ modelId }) => modelId === 'rfm')!;
  const standing = Object.entries(cutoffs).map(([id, { rule, value }]) => [id, rule.kind, value]);
  const ends = ['recency', 'frequency', 'monetary'].flatMap((measure) =>
    ['lowest', 'highest'].map((end) => `${measure}_score_${end}`),
  );
  expect(standing).toEqual([
    ...['recency', 'frequency', 'monetary'].flatMap((measure) =>
      [19, 27, 35, 43].map((value, index) => [`${measure}_score_${index + 2}`, 'scoreEdge', value]),
    ),
    ...Object.entries(rangesOf01).flatMap(([segment, values]) =>
      values.map((value, index) => [`${segment}_${ends[index]}`, 'fixed', value]),
    ),
  ]);
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
