import type { ICellData } from '@univerjs/core';
import { formulaFromFile } from '../../terms/formula-names';
import type { Cell } from '../../package/library';
import { cellOfValue } from '../../terms/plain-values';

/** Converts value and formula of a cell to Univer's form; returns an empty object for a blank cell. */
export function cellFromFile(cell: Cell): ICellData {
  const value = cell.value;
  if (cell.formula !== undefined) {
    return {
      f: `=${formulaFromFile(cell.formula)}`,
      ...(cell.result !== undefined && cellOfValue(cell.result)),
    };
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || value instanceof Date || 'error' in value) return cellOfValue(value);
  if ('checkbox' in value) return cellOfValue(value.checkbox);
  // Rich text and hyperlinks are read as plain text; the file keeps them.
  return cellOfValue(cell.text);
}
