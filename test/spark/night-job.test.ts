import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { python } from '../../scripts/spark/set-up-spark';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { policyToJson } from '../../src/policy/file/policy-file';
import { engines } from '../classifier/sql/engines';
import { clienttier, folderForTest } from '../cli/command';
import { standardPolicy, today } from '../policy/policies';

const at = folderForTest();
const chapter = readFileSync(path.join(__dirname, '../../docs/warehouse.md'), 'utf8').split(
  '## A night job on Spark',
)[1]!;
const [command, nightJob] = [...chapter.matchAll(/```(?:python)?\n(.*?)```/gs)].map(([, block]) => block!);

/** Runs the job for two nights in one Spark, with other customers in the second. */
const twoNights = `
import os, runpy, sys
for day, customers in [('2026-01-30', 'first'), ('2026-01-31', 'second')]:
    os.rename(customers, 'customers')
    sys.argv = ['night_job.py', day]
    runpy.run_path('night_job.py')
    os.rename('customers', customers)
`;

test('the night job on Spark runs as docs/warehouse.md has it, and lists who moved', async () => {
  // The cut-offs of this policy are 30 and 30.
  const policy = { language: 'en', asOf: today, models: [standardPolicy(salesLoyalty)] } as const;
  writeFileSync(at('policy.json'), policyToJson(policy));
  const typed = /-- (sql [^>]*)>/.exec(command!)![1]!;
  const args = typed.replaceAll('\\\n', ' ').replace('policy.json', at('policy.json')).trim().split(/\s+/);
  const { code, out } = await clienttier(...args);
  expect(code).toBe(0);
  writeFileSync(at('segments.sql'), `${out}\n`);
  writeFileSync(at('night_job.py'), nightJob!);

  const duckdb = await engines['DuckDB']!();
  try {
    for (const [night, customers] of [
      ['first', "('Ann', 50, 40), ('Ben', 29.99, 40), ('Cem', 10, 10)"],
      ['second', "('Ann', 50, 40), ('Ben', 30, 40), ('Dan', 99, 1)"],
    ] as const) {
      mkdirSync(at(night));
      await duckdb.run(
        `COPY (SELECT * FROM (VALUES ${customers}) AS t(customer_id, revenue, years)) TO '${at(night)}/1.parquet'`,
      );
    }
    const options = '--master local[2] --conf spark.ui.enabled=false pyspark-shell';
    const { status, stderr } = spawnSync(python, ['-c', twoNights], {
      cwd: at('.'),
      encoding: 'utf8',
      env: { ...process.env, PYSPARK_SUBMIT_ARGS: options, SPARK_LOCAL_IP: '127.0.0.1' },
    });
    expect(status === 0 ? '' : stderr).toBe('');
    const rows = (folder: string, columns: string) =>
      duckdb.rows(
        `SELECT ${columns} FROM read_parquet('${at(folder)}/*.parquet', hive_partitioning = false) ORDER BY customer_id`,
      );
    expect(await rows('changes/day=2026-01-31', '*')).toEqual([
      { customer_id: 'Ben', was: 'Rising star', is_now: 'Treasure' },
      { customer_id: 'Cem', was: 'Phase out', is_now: null },
      { customer_id: 'Dan', was: null, is_now: 'High-risk' },
    ]);
    const segments = await rows('segments/day=2026-01-31', 'customer_id, clienttier_segment');
    expect(segments.map((row) => Object.values(row))).toEqual([
      ['Ann', 'Treasure'],
      ['Ben', 'Treasure'],
      ['Dan', 'High-risk'],
    ]);
    expect((await rows('changes/day=2026-01-30', '*')).map(({ was }) => was)).toEqual([null, null, null]);
  } finally {
    await duckdb.close();
  }
});
