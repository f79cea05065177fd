import { blockAddress, cellAddress, cellPosition, quotedSheetName } from './cells/cell';
import { segmentsAt, type SegmentsBeside } from './segment-columns';

/**
 * The place of the customers on a sheet. The header is in row `top`, the clients in the `rows` rows below. Rows and
 * columns are zero-based on the sheet. `columns` does not count ClientTier's own columns.
 */
export interface CustomerRange {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Name of the Excel table that holds the customers; left out if none does. */
  readonly tableName?: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /**
   * Sheet columns, ascending, that `columns` does not count: ClientTier's own columns among or beside the customers,
   * and columns before them that have no header and are mostly blank.
   */
  readonly ownColumns?: readonly number[];
  /** ClientTier's segment columns, which other models may read as a measure; left out if there are none. */
  readonly segments?: readonly SegmentsBeside[];
  /** Set if the user selected the customers' cells by hand; cells around them are then not searched. */
  readonly picked?: { readonly headerRows: number };
}

/**
 * Returns the zero-based sheet column for an index in a choice: that of a column of the customers (0 and up), or that
 * of a segment column (below 0).
 */
export function sheetColumn(range: CustomerRange, index: number): number {
  const { left, ownColumns = [] } = range;
  if (index < 0) return segmentsAt(range, index)!.column;
  return ownColumns.reduce((column, own) => (own <= column ? column + 1 : column), left + index);
}

/** Returns the sheet columns of all columns of the customers. */
export const sheetColumns = (range: CustomerRange) =>
  Array.from({ length: range.columns }, (_, index) => sheetColumn(range, index));

/**
 * Returns whether the first cell of an address (without its sheet) is on a client's row, in a column of the customers
 * or beside them.
 */
export function isAmong(
  range: CustomerRange,
  { sheetId, address }: { readonly sheetId: string; readonly address: string },
): boolean {
  const [cell] = address.split(/[:,]/);
  if (sheetId !== range.sheetId || !/^[A-Z]+\d+$/.test(cell!)) return false;
  const { row, column } = cellPosition(cell!);
  const columns = [...sheetColumns(range), ...(range.ownColumns ?? [])];
  return row > range.top && row <= range.top + range.rows && columns.includes(column);
}

/** Returns the sheet row of a client. */
export const sheetRow = ({ top }: CustomerRange, client: number) => top + 1 + client;

/** Returns the address of a client's cell in a sheet column, with its sheet: `Customers!C14`. */
export function clientCell(range: CustomerRange, client: number, column: number): string {
  return onSheet(range, cellAddress(sheetRow(range, client), column));
}

/**
 * Returns the address of these sheet columns, header and clients included, with neighbours joined: `Customers!I1:J301`.
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
