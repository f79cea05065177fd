import path from 'node:path';
import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { devDependencies } from '../../../package.json';
import { CliProblem } from '../problem/cli-problem';

/** An open DuckDB, and the file that it reads. */
export interface Duckdb {
  readonly connection: DuckDBConnection;
  /** The path in quotation marks: for a function in SQL. */
  readonly path: string;
  /** The rows of the file: what follows FROM in SQL. */
  readonly rows: string;
  close(): void;
}

/** Loads nothing from elsewhere: Parquet is built in. */
const settings = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

/**
 * Opens a .parquet file with DuckDB.
 *
 * @throws CliProblem if DuckDB is not installed, or the file is no .parquet or damaged
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
    // A folder named year=2026 would add a column.
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
    throw new CliProblem('duckdbMissing', { version: devDependencies['@duckdb/node-api'] });
  }
}

/** Returns a path for DuckDB, to which `*`, `?` and `[` in a name are not patterns. */
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

/** Returns the rows of a query in chunks, of which only one is in memory. */
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
