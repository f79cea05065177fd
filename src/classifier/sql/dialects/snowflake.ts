import { dateShape, dayZero, doubled, escaped, type Dialect } from './dialect';

const typeOf = (cell: string) => `TYPEOF(TO_VARIANT(${cell}))`;
const isNumber = (cell: string) => `${typeOf(cell)} IN ('INTEGER', 'DECIMAL', 'DOUBLE')`;
const isDate = (cell: string) => `(${typeOf(cell)} = 'DATE' OR ${typeOf(cell)} LIKE 'TIMESTAMP%')`;

/** Writes the cell as VARIANT if the condition holds, otherwise NULL, so that converting it cannot fail. */
const onlyIf = (condition: string, cell: string) => `CASE WHEN ${condition} THEN TO_VARIANT(${cell}) END`;

export const snowflake: Dialect = {
  name: doubled('"'),
  text: escaped,
  character: (code) => `CHR(${code})`,
  // Without quotation marks, Snowflake may read a decimal number, with which it computes differently than with DOUBLE.
  number: (plain) => `TO_DOUBLE('${plain}')`,
  types: { double: 'DOUBLE', whole: 'BIGINT', text: 'VARCHAR' },
  isNumber,
  isBoolean: (cell) => `${typeOf(cell)} = 'BOOLEAN'`,
  // Names the format, because CAST writes a date in the session's DATE_OUTPUT_FORMAT.
  textOf: (cell) =>
    `CASE WHEN ${isDate(cell)} THEN TO_CHAR(TO_DATE(${onlyIf(isDate(cell), cell)}), 'YYYY-MM-DD') ELSE CAST(${cell} AS VARCHAR) END`,
  numberOf: (cell) => `TO_DOUBLE(${onlyIf(isNumber(cell), cell)})`,
  numberIn: (text) => `TRY_TO_DOUBLE(${text})`,
  dayIn: (text) =>
    `CASE WHEN REGEXP_COUNT(${text}, '${dateShape}') > 0 THEN DATEDIFF(DAY, ${dayZero}, TRY_TO_DATE(SUBSTR(${text}, 1, 10), 'YYYY-MM-DD')) END`,
  partOfDay: (part, day) => `EXTRACT(${part} FROM DATEADD(DAY, CAST(${day} AS BIGINT), ${dayZero}))`,
  today: `DATEDIFF(DAY, ${dayZero}, CURRENT_DATE)`,
  // Counts matches, because REGEXP_LIKE is true only if the whole text matches.
  matches: (text, pattern) => `REGEXP_COUNT(${text}, ${escaped(pattern)}) > 0`,
  replaced: (text, pattern, by) => `REGEXP_REPLACE(${text}, ${escaped(pattern)}, ${escaped(by)})`,
  stepEnd: '',
  carried: {
    take: (alias) => `${alias}.*`,
    give: (helpers) => `* EXCLUDE (${helpers.join(', ')})`,
  },
  draws: 'together',
};
