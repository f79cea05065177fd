import { DuckDBInstance } from '@duckdb/node-api';

/** Segments by sales and loyalty in SQL written by hand; prints clients by tier, CPU seconds and bytes. */
async function segmentByDuckdb([source, out]: readonly string[]): Promise<void> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = `{Customer: 'VARCHAR', City: 'VARCHAR', Sales: 'DOUBLE', Loyalty: 'INTEGER', Since: 'DATE', Note: 'VARCHAR'}`;
  await connection.run(
    `CREATE TABLE list AS FROM read_csv('${source}', header = true, delim = ',', columns = ${columns})`,
  );
  await connection.run(`CREATE VIEW segmented AS SELECT list.*, CASE
      WHEN Sales >= s AND Loyalty >= l THEN 'Treasure' WHEN Sales >= s THEN 'High-risk'
      WHEN Loyalty >= l THEN 'Rising star' ELSE 'Phase out' END AS Segment
    FROM list, (SELECT median(Sales) AS s, median(Loyalty) AS l FROM list)`);
  await connection.run(`COPY segmented TO '${out}' (HEADER)`);
  const counted = await connection.runAndReadAll(
    'SELECT Segment, count(*)::INTEGER FROM segmented GROUP BY 1',
  );
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  console.log(
    JSON.stringify({ counts: Object.fromEntries(counted.getRowsJS()), cpu, memory: maxRSS * 1024 }),
  );
}

void segmentByDuckdb(process.argv.slice(2));
