import path from 'node:path';
import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { optionalDependencies } from '../../../package.json';
import { CliProblem } from '../problem/cli-problem';

/** An open DuckDB, and the file that it reads. */
export interface Duckdb {
  readonly connection: DuckDBConnection;
  /** The path in quotation marks, as an argument in SQL. */
  readonly path: string;
  /** The rows of the file, for SQL after FROM. */
  readonly rows: string;
  close(): void;
}

/** Keeps DuckDB from downloading extensions; Parquet is built in. */
const settings = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

/**
 * Opens a .parquet file with DuckDB.
 *
 * @throws CliProblem if DuckDB is not installed, or the file is damaged or no .parquet file
 */
export async function openParquet(file: string): Promise<Duckdb> {
  const { DuckDBInstance } = await loadDuckdb();
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await connection.run("SET TimeZone = 'UTC'");
    // Without this option, DuckDB would add a column for a folder called year=2026.
    const rows = `read_parquet(${quotedPath(file)}, hive_partitioning = false)`;
    await asReading(file, connection.run(`FROM ${rows} LIMIT 0`));
    return { connection, path: quotedPath(file), rows, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function loadDuckdb() {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new CliProblem('duckdbMissing', { version: optionalDependencies['@duckdb/node-api'] });
  }
}

/** Returns a path for DuckDB. Escapes `*`, `?` and `[`, which DuckDB would read as patterns. */
const quotedPath = (file: string) => quotedText(path.resolve(file).replace(/[*?[]/g, '[$&]'));

export const quotedText = (text: string) => `'${text.replaceAll("'", "''")}'`;
export const quotedName = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Waits for an answer of DuckDB about a file; @throws CliProblem if the file cannot be read */
export async function asReading<Answer>(file: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const [cause = ''] = (error as Error).message.split('\n');
    throw new CliProblem('notParquet', { file: path.basename(file), cause });
  }
}

/** Yields the rows of a query in chunks; only one chunk is in memory. */
export async function* chunksOf(
  { connection }: Duckdb,
  file: string,
  query: string,
): AsyncGenerator<DuckDBDataChunk, void, undefined> {
  const result = await asReading(file, connection.stream(query));
  for (;;) {
    const chunk = await asReading(file, result.fetchChunk());
    if (!chunk || chunk.rowCount === 0) return;
    yield chunk;
  }
}
