import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spark } from '../../src/classifier/sql/dialects/spark';
import { engines, type Engine } from '../classifier/sql/engines';
import type { TableColumn } from '../classifier/sql/warehouse-table';
import { startPython } from './python-process';

interface Answer {
  readonly rows: Record<string, unknown>[];
  readonly plan: string;
}

export interface SparkEngine extends Engine {
  /** Returns the physical plans of the queries over Parquet files since it was last asked. */
  plans(): string[];
}

/** Number of Parquet files of a table: more than there are workers. */
const parts = 4;

/** Starts Spark with two workers, to which a table comes as several Parquet files. */
export async function openSpark(): Promise<SparkEngine> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-parquet-'));
  const duckdb = await engines['DuckDB']!();
  const python = startPython<Answer>(path.join(__dirname, 'session.py'));
  await python.started;
  const plans: string[] = [];
  const rows = async (statement: string) => {
    const answered = await python.ask({ statement }).catch((fault: Error) => {
      throw new Error(`${fault.message}\n${statement}`);
    });
    if (answered.plan.includes('Scan parquet')) plans.push(answered.plan);
    return answered.rows;
  };

  let tables = 0;
  return {
    dialect: 'spark',
    run: async (statement) => void (await rows(statement)),
    rows,
    plans: () => plans.splice(0),
    async load(table: string, columns: readonly TableColumn[]) {
      const files = path.join(folder, String((tables += 1)));
      mkdirSync(files);
      await duckdb.load(`of_spark_${tables}`, columns);
      for (let part = 0; part < parts; part += 1)
        await duckdb.run(
          `COPY (SELECT * FROM of_spark_${tables} WHERE "row" % ${parts} = ${part}) TO '${files}/${part}.parquet'`,
        );
      await rows(
        `CREATE OR REPLACE TEMPORARY VIEW ${spark.name(table)} USING parquet OPTIONS (path ${spark.text(files)})`,
      );
    },
    async close() {
      await Promise.all([python.close(), duckdb.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}
