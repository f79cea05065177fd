import type { CsvCell } from '../../csv/csv-cell';
import type { CellReader } from '../../csv/typed-cells';
import { quotedName } from './duckdb';

/** A column of a .parquet file, and how to read each of its cells: as a number if possible, otherwise as text. */
export interface ParquetColumn {
  readonly name: string;
  /**
   * True for a column of texts. The whole column then decides whether `03/04/2026` is in March or April, as in a .csv
   * file.
   */
  readonly isText: boolean;
  /** Two SQL expressions for a cell: its number or NULL, and its text or NULL. */
  readonly select: string;
  /** Returns a cell with this number. */
  readonly ofNumber: (value: number) => CsvCell;
}

const asIs = (value: number): CsvCell => ({ value });
const asDay = (value: number): CsvCell => ({ value, format: 'm/d/yyyy' });
const asMoment = (value: number): CsvCell => ({ value, format: 'm/d/yyyy h:mm' });

/**
 * For each type that is not text: an SQL expression for the number of cell `x`, and a condition under which its text is
 * taken instead.
 */
const kinds: readonly {
  readonly type: RegExp;
  readonly number: string;
  readonly unless?: string;
  readonly ofNumber: (value: number) => CsvCell;
}[] = [
  // Excel keeps 15 digits. A longer number is a key and becomes text, as in a .csv file.
  {
    type: /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL.*)$/,
    number: 'x::DOUBLE',
    unless: 'abs(x::DOUBLE) >= 1e15',
    ofNumber: asIs,
  },
  { type: /^DOUBLE$/, number: 'x', unless: 'NOT isfinite(x)', ofNumber: asIs },
  // Converts to text first, because a FLOAT of 0.1 as a DOUBLE is 0.10000000149.
  { type: /^FLOAT$/, number: 'x::VARCHAR::DOUBLE', unless: 'NOT isfinite(x)', ofNumber: asIs },
  { type: /^BOOLEAN$/, number: 'x::INTEGER::DOUBLE', ofNumber: (value) => ({ value: value !== 0 }) },
  {
    type: /^DATE$/,
    number: "(x - DATE '1899-12-30')::DOUBLE",
    unless: 'NOT isfinite(x)',
    ofNumber: asDay,
  },
  // Reads a timestamp with a time zone in UTC, so that it does not depend on where the command runs.
  {
    type: /^TIMESTAMP/,
    number: 'epoch_us(x::TIMESTAMP) / 86400000000 + 25569',
    unless: 'NOT isfinite(x::TIMESTAMP)',
    ofNumber: asMoment,
  },
];

/**
 * Returns how to read a column.
 *
 * @param type the type's name in DuckDB: `DECIMAL(18,2)`
 */
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

/**
 * Makes a cell from the two values that DuckDB reads for it: from the number, otherwise from the text, by `reader` if
 * there is one. Blank if both are NULL.
 */
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
