import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { policyToJson } from '../../../src/policy/file/policy-file';
import type { ModelPolicy } from '../../../src/policy/policy';
import { engines, type Engine } from '../../classifier/sql/engines';
import { tableStatements, type TableColumn } from '../../classifier/sql/warehouse-table';
import { today } from '../../policy/policies';
import { clienttier, folderForTest } from '../command';

export const ofNumbers = (name: string, cells: readonly (number | null)[]): TableColumn => ({
  name,
  type: 'number',
  cells,
});

export const bySales = [
  ...['--model', 'sales-loyalty'],
  ...['--column', 'sales=Net revenue', '--column', 'loyalty=years'],
];

/** Starts DuckDB for the tests of a file. Call it once. */
export function duckdbAnswers() {
  const at = folderForTest();

  let duckdb: Engine;
  beforeAll(async () => {
    duckdb = await engines['DuckDB']!();
  });
  afterAll(() => duckdb.close());

  const run = (statement: string) => duckdb.run(statement);

  async function load(table: string, columns: readonly TableColumn[]) {
    await run(`DROP TABLE IF EXISTS ${table}`);
    for (const statement of tableStatements(table, columns)) await run(statement);
  }

  /** Runs a command that prints a statement, and the statement. */
  async function answer(...args: string[]): Promise<Record<string, unknown>[]> {
    const { code, out, error } = await clienttier('sql', '--dialect', 'duckdb', ...args);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    return duckdb.rows(out);
  }

  const segments = async (...args: string[]) =>
    (await answer(...args)).map((row) => row['clienttier_segment']);

  function policyFile(name: string, ...models: ModelPolicy[]): string {
    writeFileSync(at(name), policyToJson({ language: 'en', asOf: today, models }));
    return at(name);
  }

  return { at, run, load, answer, segments, policyFile };
}
