import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { spark } from '../../src/classifier/sql/dialects/spark';
import { engines, type Engine } from '../classifier/sql/engines';
import type { TableColumn } from '../classifier/sql/warehouse-table';
import { python } from '../../scripts/spark/set-up-spark';

interface Answer {
  readonly id: number;
  readonly rows?: Record<string, unknown>[];
  readonly plan?: string;
  readonly fault?: string;
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
  const child = spawn(python, [path.join(__dirname, 'session.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (answer: Answer) => void>();
  const answerTo = (id: number) => new Promise<Answer>((resolve) => waiting.set(id, resolve));
  createInterface(child.stdout).on('line', (line) => {
    const answer = JSON.parse(line) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const ended = once(child, 'exit');
  void ended.then(() => waiting.forEach((tell, id) => tell({ id, fault: 'Spark has ended.' })));
  let asked = 0;
  const plans: string[] = [];
  const rows = async (statement: string) => {
    const id = (asked += 1);
    const answer = answerTo(id);
    child.stdin.write(`${JSON.stringify({ id, statement })}\n`);
    const answered = await answer;
    if (answered.plan?.includes('Scan parquet')) plans.push(answered.plan);
    return rowsOf(answered, statement);
  };
  rowsOf(await answerTo(0), 'start');

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
      child.stdin.end();
      await Promise.all([ended, duckdb.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

function rowsOf({ rows, fault }: Answer, statement: string): Record<string, unknown>[] {
  if (fault !== undefined) throw new Error(`${fault}\n${statement}`);
  return rows ?? [];
}
