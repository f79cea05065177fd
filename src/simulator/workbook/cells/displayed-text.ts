import { CellValueType, numfmt, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { cellValue } from './cell-values';

/** Returns the text that a cell shows: its value in its number format. */
export function displayedText(cell: Nullable<ICellData>, style: IStyleData | null): string {
  const value = cellValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = style?.n?.pattern ?? 'General';
  if (typeof value === 'string' || cell?.t === CellValueType.FORCE_STRING)
    return hasTextSection(pattern) ? numfmt.format(pattern, String(value)) : String(value);
  return numfmt.format(pattern, value);
}

/** Returns whether a format says how to show texts, in its fourth section: `;;;` hides them. */
const hasTextSection = (pattern: string): boolean => pattern.split(';').length > 3;
