import { isErrorName } from '../classifier/error-name';
import type { Culture, DateOrder } from '../sheet/text/culture';
import { codeWriter, type Codes } from './codes';
import type { CsvCell } from './csv-cell';
import type { DecimalSign } from './dialect';
import { columnSeen, type Column, type ColumnSeen } from './column-seen';
import { dayIn, type DateWritten } from './date-written';
import type { OrderFound } from './order-of-column';
import { plainCell, valueOfPlain, type PlainCell } from './plain-cell';
import { isDigits, isKey, textInFormula } from './key-text';
import { comma, cultureWith, numberCell, point, type NumberSigns } from './number-signs';

/**
 * Converts the texts of a .csv file as Excel would, but all cells of a column in the same way: numbers with decimal
 * points or commas, dates with day or month first. If a column does not show which, the other columns decide. If they
 * do not either, or a column mixes two ways, its cells stay text, and the sheet later decides or asks.
 *
 * @param decimal the decimal sign that the user named; it holds for every column
 */
export function typedCells(
  rows: readonly (readonly string[])[],
  delimiter: string,
  decimal?: DecimalSign,
): CsvCell[][] {
  const seen = columnsSeen();
  for (const row of rows) seen.add(row);
  const readers = seen.readers(delimiter, decimal);
  return rows.map((row) => row.map((text, at) => readers[at]!(text)));
}

/**
 * Converts a text of a column into a cell; with `start` and `end`, only this part of the text.
 *
 * @param codes the codes of the text, if they are known
 */
export type CellReader = (text: string, start?: number, end?: number, codes?: Codes) => CsvCell;

/** Gathers what the rows of a file show about its columns, before any cell is converted. */
export interface ColumnsSeen {
  add(row: readonly string[]): void;
  /** Adds a cell of a column: this part of a text, with the codes of the text if they are known. */
  addCell(column: number, text: string, start: number, end: number, codes?: Codes): void;
  /**
   * Returns the reader of each column.
   *
   * @param delimiter what separates cells; `''` in a file that has no such sign
   * @param decimal the decimal sign that the user named; it holds for every column
   */
  readers(delimiter: string, decimal?: DecimalSign): CellReader[];
}

export function columnsSeen(): ColumnsSeen {
  const seen: ColumnSeen[] = [];
  const codesOf = codeWriter();
  const addCell: ColumnsSeen['addCell'] = (column, text, start, end, codes = codesOf(text)) => {
    while (column >= seen.length) seen.push(columnSeen());
    seen[column]!.add(text, codes, start, end);
  };
  return {
    add: (row) => row.forEach((text, column) => addCell(column, text, 0, text.length)),
    addCell,
    readers(delimiter, decimal) {
      const columns = seen.map((column) => column.shown());
      const given = decimal && cultureWith(decimal);
      const culture = given ?? cultureOfFile(columns, delimiter);
      const order = orderOfFile(columns, culture);
      return columns.map((column) =>
        reader(column, given ?? cultureOf(column.numbers, culture, delimiter), order),
      );
    },
  };
}

/**
 * Returns how the file writes numbers, if its columns agree. If no column shows it, semicolons as delimiters mean
 * decimal commas. Undefined if nothing shows it or columns differ.
 */
function cultureOfFile(columns: readonly Column[], delimiter: string): Culture | undefined {
  const someOnly = (sign: 'onlyPoint' | 'onlyComma') => columns.some(({ numbers }) => numbers[sign]);
  const [hasPoint, hasComma] = [someOnly('onlyPoint'), someOnly('onlyComma')];
  if (hasPoint && hasComma) return undefined;
  if (hasPoint) return point;
  return hasComma || delimiter === ';' ? comma : undefined;
}

/**
 * Returns the file's order of dates, if its columns agree. If no column shows it, decimal commas mean that the day
 * comes first. Undefined if nothing shows it or columns differ.
 */
function orderOfFile(columns: readonly Column[], culture: Culture | undefined): DateOrder | undefined {
  const found = new Set(
    columns.map(({ order }) => order).filter((order) => order !== 'none' && order !== 'open'),
  );
  if (found.size === 0) return culture === comma ? 'dayFirst' : undefined;
  const [only] = found;
  return found.size === 1 && only !== 'mixed' ? (only as DateOrder) : undefined;
}

function reader(
  column: Column,
  culture: Culture | 'mixed' | undefined,
  orderElsewhere: DateOrder | undefined,
): CellReader {
  const order = column.order === 'open' ? (orderElsewhere ?? 'open') : column.order;
  const codesOf = codeWriter();
  return (whole, start = 0, end = whole.length, codes = codesOf(whole)) => {
    const plain = plainCell(codes, start, end);
    if (plain && isNumberIn(plain, culture) && !(plain === 'whole' && column.hasKeys))
      return { value: valueOfPlain(codes, start, end) };
    const text = whole.slice(start, end);
    if (plain === 'text') return { value: text };
    const date = column.dateIn(text);
    if (date) return dateCell(date, order) ?? { value: text };
    const inFormula = textInFormula(text);
    if (inFormula !== undefined) return { value: inFormula };
    if (isKey(text) || (column.hasKeys && isDigits(text))) return { value: text };
    const upper = text.trim().toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
    if (isErrorName(upper)) return { value: upper };
    return (culture === 'mixed' ? undefined : numberCell(text, culture)) ?? { value: text };
  };
}

/** Returns whether a plain cell is a number in a column with this way of writing numbers. */
function isNumberIn(plain: PlainCell, culture: Culture | 'mixed' | undefined): boolean {
  if (culture === 'mixed' || plain === 'text') return false;
  if (plain === 'whole') return true;
  return culture?.decimal === (plain === 'point' || plain === 'longPoint' ? '.' : ',');
}

function cultureOf(
  { onlyPoint, onlyComma, doubtfulPoint, doubtfulComma }: NumberSigns,
  ofFile: Culture | undefined,
  delimiter: string,
): Culture | 'mixed' | undefined {
  if (onlyPoint && onlyComma) return 'mixed';
  if (onlyPoint) return point;
  if (onlyComma) return comma;
  // If commas separate cells, a comma inside a cell can only separate thousands.
  if (doubtfulComma && !doubtfulPoint && delimiter === ',' && ofFile !== comma) return point;
  return doubtfulPoint || doubtfulComma ? ofFile : undefined;
}

/**
 * Converts a date to a cell; undefined to keep it as text. If the column's order is unknown, all its dates stay text,
 * even those that need no order, so that the column is read in one way.
 */
function dateCell(date: DateWritten, order: OrderFound): CsvCell | undefined {
  if (order === 'open' || order === 'mixed') return undefined;
  const day = 'serial' in date ? date.serial : order === 'none' ? undefined : dayIn(date, order);
  if (day === undefined) return undefined;
  return date.time === undefined
    ? { value: day, format: 'm/d/yyyy' }
    : { value: day + date.time, format: 'm/d/yyyy h:mm' };
}
