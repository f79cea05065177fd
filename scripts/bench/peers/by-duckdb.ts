import { DuckDBInstance } from '@duckdb/node-api';
import {
  lessIsBetter,
  otherOfRfm,
  rangesOfRfm,
  tiersOfNature,
  took,
  type Counts,
  type Peer,
  type Work,
} from './peer';

const ladder = (measure: string, cutoffs: Work['cutoffs'], ids: readonly string[]) =>
  `CASE WHEN ${measure} IS NULL THEN NULL ${ids
    .map((id, tier) => `WHEN ${measure} >= ${cutoffs[id]} THEN ${tier}`)
    .join(' ')} ELSE ${ids.length} END`;

const categories = (column: string) =>
  Object.entries(tiersOfNature)
    .map(([category, tier]) => `WHEN ${column} = ${category} THEN ${tier}`)
    .join(' ');

const score = (measure: string) =>
  `1 + ${[0, 1, 2, 3].map((edge) => `(${measure} >= ${measure}_edges[${edge + 1}] + 1)::TINYINT`).join(' + ')}`;

/** SQL written by hand for each model: what to select from the table `list`, with the tier as `tier`. */
const statements: Readonly<
  Record<string, (cutoffs: Work['cutoffs'], measures: readonly string[]) => string>
> = {
  'sales-loyalty': ({ sales_cutoff, loyalty_cutoff }) =>
    `SELECT (sales < ${sales_cutoff})::TINYINT + 2 * (loyalty < ${loyalty_cutoff})::TINYINT AS tier FROM list`,
  'deal-size': (cutoffs) =>
    `SELECT ${ladder('value', cutoffs, ['vip_from', 'big_from', 'medium_from'])} AS tier FROM list`,
  nature: () => `SELECT CASE WHEN type IS NULL THEN NULL WHEN partner > 0 THEN 4 WHEN special > 0 THEN 1
    ${categories('type')} WHEN name = 1 THEN 0 WHEN name = 2 THEN 3 WHEN name = 3 THEN 2 ELSE -2 END AS tier FROM list`,
  abc: ({ a_share }) => `SELECT CASE WHEN profit IS NULL THEN NULL
      WHEN profit > 0 AND coalesce(larger, 0) / total < ${a_share} THEN 0 WHEN strategic >= 1 THEN 1 ELSE 2 END AS tier
    FROM (SELECT *, sum(greatest(profit, 0)) OVER () AS total, sum(greatest(profit, 0)) OVER
      (ORDER BY profit DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS larger FROM list)`,
  rfm: (_, [recency, frequency, monetary]) => {
    const given = [recency!, frequency!, monetary!];
    const edges = given.map((id) => `quantile_cont(${id}, [0.2, 0.4, 0.6, 0.8]) AS ${id}_edges`).join(', ');
    const conditions = rangesOfRfm.map(
      ([tier, ...ranges]) =>
        `WHEN ${ranges.map(([low, high], at) => `${'rfm'[at]} BETWEEN ${low} AND ${high}`).join(' AND ')} THEN ${tier}`,
    );
    return `SELECT CASE WHEN r IS NULL OR f IS NULL OR m IS NULL THEN NULL ${conditions.join(' ')} ELSE ${otherOfRfm} END AS tier
      FROM (SELECT 6 - (${score(recency!)}) AS r, ${score(frequency!)} AS f, ${score(monetary!)} AS m
        FROM list, (SELECT ${edges} FROM list))`;
  },
  satisfaction: (cutoffs, measures) => {
    const ends = measures.map((id) => `quantile_cont(${id}, [0.05, 0.95]) AS ${id}_ends`).join(', ');
    const points = measures.map((id) => {
      const share = `least(1, greatest(0, (${id} - ${id}_ends[1]) / (${id}_ends[2] - ${id}_ends[1])))`;
      return lessIsBetter.includes(id) ? `(1 - ${share})` : share;
    });
    // DuckDB's least and greatest leave out what is NULL.
    const index = `CASE WHEN ${measures.map((id) => `${id} IS NOT NULL`).join(' AND ')} THEN round(100 * (${points.join(' + ')}) / ${measures.length}, 10) END`;
    const tier = ladder('points', cutoffs, ['very_satisfied_from', 'satisfied_from', 'neutral_from']);
    return `SELECT ${tier} AS tier FROM (SELECT ${index} AS points FROM list, (SELECT ${ends} FROM list))`;
  },
};

/** Prepares DuckDB with the columns of a .csv file as a table in memory. */
export async function duckdb(file: string, { id, columns, cutoffs, draws }: Work): Promise<Peer> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const measures = Object.keys(columns);
  const types = measures.map((measure) => `${measure}: 'DOUBLE'`).join(', ');
  await connection.run(`CREATE TABLE list AS FROM read_csv('${file}', header = true, columns = {${types}})`);
  const statement = draws
    ? `SELECT ${measures.map((measure) => `median(${measure})`).join(', ')} FROM list`
    : statements[id]!(cutoffs, measures);
  return {
    run: () =>
      took(() =>
        draws
          ? connection.runAndReadAll(statement)
          : connection.run(`CREATE OR REPLACE TABLE done AS ${statement}`),
      ),
    async counts(): Promise<Counts> {
      const read = await connection.runAndReadAll(
        'SELECT coalesce(tier, -1)::INTEGER, count(*)::INTEGER FROM done GROUP BY 1',
      );
      return Object.fromEntries(read.getRowsJS()) as Counts;
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
