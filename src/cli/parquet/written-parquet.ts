import type { Plan } from '../../sheet/plan/plan';
import { byRole, rolesOfEveryRun, type RoleOfEveryRun } from '../../sheet/segment-role';
import { quotedName, quotedText, type Duckdb } from './duckdb';

/**
 * Writes a copy of the file with ClientTier's columns at its right edge: the same rows in the same order, and every
 * column with its type. A row without a client gets NULL.
 */
export async function writeParquet(duckdb: Duckdb, plan: Plan, out: string): Promise<void> {
  const { connection } = duckdb;
  const numbers = rolesOfEveryRun.map((role) => `${role} INTEGER`).join(', ');
  await connection.run(`CREATE TEMP TABLE written (${numbers})`);
  const texts = await appendTexts(duckdb, plan);
  // Texts repeat, so the table has a number in place of each text; the statement looks the text up by its number.
  const columns = rolesOfEveryRun.map(
    (role, at) =>
      `list_extract($${at + 1}::VARCHAR[], written.${role}) AS ${quotedName(plan[role][0] ?? '')}`,
  );
  const statement = await connection.prepare(
    `COPY (SELECT given.*, ${columns.join(', ')} FROM ${duckdb.rows} AS given POSITIONAL JOIN written)
      TO ${quotedText(out)} (FORMAT parquet, COMPRESSION ${await compressionOf(duckdb)}, USE_TMP_FILE false)`,
  );
  const { LIST, VARCHAR } = await import('@duckdb/node-api');
  rolesOfEveryRun.forEach((role, at) => statement.bindList(at + 1, texts[role], LIST(VARCHAR)));
  await statement.run();
}

/**
 * Numbers the different texts of each column from 1, and fills the table `written` with the numbers, row by row.
 * Returns the texts in the order of their numbers.
 */
async function appendTexts({ connection }: Duckdb, plan: Plan): Promise<Record<RoleOfEveryRun, string[]>> {
  const numbers = byRole(() => new Map<string, number>());
  const appender = await connection.createAppender('written');
  for (let row = 1; row <= plan.range.rows; row++) {
    for (const role of rolesOfEveryRun) {
      const text = plan[role][row] ?? '';
      if (text === '') {
        appender.appendNull();
        continue;
      }
      const known = numbers[role];
      const number = known.get(text) ?? known.size + 1;
      if (number > known.size) known.set(text, number);
      appender.appendInteger(number);
    }
    appender.endRow();
  }
  appender.closeSync();
  return byRole((role) => [...numbers[role].keys()]);
}

/**
 * The kinds of compression that DuckDB can write. A file with another kind is written with the most common one
 * (Snappy).
 */
const known = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI', 'LZ4_RAW'];

/** Returns how the first column of the file is compressed. */
async function compressionOf({ connection, path }: Duckdb): Promise<string> {
  const read = await connection.runAndReadAll(`SELECT compression FROM parquet_metadata(${path}) LIMIT 1`);
  const [found] = read.getRowsJS()[0] ?? [];
  return known.find((each) => each === found) ?? 'SNAPPY';
}
