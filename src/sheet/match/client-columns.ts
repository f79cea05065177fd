import { isErrorName } from '../../classifier/error-name';
import { isBlank, type CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import { clientKeyIn, clientKeys } from '../headers/client-header';
import { readHeaders } from '../headers/read-header';
import type { Customers } from '../customers';
import { foldClient } from './fold-client';
import { tellingFirst } from './telling-clients';

/**
 * Returns the columns with headers that identify the client, the most reliable first: numbers before names; last those
 * whose cells show that they do not.
 *
 * @param cellsOf returns the cells of a column, if they are known
 */
export function columnsOfClients(
  headers: readonly string[],
  columns: readonly number[] = [...headers.keys()],
  cellsOf: (column: number) => CellColumn = () => [],
): number[] {
  const readings = readHeaders(headers);
  const keyOf = (column: number) => clientKeyIn(readings[column]!);
  const byHeader = clientKeys.flatMap((key) => columns.filter((column) => keyOf(column) === key));
  return tellingFirst(headers, byHeader, cellsOf);
}

/** Returns these columns as `columnsOfClients`, with the cells of the first rows. */
export const columnsOfClientsIn = ({ headers, samples }: Pick<Customers, 'headers' | 'samples'>): number[] =>
  columnsOfClients(headers, [...headers.keys()], (column) => samples.map((row) => row[column] ?? ''));

/** Returns the column with the names of clients; without one, the most reliable column that identifies them. */
export function columnOfNames(headers: readonly string[], columns: readonly number[]): number | undefined {
  const readings = readHeaders(headers);
  const ofClients = columnsOfClients(headers, columns);
  return (
    ofClients.find((column) => ['name', 'bareName'].includes(clientKeyIn(readings[column]!)!)) ?? ofClients[0]
  );
}

const leastFilled = 0.5;

/**
 * Returns the columns to identify clients by, in the order to try them: the most reliable one that is filled in at least
 * half of the first rows, then those to use in rows in which it is blank.
 */
export function clientColumns({ headers, samples }: Pick<Customers, 'headers' | 'samples'>): number[] {
  const isFilled = (column: number) =>
    samples.filter((row) => saysWholly(row[column] ?? '')).length >= leastFilled * samples.length;
  const ofClients = columnsOfClientsIn({ headers, samples });
  const first = ofClients.find(isFilled);
  return first === undefined ? ofClients : [first, ...ofClients.filter((column) => column !== first)];
}

/** Returns whether a cell is filled and not masked: `a***@qq.com` may be many clients. */
const saysWholly = (cell: CellValue) => !isBlank(cell) && !isMasked(cell);
export const isMasked = (cell: CellValue) => typeof cell === 'string' && /[*＊]{2,}/.test(cell);

const known = new WeakMap<Customers['samples'], boolean>();

/** Returns whether any client is on several of the sample rows, as in a list of orders, invoices or deals. */
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
 * Returns the columns of text with unknown headers and repeated values; the user may say that one of them identifies the
 * client. Empty if a header identifies the client.
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

/** Returns whether a cell identifies a client. False for a blank, an error, and a program's sign for a guest (0, -). */
export const saysWho = (cell: CellValue) =>
  !isBlank(cell) && cell !== 0 && !isErrorName(String(cell)) && /[\p{L}\p{N}]/u.test(String(cell));
