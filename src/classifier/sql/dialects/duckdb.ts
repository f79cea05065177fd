import { dateShape, dayZero, doubled, withExponent, type Dialect } from './dialect';

const numberTypes = (type: string) =>
  `(${type} IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT', 'FLOAT', 'DOUBLE') OR ${type} LIKE 'DECIMAL%')`;

export const duckdb: Dialect = {
  name: doubled('"'),
  text: doubled("'"),
  character: (code) => `CHR(${code})`,
  number: withExponent,
  types: { double: 'DOUBLE', whole: 'BIGINT', text: 'VARCHAR' },
  isNumber: (cell) => numberTypes(`TYPEOF(${cell})`),
  isBoolean: (cell) => `TYPEOF(${cell}) = 'BOOLEAN'`,
  textOf: (cell) => `CAST(${cell} AS VARCHAR)`,
  numberOf: (cell) => `TRY_CAST(CAST(${cell} AS VARCHAR) AS DOUBLE)`,
  numberIn: (text) => `TRY_CAST(${text} AS DOUBLE)`,
  dayIn: (text) =>
    `CASE WHEN REGEXP_MATCHES(${text}, '${dateShape}') THEN TRY_CAST(SUBSTR(${text}, 1, 10) AS DATE) - ${dayZero} END`,
  partOfDay: (part, day) => `EXTRACT(${part} FROM ${dayZero} + CAST(${day} AS INTEGER))`,
  today: `(CURRENT_DATE - ${dayZero})`,
  matches: (text, pattern) => `REGEXP_MATCHES(${text}, ${doubled("'")(pattern)})`,
  replaced: (text, pattern, by) =>
    `REGEXP_REPLACE(${text}, ${doubled("'")(pattern)}, ${doubled("'")(by)}, 'g')`,
  stepEnd: '',
  carried: {
    take: (alias) => `${alias}.*`,
    give: (helpers) => `* EXCLUDE (${helpers.join(', ')})`,
  },
  draws: 'together',
};
