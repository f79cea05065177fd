import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { policyFromJson, policyToJson } from '../../../src/policy/file/policy-file';
import type { FoundTable, PolicyOnSheet } from '../../../src/policy/worksheet/policy-on-sheet';
import { readPolicySheet, type ReadPolicy } from '../../../src/policy/worksheet/read-policy-sheet';
import { readRecord } from '../../../src/sheet/record/segment-record';

/**
 * A workbook and a file from the time when some cut-offs of life cycle, process, care and satisfaction were
 * constants. They are kept as they were written, never to be regenerated.
 */
const left = (name: string) => readFileSync(path.join(__dirname, name), 'utf8');
const onSheet = () => JSON.parse(left('policy-sheet.json')) as PolicyOnSheet;

function policyOf(read: ReadPolicy) {
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.policy;
}

/** The constants of that time. */
const numbers = {
  lifecycle: { long_term_months: 12, supporter_share: 0.5, active_months: 12 },
  process: { ongoing_days: 90 },
  care: { top_days: 14, good_days: 30, standard_days: 60, low_days: 90, overdue_from: 1.5 },
  satisfaction: { neutral_from: 40, satisfied_from: 60, very_satisfied_from: 80 },
};

describe.each([
  ['sheet', () => readPolicySheet(onSheet())],
  ['file', () => policyFromJson(left('policy-file.json'))],
])('the policy %s', (_, read) => {
  test.each(Object.entries(numbers))('of %s has what was a constant as a number', (modelId, added) => {
    const model = policyOf(read()).models.find((each) => each.modelId === modelId)!;
    expect(model.cutoffs).toMatchObject(
      Object.fromEntries(
        Object.entries(added).map(([id, value]) => [id, { rule: { kind: 'fixed', value }, value }]),
      ),
    );
  });

  test('keeps the numbers that it had', () => {
    const { cutoffs } = policyOf(read()).models.find(({ modelId }) => modelId === 'satisfaction')!;
    expect(cutoffs['index_reputation_lo']).toEqual({
      rule: { kind: 'percentile', p: 0.05 },
      value: 0,
      drawnOn: 46347,
    });
    expect(cutoffs['index_ticket_hi']).toMatchObject({ value: 100 });
  });

  test('is the same when it is saved and loaded again', () => {
    const policy = policyOf(read());
    expect(policyFromJson(policyToJson(policy))).toEqual({ policy });
  });
});

test('sheet and file say the same', () => {
  expect(readPolicySheet(onSheet())).toEqual(policyFromJson(left('policy-file.json')));
});

test('reports faults in them with their place, as for new ones', () => {
  const withCell = (table: string, change: (rows: FoundTable['rows']) => FoundTable['rows']) => {
    const found = onSheet();
    const tables = found.tables.map((each) =>
      each.name === table ? { ...each, rows: change(each.rows) } : each,
    );
    const read = readPolicySheet({ ...found, tables });
    return 'faults' in read ? read.faults.map(({ place, code }) => `${place} ${code}`) : [];
  };
  const { top } = onSheet().tables.find(({ name }) => name === 'CT_Satisfaction_Cutoffs')!;
  const replaced = (at: number, column: number, cell: string) => (rows: FoundTable['rows']) =>
    rows.map((row, index) => (index === at ? row.map((old, each) => (each === column ? cell : old)) : row));
  expect(withCell('CT_Satisfaction_Cutoffs', replaced(1, 2, 'many'))).toEqual([
    `'Client Policy'!C${top + 3} notNumber`,
  ]);
  expect(withCell('CT_Satisfaction_Cutoffs', (rows) => rows.slice(1))).toEqual([
    `'Client Policy'!A${top + 1} missingRow`,
  ]);
});

test('a row deleted of those that were added is missed', () => {
  const file = JSON.parse(policyToJson(policyOf(readPolicySheet(onSheet())))) as {
    models: { modelId: string; cutoffs: Record<string, unknown> }[];
  };
  const care = file.models.findIndex(({ modelId }) => modelId === 'care');
  delete file.models[care]!.cutoffs['low_days'];
  const read = policyFromJson(JSON.stringify(file));
  expect('faults' in read && read.faults).toMatchObject([
    { place: `models[${care}].cutoffs.low_days`, code: 'missing', details: {} },
  ]);
});

test('the record of a run is known', () => {
  expect(readRecord(JSON.parse(left('segment-record.json')))).toEqual(
    JSON.parse(left('segment-record.json')),
  );
});
