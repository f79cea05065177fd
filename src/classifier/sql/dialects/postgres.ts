import { dateShape, dayZero, doubled, withExponent, type Dialect } from './dialect';

// JSON writes dates the same way whatever `DateStyle` is, and shows the type.
const textOf = (cell: string) => `(TO_JSONB(${cell}) #>> '{}')`;

const numberIn = (text: string) =>
  `CASE WHEN PG_INPUT_IS_VALID(${text}, 'double precision') THEN CAST(${text} AS DOUBLE PRECISION) END`;

/** From PostgreSQL 16 on, which has `pg_input_is_valid`. */
export const postgres: Dialect = {
  name: doubled('"'),
  // E in front gives a text the same meaning whatever `standard_conforming_strings` is.
  text: (plain) =>
    plain.includes('\\') ? ` E${doubled("'")(plain.replaceAll('\\', '\\\\'))}` : doubled("'")(plain),
  character: (code) => `CHR(${code})`,
  number: withExponent,
  types: { double: 'DOUBLE PRECISION', whole: 'BIGINT', text: 'TEXT' },
  isNumber: (cell) => `JSONB_TYPEOF(TO_JSONB(${cell})) = 'number'`,
  isBoolean: (cell) => `JSONB_TYPEOF(TO_JSONB(${cell})) = 'boolean'`,
  textOf,
  numberOf: (cell) => numberIn(textOf(cell)),
  numberIn,
  dayIn: (text) =>
    `CASE WHEN ${text} ~ '${dateShape}' AND PG_INPUT_IS_VALID(SUBSTR(${text}, 1, 10), 'date') THEN CAST(SUBSTR(${text}, 1, 10) AS DATE) - ${dayZero} END`,
  partOfDay: (part, day) => `EXTRACT(${part} FROM ${dayZero} + CAST(${day} AS INTEGER))`,
  today: `(CURRENT_DATE - ${dayZero})`,
  matches: (text, pattern) => `${text} ~ ${doubled("'")(pattern)}`,
  replaced: (text, pattern, by) =>
    `REGEXP_REPLACE(${text}, ${doubled("'")(pattern)}, ${doubled("'")(by)}, 'g')`,
  stepEnd: 'OFFSET 0',
  carried: {
    take: (alias) => `${alias} AS clienttier_row`,
    give: () => '(clienttier_row).*',
  },
  draws: 'together',
};
