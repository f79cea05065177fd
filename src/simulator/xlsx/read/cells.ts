import type { ICellData } from '@univerjs/core';
import { formulaFromFile } from '../terms/formula-names';
import type { Cell } from '../package/library';
import { plainFromFile } from '../terms/plain-values';

/** A cell's value and formula as Univer states them; empty for a blank cell. */
export function cellFromFile(cell: Cell): ICellData {
  const value = cell.value;
  if (cell.formula !== undefined) {
    return {
      f: `=${formulaFromFile(cell.formula)}`,
      ...(cell.result !== undefined && plainFromFile(cell.result)),
    };
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || value instanceof Date || 'error' in value) return plainFromFile(value);
  if ('checkbox' in value) return plainFromFile(value.checkbox);
  // Rich text and hyperlinks show as the text they hold; the file keeps the rest.
  return plainFromFile(cell.text);
}
