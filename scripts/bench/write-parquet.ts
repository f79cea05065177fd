import { DuckDBInstance } from '@duckdb/node-api';

/** Number of Parquet files of a list: more than there are workers. */
const files = 16;

/** Returns an SQL expression for a number from 0 to 1 that looks random, but is the same for a row each time. */
const drawn = (seed: number) => `(hash(i * 10 + ${seed}) % 1000003 / 1000003)`;

/**
 * Writes invented customers into a folder of Parquet files. Each has days since the last order, orders, revenue (in
 * cents, most of them different; missing for one in a hundred), profit (one in ten makes a loss) and years.
 */
export async function writeParquet(folder: string, rows: number): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GB' });
  const connection = await instance.connect();
  for (let file = 0; file < files; file += 1) {
    const [from, to] = [Math.round((rows * file) / files), Math.round((rows * (file + 1)) / files)];
    await connection.run(
      `COPY (
        SELECT i AS customer_id,
          CAST(FLOOR(${drawn(1)} * 1000) AS INTEGER) AS days,
          CAST(1 + FLOOR(-LN(1 - ${drawn(2)}) * 8) AS INTEGER) AS orders,
          CASE WHEN i % 100 > 0 THEN ROUND(EXP(${drawn(3)} * 12), 2) END AS revenue,
          ROUND(EXP(${drawn(3)} * 12) * (${drawn(4)} - 0.1), 2) AS profit,
          CAST(FLOOR(${drawn(5)} * 20) AS INTEGER) AS years
        FROM range(${from}, ${to}) AS r(i)
      ) TO '${folder}/${file}.parquet'`,
    );
  }
  connection.closeSync();
  instance.closeSync();
}
