import { cellAddress } from '../cells/cell';
import { sheetColumn } from '../customer-range';
import { headerAtIndex, type Customers } from '../customers';

/** A column without a value in the rows that were read. */
export interface BlankColumn {
  readonly header: string;
  /** Address of its header on the sheet: `D1`. */
  readonly cell: string;
  /** Number of rows that were read; left out if these are all. */
  readonly rows?: number;
}

/** Describes the blank column with this index. */
export function blankColumnAt(customers: Customers, index: number): BlankColumn {
  const { range, samples } = customers;
  return {
    header: headerAtIndex(customers, index),
    cell: cellAddress(range.top, sheetColumn(range, index)),
    ...(samples.length < range.rows && { rows: samples.length }),
  };
}
