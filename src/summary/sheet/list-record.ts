import type { Language } from '../../classifier/language';
import type { Sliced } from '../../classifier/slices';
import { checksumInSlices } from '../../sheet/cells/checksum';
import type { CellValue } from '../../sheet/cells/cell';
import { isObject } from '../../sheet/is-object';
import type { SummaryCell } from '../layout';
import { readSummaryRecord, recordOf, type SummaryRecord } from './summary-record';

/**
 * What ClientTier stores in the workbook's settings about a sheet with a list that it made: a table, and some cells
 * above it.
 */
export interface ListRecord {
  readonly version: 1;
  /** Name of the table. ClientTier finds the sheet by it, even after somebody renamed the sheet. */
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

/** The cells above a list, and the list itself. Rows are zero-based. */
export interface ListLayout {
  readonly cells: readonly SummaryCell[];
  /** The row of the list's headers. */
  readonly top: number;
  readonly columns: readonly ListColumn[];
  /** The least widths in points that the cells above need, from the first column on; left out for none. */
  readonly least?: readonly number[];
}

/** A column of the list. */
export interface ListColumn {
  readonly header: string;
  readonly format?: string;
  readonly cells: readonly CellValue[];
  /** True for texts of any length, which get several lines. */
  readonly isNote?: true;
}

/**
 * Returns a checksum of each column. The first column identifies the rows, so that sorting does not change the
 * checksums.
 */
export function* checksumsOf(columns: readonly (readonly CellValue[])[]): Sliced<number[]> {
  const sums: number[] = [];
  for (const cells of columns) sums.push(yield* checksumInSlices(columns[0]!, cells));
  return sums;
}

export function* listRecordOf(
  { cells, top, columns }: ListLayout,
  about: { readonly modelId: string; readonly language: Language; readonly table: string },
): Sliced<ListRecord> {
  return {
    version: 1,
    table: about.table,
    above: recordOf({ modelId: about.modelId, language: about.language, headers: {}, bottom: top }, cells),
    headers: columns.map(({ header }) => header),
    rows: columns[0]!.cells.length,
    top,
    checksums: yield* checksumsOf(columns.map((column) => column.cells)),
  };
}

/** Returns the record in a setting; undefined if the value is no record, or is of another version. */
export function readListRecord(value: unknown): ListRecord | undefined {
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
  return holds ? (value as unknown as ListRecord) : undefined;
}
