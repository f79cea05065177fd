import { dateShape, dayZero, doubled, withExponent, type Dialect } from './dialect';

/**
 * Writes a text on one line: quotation marks, backslashes, control characters and blanks other than the plain one
 * become codes.
 */
function text(plain: string): string {
  const written = plain.replace(/['\\]|\s|\p{C}/gu, (character) => {
    if (character === ' ') return character;
    if (character === "'" || character === '\\') return `\\${character}`;
    return [...character.split('')].map(codeOf).join('');
  });
  return `'${written}'`;
}

const codeOf = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes a pattern. Replaces `$` at its end, because it would also match before a line break at the end of the text. */
const pattern = (plain: string) => text(plain.replace(/\$$/, '\\z'));

/** For Spark 4 and later in ANSI mode, its default. */
export const spark: Dialect = {
  name: doubled('`'),
  text,
  character: (code) => text(String.fromCharCode(code)),
  number: withExponent,
  types: { double: 'DOUBLE', whole: 'BIGINT', text: 'STRING' },
  isNumber: (cell) =>
    `(TYPEOF(${cell}) IN ('tinyint', 'smallint', 'int', 'bigint', 'float', 'double') OR TYPEOF(${cell}) LIKE 'decimal%')`,
  isBoolean: (cell) => `TYPEOF(${cell}) = 'boolean'`,
  textOf: (cell) => `CAST(${cell} AS STRING)`,
  numberOf: (cell) => `TRY_CAST(CAST(${cell} AS STRING) AS DOUBLE)`,
  numberIn: (of) => `TRY_CAST(${of} AS DOUBLE)`,
  dayIn: (of) =>
    `CASE WHEN ${of} RLIKE ${pattern(dateShape)} THEN DATEDIFF(TRY_CAST(SUBSTR(${of}, 1, 10) AS DATE), ${dayZero}) END`,
  partOfDay: (part, day) => `EXTRACT(${part} FROM DATE_ADD(${dayZero}, CAST(${day} AS INT)))`,
  today: `DATEDIFF(CURRENT_DATE, ${dayZero})`,
  matches: (of, plain) => `${of} RLIKE ${pattern(plain)}`,
  replaced: (of, plain, by) => `REGEXP_REPLACE(${of}, ${pattern(plain)}, ${text(by)})`,
  stepEnd: '',
  carried: {
    take: (alias) => `${alias}.*`,
    give: (helpers) => `* EXCEPT (${helpers.join(', ')})`,
  },
  draws: 'first',
};
