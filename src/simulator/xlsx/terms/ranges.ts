import type { IRange } from '@univerjs/core';
import { blockAddress } from '../../../sheet/cells/cell';
import { parseArea, type Area } from '../../workbook/places/area';

/** The addresses of a file and Univer's zero-based ranges with both ends included. */
export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** A file says whole columns by their first and last cells: C1:C1048576. */
export const addressOf = ({ startRow, startColumn, endRow, endColumn }: IRange): string =>
  blockAddress(startRow, startColumn, endRow, endColumn);

/** The ranges of a file's reference, which may name several with blanks between; what is no range is left out. */
export function rangesIn(reference: string): IRange[] {
  return reference
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null)
    .map(rangeOf);
}

/** Whether two parts of a snapshot say the same, in whatever order their keys stand; a key that is undefined is none. */
export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
