import path from 'node:path';
import { engines, type Engine } from '../classifier/sql/engines';
import { startPython } from '../spark/python-process';

interface Rewritten {
  /** The statement as DuckDB reads it. */
  readonly statement: string;
  /** The functions that the statement calls, as it names them. */
  readonly functions: readonly string[];
}

export interface TranspiledEngine extends Engine {
  /** The functions that all queries so far have called. */
  readonly functions: ReadonlySet<string>;
}

/**
 * For functions that sqlglot leaves as they are although DuckDB has them otherwise or not at all: what the
 * documentation of BigQuery and Snowflake says that they return.
 */
const documented = {
  bigquery: [
    `MACRO json_type(json) AS CASE system.main.json_type(json) WHEN 'VARCHAR' THEN 'string' WHEN 'BOOLEAN' THEN 'boolean'
      WHEN 'NULL' THEN 'null' ELSE CASE WHEN json IN ('NaN', 'Infinity', '-Infinity') THEN 'string' ELSE 'number' END END`,
    `MACRO lax_float64(json) AS TRY_CAST(TRIM(json, '"') AS DOUBLE)`,
  ],
  snowflake: [
    `MACRO typeof(any_value) AS CASE
      WHEN VARIANT_TYPEOF(any_value) LIKE '%INT%' THEN 'INTEGER'
      WHEN VARIANT_TYPEOF(any_value) LIKE 'BOOL%' THEN 'BOOLEAN'
      WHEN VARIANT_TYPEOF(any_value) LIKE 'DECIMAL%' THEN 'DECIMAL'
      WHEN VARIANT_TYPEOF(any_value) = 'FLOAT' THEN 'DOUBLE'
      ELSE VARIANT_TYPEOF(any_value) END`,
  ],
} as const;

export const transpiledDialects = ['bigquery', 'snowflake'] as const;

/** Starts DuckDB behind sqlglot, which rewrites each query from the dialect. Fails if sqlglot does not know all of it. */
export async function openTranspiled(
  dialect: (typeof transpiledDialects)[number],
): Promise<TranspiledEngine> {
  const duckdb = await engines['DuckDB']!();
  for (const macro of documented[dialect]) await duckdb.run(`CREATE ${macro}`);
  const python = startPython<Rewritten>(path.join(__dirname, 'transpile.py'));
  await python.started;
  const functions = new Set<string>();
  return {
    ...duckdb,
    dialect,
    functions,
    async rows(query) {
      const rewritten = await python.ask({ dialect, statement: query });
      rewritten.functions.forEach((each) => functions.add(each));
      return duckdb.rows(rewritten.statement);
    },
    async close() {
      await Promise.all([python.close(), duckdb.close()]);
    },
  };
}
