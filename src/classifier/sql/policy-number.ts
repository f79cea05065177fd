import type { Dialect } from './dialects/dialect';
import { firstOf } from './sql-text';

/**
 * Writes a query that adds the column `rounded` to another query: its column `x` rounded down to 15 digits, as by
 * `policyNumber`. The columns on the way: 1234.5 is between 10^3 and 10^4 (`exponent` 3), so it is the whole number
 * 123450000000000 (`digits`), times 10^-11.
 */
export function withPolicyNumber({ types, numberIn, stepEnd }: Dialect, query: string): string {
  const asText = (whole: string) => `CAST(CAST(${whole} AS ${types.whole}) AS ${types.text})`;
  const number = (whole: string, power: string) =>
    numberIn(`CONCAT(${asText(whole)}, 'e', ${asText(power)})`);
  const about = 'COALESCE(FLOOR(LN(NULLIF(ABS(x), 0)) / LN(10e0)), 0)';
  const guessed = `SELECT *, ${about} AS guess FROM (${query}) AS d ${stepEnd}`;
  // A logarithm is not exact: near a power of ten, `guess` may be one too high or too low.
  const off = firstOf(
    [
      [`ABS(x) >= ${number('1', 'guess + 1')}`, '1'],
      [`ABS(x) < ${number('1', 'guess')} AND x <> 0`, '-1'],
    ],
    '0',
  );
  const scaled = `SELECT *, guess + ${off} AS exponent FROM (${guessed}) AS e ${stepEnd}`;
  const parted = `SELECT *, FLOOR(x * POWER(10e0, 14 - exponent)) AS digits FROM (${scaled}) AS f ${stepEnd}`;
  // A product is not exact either: the whole number may be one too high or too low.
  const least = (more: string) => number(`digits${more}`, 'exponent - 14');
  const rounded = firstOf(
    [' + 1', ''].map((more): [string, string] => [`${least(more)} <= x`, least(more)]),
    least(' - 1'),
  );
  return `SELECT *, ${rounded} AS rounded FROM (${parted}) AS g ${stepEnd}`;
}
