import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { DialectName } from '../../../src/classifier/sql/dialects/dialects';
import { quoted, tableStatements, type TableColumn } from './warehouse-table';

/** An engine that runs statements, with a database of its own in memory. */
export interface Engine {
  readonly dialect: DialectName;
  /** Makes a table with a column `row` before the others. */
  load(table: string, columns: readonly TableColumn[]): Promise<void>;
  run(statement: string): Promise<void>;
  /** Returns the rows of a query; the keys of a row are the names of its columns. */
  rows(query: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

const loadedBy =
  (run: Engine['run']): Engine['load'] =>
  async (table, columns) => {
    for (const statement of tableStatements(quoted(table), columns)) await run(statement);
  };

async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection: DuckDBConnection = await instance.connect();
  const run = async (statement: string) => void (await connection.run(statement));
  return {
    dialect: 'duckdb',
    run,
    load: loadedBy(run),
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJS(),
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

interface Answer {
  readonly id: number;
  readonly rows?: Record<string, unknown>[];
  readonly fault?: string;
}

async function openPostgres(): Promise<Engine> {
  const worker = new Worker(path.join(__dirname, 'postgres-worker.mjs'));
  const waiting = new Map<number, (answer: Answer) => void>();
  const started = new Promise<Answer>((resolve, reject) => {
    waiting.set(0, resolve);
    worker.once('error', reject);
  });
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let asked = 0;
  const ask = async (statement: string, isQuery: boolean) => {
    const id = (asked += 1);
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    worker.postMessage({ id, statement, isQuery });
    const { rows, fault } = await answered;
    if (fault !== undefined) throw new Error(fault);
    return rows!;
  };
  await started;
  const run = async (statement: string) => void (await ask(statement, false));
  return {
    dialect: 'postgres',
    run,
    load: loadedBy(run),
    rows: (query) => ask(query, true),
    close: async () => void (await worker.terminate()),
  };
}

/** The engines that run in a test without a server. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  DuckDB: openDuckdb,
  PostgreSQL: openPostgres,
};
