import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { DialectName } from '../../../src/classifier/sql/dialects';

/** An engine that runs statements, with a database of its own in memory. */
export interface Engine {
  readonly dialect: DialectName;
  run(statement: string): Promise<void>;
  /** Returns the rows of a query, by the names of its columns. */
  rows(query: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection: DuckDBConnection = await instance.connect();
  return {
    dialect: 'duckdb',
    run: async (statement) => void (await connection.run(statement)),
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
  return {
    dialect: 'postgres',
    run: async (statement) => void (await ask(statement, false)),
    rows: (query) => ask(query, true),
    close: async () => void (await worker.terminate()),
  };
}

/** The engines that run in a test without a server. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  DuckDB: openDuckdb,
  PostgreSQL: openPostgres,
};
