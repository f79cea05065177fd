import { isErrorName } from '../classifier/error-name';
import type { Culture, DateOrder } from '../sheet/text/culture';
import { codeWriter, type Codes } from './codes';
import type { CsvCell } from './csv-cell';
import type { DecimalSign } from './dialect';
import { columnSeen, dateReader, type Column, type ColumnSeen } from './column-seen';
import { dayIn, type DateWritten } from './date-written';
import type { OrderFound } from './order-of-column';
import { plainCell, valueOfPlain } from './plain-cell';
import { plainCells, type PlainCell } from './plain-ways';
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
  const readers = cellReaders(seen.shown(), delimiter, decimal);
  return rows.map((row) => row.map((text, at) => readers[at]!(text)));
}

/**
 * Converts a text of a column into a cell; with `start` and `end`, only this part of the text.
 *
 * @param codes the codes of the text, if they are known
 */
export interface CellReader {
  (text: string, start?: number, end?: number, codes?: Codes): CsvCell;
  /**
   * What a cell is by its way of writing (see `plainCells`), by the number of that way: `asItStands` if it is the text
   * or the number that is written there, `toRead` if the reader must be called.
   */
  readonly plain: Uint8Array;
}

export const [toRead, textAsItStands, numberAsItStands] = [0, 1, 2] as const;

/** Gathers what the rows of a file show about its columns, before any cell is converted. */
export interface ColumnsSeen {
  add(row: readonly string[]): void;
  /** Adds a cell of a column: this part of a text, with the codes of the text if they are known. */
  addCell(column: number, text: string, start: number, end: number, codes?: Codes): void;
  /** Makes sure that there are so many columns. */
  widen(cells: number): void;
  /** Adds a cell of a column that is written in this way, if that is all it shows; otherwise returns false. */
  addPlain(column: number, plain: number): boolean;
  shown(): Column[];
}

/**
 * Returns the reader of each column.
 *
 * @param delimiter what separates cells; `''` in a file that has no such sign
 * @param decimal the decimal sign that the user named; it holds for every column
 */
export function cellReaders(
  columns: readonly Column[],
  delimiter: string,
  decimal?: DecimalSign,
): CellReader[] {
  const given = decimal && cultureWith(decimal);
  const culture = given ?? cultureOfFile(columns, delimiter);
  const order = orderOfFile(columns, culture);
  return columns.map((column) =>
    reader(column, given ?? cultureOf(column.numbers, culture, delimiter), order),
  );
}

export function columnsSeen(): ColumnsSeen {
  const seen: ColumnSeen[] = [];
  const codesOf = codeWriter();
  const seenIn = (column: number): ColumnSeen => {
    while (column >= seen.length) seen.push(columnSeen());
    return seen[column]!;
  };
  let width = 0;
  const addCell: ColumnsSeen['addCell'] = (column, text, start, end, codes = codesOf(text)) =>
    seenIn(column).add(text, codes, start, end);
  return {
    add: (row) => row.forEach((text, column) => addCell(column, text, 0, text.length)),
    addCell,
    widen(cells) {
      if (cells <= width) return;
      width = cells;
      seenIn(cells - 1);
    },
    addPlain: (column, plain) => seenIn(column).addPlain(plain),
    shown: () => seen.map((column) => column.shown()),
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
  const dateIn = dateReader();
  const isNumber = (plain: PlainCell) => isNumberIn(plain, culture) && !(plain === 'whole' && column.hasKeys);
  const asItStands = plainCells.map((plain) =>
    plain === 'text' ? textAsItStands : isNumber(plain) ? numberAsItStands : toRead,
  );
  const read = (whole: string, start = 0, end = whole.length, codes = codesOf(whole)): CsvCell => {
    const plain = plainCell(codes, start, end);
    if (plain && isNumber(plain)) return { value: valueOfPlain(codes, start, end) };
    const text = whole.slice(start, end);
    if (plain === 'text') return { value: text };
    const date = dateIn(text);
    if (date) return dateCell(date, order) ?? { value: text };
    const inFormula = textInFormula(text);
    if (inFormula !== undefined) return { value: inFormula };
    if (isKey(text) || (column.hasKeys && isDigits(text))) return { value: text };
    const upper = text.trim().toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
    if (isErrorName(upper)) return { value: upper };
    return (culture === 'mixed' ? undefined : numberCell(text, culture)) ?? { value: text };
  };
  return Object.assign(read, { plain: Uint8Array.from([toRead, ...asItStands]) });
}

/** Returns whether a plain cell is a number in a column with this way of writing numbers. */
function isNumberIn(plain: PlainCell, culture: Culture | 'mixed' | undefined): boolean {
  if (culture === 'mixed' || plain === 'text' || plain === 'day') return false;
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
