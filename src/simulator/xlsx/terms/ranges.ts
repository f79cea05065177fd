import type { IRange } from '@univerjs/core';
import { blockAddress } from '../../../sheet/cells/cell';
import { parseArea, type Area } from '../../workbook/places/area';

/** Converts an area to a range of Univer: zero-based, with both ends included. */
export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** Converts a range to an address in a file. Whole columns have their first and last cells: `C1:C1048576`. */
export const addressOf = ({ startRow, startColumn, endRow, endColumn }: IRange): string =>
  blockAddress(startRow, startColumn, endRow, endColumn);

/** Returns the ranges in a reference of a file, such as `A1:B2 D4`; ignores what is no address. */
export function rangesIn(reference: string): IRange[] {
  return reference
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null)
    .map(rangeOf);
}

/** Returns whether two pieces of a snapshot are equal. Ignores the order of keys, and keys that are undefined. */
export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
