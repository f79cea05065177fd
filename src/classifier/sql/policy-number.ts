import type { Dialect } from './dialects/dialect';
import { firstOf } from './sql-text';

/**
 * Writes a query that adds the column `rounded` to another query: its column `x` rounded down to 15 digits, as by
 * `policyNumber`.
 */
export function withPolicyNumber({ types, scientific, numberIn, stepEnd }: Dialect, query: string): string {
  const written = `SELECT *, ${scientific('x')} AS s, CASE WHEN x < 0 THEN 17 ELSE 16 END AS long FROM (${query}) AS d ${stepEnd}`;
  const parts = `SELECT *, ${numberIn('s')} AS nearest, CAST(REPLACE(SUBSTR(s, 1, long), '.', '') AS ${types.whole}) AS digits, CAST(SUBSTR(s, long + 2) AS ${types.whole}) - 14 AS exponent FROM (${written}) AS e ${stepEnd}`;
  const number = (digits: string, exponent: string) =>
    numberIn(`CONCAT(CAST(${digits} AS ${types.text}), 'e', CAST(${exponent} AS ${types.text}))`);
  const lower = firstOf(
    [['digits = 100000000000000', number('999999999999999', 'exponent - 1')]],
    number('digits - 1', 'exponent'),
  );
  return `SELECT *, ${firstOf([['nearest <= x', 'nearest']], lower)} AS rounded FROM (${parts}) AS f`;
}
