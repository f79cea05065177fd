import { dateShape, dayZero, escaped, withExponent, type Dialect } from './dialect';

/** Quotes a name; BigQuery reads the same escapes in it as in a text. */
const name = (plain: string) =>
  `\`${plain.replace(/[`\\\n\r]/g, (character) => (character === '`' ? '\\`' : escaped(character).slice(1, -1)))}\``;

/** GoogleSQL, which BigQuery reads unless it is set to "legacy SQL". */
export const bigquery: Dialect = {
  name,
  text: escaped,
  character: (code) => `CHR(${code})`,
  number: withExponent,
  types: { double: 'FLOAT64', whole: 'INT64', text: 'STRING' },
  // BigQuery has no function for the type of a column. In JSON, NaN and infinite numbers are texts.
  isNumber: (cell) => `JSON_TYPE(TO_JSON(${cell})) = 'number'`,
  isBoolean: (cell) => `JSON_TYPE(TO_JSON(${cell})) = 'boolean'`,
  textOf: (cell) => `CAST(${cell} AS STRING)`,
  // By JSON, because BigQuery's conversion of a number to STRING is only "approximate".
  numberOf: (cell) => `LAX_FLOAT64(TO_JSON(${cell}))`,
  numberIn: (text) => `SAFE_CAST(${text} AS FLOAT64)`,
  dayIn: (text) =>
    `CASE WHEN REGEXP_CONTAINS(${text}, '${dateShape}') THEN DATE_DIFF(SAFE_CAST(SUBSTR(${text}, 1, 10) AS DATE), ${dayZero}, DAY) END`,
  partOfDay: (part, day) => `EXTRACT(${part} FROM DATE_ADD(${dayZero}, INTERVAL CAST(${day} AS INT64) DAY))`,
  today: `DATE_DIFF(CURRENT_DATE(), ${dayZero}, DAY)`,
  matches: (text, pattern) => `REGEXP_CONTAINS(${text}, ${escaped(pattern)})`,
  replaced: (text, pattern, by) => `REGEXP_REPLACE(${text}, ${escaped(pattern)}, ${escaped(by)})`,
  stepEnd: '',
  carried: {
    take: (alias) => `${alias}.*`,
    give: (helpers) => `* EXCEPT (${helpers.join(', ')})`,
  },
  draws: 'together',
};
