import { isErrorName } from '../../classifier/error-name';
import { isBlank, type CellValue } from '../cells/cell';
import { clientKeyIn, clientKeys } from '../headers/client-header';
import { readHeaders } from '../headers/read-header';
import type { Customers } from '../customers';

/** The columns that say who the client is, by their headers, the most telling first: numbers before names. */
export function columnsOfClients(
  headers: readonly string[],
  columns: readonly number[] = [...headers.keys()],
): number[] {
  const readings = readHeaders(headers);
  const keyOf = (column: number) => clientKeyIn(readings[column]!);
  return clientKeys.flatMap((key) => columns.filter((column) => keyOf(column) === key));
}

/** The column with the names of clients, or else the most telling that there is. */
export function columnOfNames(headers: readonly string[], columns: readonly number[]): number | undefined {
  const readings = readHeaders(headers);
  const ofClients = columnsOfClients(headers, columns);
  return (
    ofClients.find((column) => ['name', 'bareName'].includes(clientKeyIn(readings[column]!)!)) ?? ofClients[0]
  );
}

const leastFilled = 0.5;

/**
 * The columns by which the clients of a sheet are told apart: of those filled in half of the first rows at least the
 * most telling, and those that answer if it is blank.
 */
export function clientColumns({ headers, samples }: Pick<Customers, 'headers' | 'samples'>): number[] {
  const isFilled = (column: number) =>
    samples.filter((row) => !isBlank(row[column] ?? '')).length >= leastFilled * samples.length;
  const ofClients = columnsOfClients(headers);
  const first = ofClients.find(isFilled);
  return first === undefined ? ofClients : [first, ...ofClients.filter((column) => column !== first)];
}

const known = new WeakMap<Customers['samples'], boolean>();

/** Whether one client has several lines: orders, invoices or deals. */
export function listsLines(sheet: Pick<Customers, 'headers' | 'samples'>): boolean {
  const before = known.get(sheet.samples);
  if (before !== undefined) return before;
  const [first] = clientColumns(sheet);
  const names =
    first === undefined ? [] : sheet.samples.map((row) => row[first] ?? '').filter((cell) => !isBlank(cell));
  const lists = new Set(names.map(foldClient)).size < names.length;
  known.set(sheet.samples, lists);
  return lists;
}

const leastDifferent = 0.3;

/**
 * The columns of text whose headers nobody knows and whose values come again: one of them may be the client. None if a
 * header says who the client is.
 */
export function mayBeClients(
  { headers, samples }: Pick<Customers, 'headers' | 'samples'>,
  measureColumns: readonly number[],
): number[] {
  if (columnsOfClients(headers).length > 0) return [];
  return readHeaders(headers).flatMap(({ spans }, column) => {
    if (measureColumns.includes(column) || spans.some(({ sense }) => sense)) return [];
    const names = samples.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    const different = new Set(names.map(foldClient)).size;
    const isText = names.every((cell) => typeof cell === 'string');
    return isText && different < names.length && different >= leastDifferent * names.length ? [column] : [];
  });
}

/** Whether a cell says who the client is: a blank, an error or what programs write for a guest (0, -) is nobody's name. */
export const saysWho = (cell: CellValue) =>
  !isBlank(cell) && cell !== 0 && !isErrorName(String(cell)) && /[\p{L}\p{N}]/u.test(String(cell));

/** Case, width and blanks do not make another client. */
export const foldClient = (cell: CellValue) =>
  String(cell).normalize('NFKC').toLowerCase().replace(/\s+/g, '');
