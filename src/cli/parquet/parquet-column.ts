import type { CsvCell } from '../../csv/csv-cell';
import type { CellReader } from '../../csv/typed-cells';
import { quotedName } from './duckdb';

/** A column of a .parquet file, and how to read its cells: each as a number, and as text where it is none. */
export interface ParquetColumn {
  readonly name: string;
  /** True if its cells are texts, whose meaning the whole column shows, as in a .csv file. */
  readonly isText: boolean;
  /** Two expressions in SQL: the number of a cell or NULL, and its text or NULL. */
  readonly select: string;
  /** Returns a cell with this number. */
  readonly ofNumber: (value: number) => CsvCell;
}

const asIs = (value: number): CsvCell => ({ value });
const asDay = (value: number): CsvCell => ({ value, format: 'm/d/yyyy' });
const asMoment = (value: number): CsvCell => ({ value, format: 'm/d/yyyy h:mm' });

/** The kinds of types that are no text: the number of `x`, and when it is one; otherwise its text is taken. */
const kinds: readonly {
  readonly type: RegExp;
  readonly number: string;
  readonly unless?: string;
  readonly ofNumber: (value: number) => CsvCell;
}[] = [
  // Excel keeps 15 digits; more are a key, in a .csv file too.
  {
    type: /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL.*)$/,
    number: 'x::DOUBLE',
    unless: 'abs(x::DOUBLE) >= 1e15',
    ofNumber: asIs,
  },
  { type: /^DOUBLE$/, number: 'x', unless: 'NOT isfinite(x)', ofNumber: asIs },
  // By its text, since 0.1 is 0.10000000149 to the program that stored it with fewer digits.
  { type: /^FLOAT$/, number: 'x::VARCHAR::DOUBLE', unless: 'NOT isfinite(x)', ofNumber: asIs },
  { type: /^BOOLEAN$/, number: 'x::INTEGER::DOUBLE', ofNumber: (value) => ({ value: value !== 0 }) },
  {
    type: /^DATE$/,
    number: "(x - DATE '1899-12-30')::DOUBLE",
    unless: 'NOT isfinite(x)',
    ofNumber: asDay,
  },
  // A moment with a time zone counts as it is in UTC, wherever the command runs.
  {
    type: /^TIMESTAMP/,
    number: 'epoch_us(x::TIMESTAMP) / 86400000000 + 25569',
    unless: 'NOT isfinite(x::TIMESTAMP)',
    ofNumber: asMoment,
  },
];

/** @param type as DuckDB calls it: `DECIMAL(18,2)` */
export function parquetColumn(name: string, type: string): ParquetColumn {
  const x = quotedName(name);
  const kind = kinds.find((each) => each.type.test(type));
  const text = `${x}::VARCHAR`;
  if (!kind) return { name, isText: isTextType(type), select: `NULL::DOUBLE, ${text}`, ofNumber: asIs };
  const inColumn = (expression: string) => expression.replace(/\bx\b/g, () => x);
  const unless = inColumn(kind.unless ?? 'false');
  return {
    name,
    isText: false,
    select: `CASE WHEN ${unless} THEN NULL ELSE ${inColumn(kind.number)} END, CASE WHEN ${unless} THEN ${text} END`,
    ofNumber: kind.ofNumber,
  };
}

const isTextType = (type: string) => /^(?:VARCHAR|ENUM)/.test(type);

/** Returns a cell of a column from its two values. */
export function parquetCell(
  { ofNumber }: ParquetColumn,
  reader: CellReader | undefined,
  number: number | null,
  text: string | null,
): CsvCell {
  if (number !== null) return ofNumber(number);
  if (text === null || text === '') return { value: '' };
  return reader ? reader(text) : { value: text };
}
