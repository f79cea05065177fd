import { dateShape, dayZero, doubled, escaped, type Dialect } from './dialect';

const typeOf = (cell: string) => `TYPEOF(TO_VARIANT(${cell}))`;
const isNumber = (cell: string) => `${typeOf(cell)} IN ('INTEGER', 'DECIMAL', 'DOUBLE')`;
const isDate = (cell: string) => `(${typeOf(cell)} = 'DATE' OR ${typeOf(cell)} LIKE 'TIMESTAMP%')`;

/** The cell as VARIANT if the condition holds, otherwise NULL, so that its conversion cannot fail. */
const onlyIf = (condition: string, cell: string) => `CASE WHEN ${condition} THEN TO_VARIANT(${cell}) END`;

export const snowflake: Dialect = {
  name: doubled('"'),
  text: escaped,
  character: (code) => `CHR(${code})`,
  // A number without quotation marks may be read as a decimal one, with which Snowflake computes otherwise.
  number: (plain) => `TO_DOUBLE('${plain}')`,
  types: { double: 'DOUBLE', whole: 'BIGINT', text: 'VARCHAR' },
  isNumber,
  isBoolean: (cell) => `${typeOf(cell)} = 'BOOLEAN'`,
  // How a date is cast depends on DATE_OUTPUT_FORMAT, unless the format is said.
  textOf: (cell) =>
    `CASE WHEN ${isDate(cell)} THEN TO_CHAR(TO_DATE(${onlyIf(isDate(cell), cell)}), 'YYYY-MM-DD') ELSE CAST(${cell} AS VARCHAR) END`,
  numberOf: (cell) => `TO_DOUBLE(${onlyIf(isNumber(cell), cell)})`,
  numberIn: (text) => `TRY_TO_DOUBLE(${text})`,
  dayIn: (text) =>
    `CASE WHEN REGEXP_COUNT(${text}, '${dateShape}') > 0 THEN DATEDIFF(DAY, ${dayZero}, TRY_TO_DATE(SUBSTR(${text}, 1, 10), 'YYYY-MM-DD')) END`,
  partOfDay: (part, day) => `EXTRACT(${part} FROM DATEADD(DAY, CAST(${day} AS BIGINT), ${dayZero}))`,
  today: `DATEDIFF(DAY, ${dayZero}, CURRENT_DATE)`,
  // REGEXP_LIKE asks whether the whole text fits.
  matches: (text, pattern) => `REGEXP_COUNT(${text}, ${escaped(pattern)}) > 0`,
  replaced: (text, pattern, by) => `REGEXP_REPLACE(${text}, ${escaped(pattern)}, ${escaped(by)})`,
  stepEnd: '',
  carried: {
    take: (alias) => `${alias}.*`,
    give: (helpers) => `* EXCLUDE (${helpers.join(', ')})`,
  },
  draws: 'together',
};
