import { languages, type Language } from '../../classifier/language';
import { isObject } from '../../sheet/is-object';
import type { Answers } from '../answers';
import type { OrderColumns } from '../order-role';

/** What ClientTier stores in the workbook's settings about the sheet of clients that it made. */
export interface ClientsRecord {
  readonly version: 1;
  readonly language: Language;
  /** Name of the table. ClientTier finds the sheet by it, even after somebody renamed the sheet. */
  readonly table: string;
  /** The header of each column, by the column's id, in the order of the table. */
  readonly headers: Readonly<Record<string, string>>;
  /** The `checksum` of each column as it was written, by the column's id. */
  readonly checksums: Readonly<Record<string, number>>;
  /** The formula of each column that has one, by id; see `clientsFormulas`. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly rows: number;
  /** The day of the result as ClientTier wrote it, an Excel serial number. */
  readonly asOf: number;
  /** Set if the user chose the day. It counts until somebody clears its cell. */
  readonly isAsOfHers?: true;
  /** The text below the day. */
  readonly notes: string;
  /** Set if the user had changed cells before they were written anew. */
  readonly isTouched?: true;
  /** The place of the orders, and what was chosen. */
  readonly orders: OrdersBefore;
}

/** The orders of the last run, with what was chosen for them. */
export interface OrdersBefore {
  readonly sheetId: string;
  readonly headers: readonly string[];
  readonly columns: OrderColumns;
  readonly answers: Answers;
  /** The ids of further sheets that were taken together with the first. */
  readonly also?: readonly string[];
  /** The sheet with the clients themselves, if one was joined. */
  readonly clientListOn?: string;
}

/** What was chosen last time for the same list. */
export interface ChosenForOrders extends Omit<OrdersBefore, 'sheetId' | 'headers'> {
  readonly writeAs: 'values' | 'formulas';
}

/**
 * Returns what was chosen last time for the list of which `sheetId` is a sheet. Undefined if that was another list, or
 * if its columns have changed.
 */
export function chosenForOrders(
  record: ClientsRecord | undefined,
  sheetId: string,
  headers: readonly string[],
): ChosenForOrders | undefined {
  if (!record) return undefined;
  const { sheetId: first, headers: before, ...chosen } = record.orders;
  const sheets = [first, ...(chosen.also ?? [])];
  const isSame =
    sheets.includes(sheetId) &&
    before.length === headers.length &&
    before.every((header, column) => header === headers[column]);
  if (!isSame) return undefined;
  const also = sheets.filter((each) => each !== sheetId);
  return { ...chosen, writeAs: record.formulas ? 'formulas' : 'values', ...(chosen.also && { also }) };
}

/** The name of the Excel table with the clients; gets a number if another table has it. */
export const clientsTable = 'CT_Clients';

/** The setting that holds the record. */
export const clientsRecordKey = 'ClientTier_Clients';

/** Returns the record in a setting; undefined if the value is no record, or is of another version. */
export function readClientsRecord(value: unknown): ClientsRecord | undefined {
  if (!isObject(value) || value['version'] !== 1) return undefined;
  const { table, headers, checksums, rows, asOf, notes, orders, language, formulas } = value;
  const holds =
    typeof table === 'string' &&
    typeof rows === 'number' &&
    typeof asOf === 'number' &&
    typeof notes === 'string' &&
    languages.some((each) => each === language) &&
    isAll(headers, 'string') &&
    (formulas === undefined || isAll(formulas, 'string')) &&
    isAll(checksums, 'number') &&
    isObject(orders) &&
    typeof orders['sheetId'] === 'string' &&
    Array.isArray(orders['headers']) &&
    isAll(orders['columns'], 'number') &&
    isObject(orders['answers']) &&
    (orders['also'] === undefined ||
      (Array.isArray(orders['also']) && orders['also'].every((id) => typeof id === 'string')));
  return holds ? (value as unknown as ClientsRecord) : undefined;
}

const isAll = (value: unknown, type: 'string' | 'number') =>
  isObject(value) && Object.values(value).every((entry) => typeof entry === type);
