import { dateMeanings } from '../../classifier/meaning';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { showsDate } from '../../sheet/cells/date-format';
import { clientKeyIn } from '../../sheet/headers/client-header';
import { readHeaders, type HeaderReading } from '../../sheet/headers/read-header';
import { columnsOfClientsIn, isMasked, mayBeClients } from '../../sheet/match/client-columns';
import { areDaysInDigits, holdsDates } from '../../sheet/match/holds-measure';
import { readCell } from '../../sheet/read/read-measure';
import { sidesOfColumn } from '../../sheet/text/status/debit-credit';
import { withSides } from '../../sheet/text/sides-in-texts';
import { couldBeTwoDays, dateInText } from '../../sheet/text/date-in-text';
import type { Customers } from '../../sheet/customers';
import { plainNumber } from './amount-measure';

/** The first lines of a list, which are enough to see what its columns hold. */
export type FirstLines = Pick<Customers, 'headers' | 'samples' | 'culture'> & {
  /** The number formats of the first lines, row by row, if known. */
  readonly formats?: readonly (readonly CellValue[])[];
};

export const samplesOf = ({ samples }: FirstLines, column: number) =>
  samples.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));

/** Returns the different texts of a column in the first lines. */
export const textsIn = (list: FirstLines, column: number): string[] => [
  ...new Set(samplesOf(list, column).map(String)),
];

/** Returns whether a column says for each amount whether it is a debit or a credit. */
export const saysSides = (list: FirstLines, column: number) =>
  sidesOfColumn(list.headers[column]!, textsIn(list, column)) !== undefined;

const leastPart = 0.5;

/** Returns whether most filled cells of a column are numbers. */
export function holdsNumbers(list: FirstLines, column: number): boolean {
  const filled = samplesOf(list, column);
  const culture = withSides(filled, list.culture);
  const isNumber = rememberTexts((cell: CellValue) => {
    const reading = typeof cell === 'boolean' ? 'unreadable' : readCell(cell, plainNumber, 0, culture);
    return typeof reading === 'object' && Number.isFinite(reading.value);
  });
  return filled.length > 0 && filled.filter(isNumber).length >= leastPart * filled.length;
}

/** Returns the columns of dates, dates of the order first: *Order date* before *Date* before *Shipped*. */
export function dateColumns(list: FirstLines): number[] {
  return readHeaders(list.headers)
    .map((reading, column) => ({ column, rank: dateRank(list, reading, column) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ column }) => column);
}

function dateRank(list: FirstLines, reading: HeaderReading, column: number): number {
  const filled = samplesOf(list, column);
  if (filled.length === 0 || !holdsDates(filled)) return 0;
  const meant = reading.meanings.flatMap(({ meaning }) => dateMeanings[meaning] ?? []);
  // A *Last order* is a figure in a list of clients, not the day of a single order.
  if (meant.length > 0) return Math.max(...meant.map(({ rankAsOrder = 0 }) => rankAsOrder));
  const namesDate = reading.spans.some(({ sense }) => sense?.changes.has('date'));
  const areTexts = filled.filter(isDateText).length >= leastPart * filled.length;
  return areTexts ||
    showsDates(list, column) ||
    (namesDate && (filled.every((cell) => typeof cell === 'number') || areDaysInDigits(filled)))
    ? 1
    : 0;
}

const isDateText = (cell: CellValue) =>
  typeof cell === 'string' &&
  (dateInText(cell, 'monthFirst') !== undefined ||
    couldBeTwoDays(cell) ||
    dateInText(cell, 'dayFirst') !== undefined);

const showsDates = ({ formats = [], samples }: FirstLines, column: number) =>
  formats.some(
    (row, index) => typeof samples[index]?.[column] === 'number' && showsDate(String(row[column] ?? '')),
  );

/** Returns the columns that may identify the client, the most reliable first. */
export function keyColumns(list: FirstLines): number[] {
  const byHeader = columnsOfClientsIn(list).filter((column) => samplesOf(list, column).length > 0);
  // A masked e-mail such as a***@qq.com may belong to many clients.
  const whole = (column: number) => samplesOf(list, column).filter((cell) => !isMasked(cell));
  const mostlyFilled = byHeader.filter((column) => whole(column).length >= leastPart * list.samples.length);
  const named = [...new Set([...mostlyFilled, ...byHeader])];
  return named.length > 0 ? named : mayBeClients(list, []).filter((column) => !holdsNumbers(list, column));
}

/** Returns a column with the names of clients, if another column, such as a number, identifies them. */
export function nameColumn(
  { headers }: FirstLines,
  keys: readonly number[],
  key: number,
): number | undefined {
  const readings = readHeaders(headers);
  return keys.find((column) => column !== key && clientKeyIn(readings[column]!) === 'name');
}

/** Returns how many different values a column has in the first lines. */
export const differentIn = (list: FirstLines, column: number) =>
  new Set(samplesOf(list, column).map((cell: CellValue) => String(cell).trim())).size;
