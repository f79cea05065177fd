import { CellValueType, numfmt, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { cellValue } from './cell-values';

/** Returns the text that a cell shows: its value in its number format. */
export function displayedText(cell: Nullable<ICellData>, style: IStyleData | null): string {
  const value = cellValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || cell?.t === CellValueType.FORCE_STRING) return String(value);
  return numfmt.format(style?.n?.pattern ?? 'General', value);
}
