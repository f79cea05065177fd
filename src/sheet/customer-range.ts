import { blockAddress, cellAddress, quotedSheetName } from './cells/cell';
import { segmentsAt, type SegmentsBeside } from './segment-columns';

/**
 * Where the customers are on a sheet. The header is the row `top`; the clients are the `rows` rows below it.
 * Rows and columns are zero-based within the sheet. ClientTier's own columns are not counted in `columns`.
 */
export interface CustomerRange {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The name of the Excel table with the customers, if they are in one. */
  readonly tableName?: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /**
   * The sheet columns, ascending, of ClientTier's own columns among or beside the customers, and of the gaps before
   * them.
   */
  readonly ownColumns?: readonly number[];
  /**
   * The segment columns among ClientTier's own, which other models may read as a measure; left out if there are none.
   */
  readonly segments?: readonly SegmentsBeside[];
  /** Set if the user picked these cells as the customers; then no cells around them are searched. */
  readonly picked?: { readonly headerRows: number };
}

/**
 * Returns the sheet column of a column index within the customers (ClientTier's own columns skipped) or of segments.
 */
export function sheetColumn(range: CustomerRange, index: number): number {
  const { left, ownColumns = [] } = range;
  if (index < 0) return segmentsAt(range, index)!.column;
  return ownColumns.reduce((column, own) => (own <= column ? column + 1 : column), left + index);
}

/** Returns the sheet columns of all columns of the customers. */
export const sheetColumns = (range: CustomerRange) =>
  Array.from({ length: range.columns }, (_, index) => sheetColumn(range, index));

/** Returns the sheet row of a client. */
export const sheetRow = ({ top }: CustomerRange, client: number) => top + 1 + client;

/** Returns the address of a client's cell in a sheet column, with its sheet: `Customers!C14`. */
export function clientCell(range: CustomerRange, client: number, column: number): string {
  return onSheet(range, cellAddress(sheetRow(range, client), column));
}

/**
 * Returns the address of these sheet columns, header and clients, with neighbours as one block: `Customers!I1:J301`.
 */
export function columnsAddress(range: CustomerRange, columns: readonly number[]): string {
  const bottom = range.top + range.rows;
  const runs: [first: number, last: number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([first, last]) => onSheet(range, blockAddress(range.top, first, bottom, last))).join(',');
}

const onSheet = ({ sheetName }: CustomerRange, address: string) => `${quotedSheetName(sheetName)}!${address}`;
