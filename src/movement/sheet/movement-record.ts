import { isObject } from '../../sheet/is-object';
import { checksum } from '../../orders/sheet/checksum';
import type { CellValue } from '../../sheet/cells/cell';
import { readSummaryRecord, recordOf, type SummaryRecord } from '../../summary/sheet/summary-record';
import type { Language } from '../../classifier/language';
import type { MovementLayout } from './lay-out-movement';

/** What ClientTier stores in the workbook's settings about the sheet that compares two dates. */
export interface MovementRecord {
  readonly version: 1;
  /** Name of the table: ClientTier finds the sheet by it, even after somebody renamed the sheet. */
  readonly table: string;
  /** The cells above the table. */
  readonly above: SummaryRecord;
  readonly headers: readonly string[];
  readonly rows: number;
  /** The row of the headers, zero-based. */
  readonly top: number;
  /** The `checksum` of each column. */
  readonly checksums: readonly number[];
}

/** The setting that holds the record. */
export const movementKey = 'ClientTier_Movement';
/** The name of the Excel table; gets a number if another table has it. */
export const movementTable = 'CT_Movement';

/** Returns a checksum of each column; the first column names the client. */
export const checksumsOf = (columns: readonly (readonly CellValue[])[]): number[] =>
  columns.map((cells) => checksum(columns[0]!, cells));

export const movementRecordOf = (
  { cells, top, columns }: MovementLayout,
  about: { readonly modelId: string; readonly language: Language; readonly table: string },
): MovementRecord => ({
  version: 1,
  table: about.table,
  above: recordOf({ modelId: about.modelId, language: about.language, headers: {}, bottom: top }, cells),
  headers: columns.map(({ header }) => header),
  rows: columns[0]!.cells.length,
  top,
  checksums: checksumsOf(columns.map((column) => column.cells)),
});

/** Returns the record in a setting; undefined if it is none, or of another version. */
export function readMovementRecord(value: unknown): MovementRecord | undefined {
  if (!isObject(value) || value['version'] !== 1) return undefined;
  const { table, above, headers, rows, top, checksums } = value;
  const holds =
    typeof table === 'string' &&
    readSummaryRecord(above) !== undefined &&
    Array.isArray(headers) &&
    headers.every((header) => typeof header === 'string') &&
    Number.isInteger(rows) &&
    Number.isInteger(top) &&
    Array.isArray(checksums) &&
    checksums.length === headers.length;
  return holds ? (value as unknown as MovementRecord) : undefined;
}
