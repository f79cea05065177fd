import type { Worksheet } from '@univerjs/core';
import { lastColumn, lastRow, type Area } from '../places/area';

/** Returns whether the rows or columns are hidden; null if only some are. */
export function hiddenState(sheet: Worksheet, kind: 'row' | 'column', area: Area): boolean | null {
  const [start, end] = kind === 'row' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  const size = kind === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
  const isHidden = (index: number) =>
    index < size && !(kind === 'row' ? sheet.getRowVisible(index) : sheet.getColVisible(index));
  const first = isHidden(start);
  // Beyond Univer's sheet nothing is hidden: the first index there stands for all others.
  for (let index = start + 1; index <= Math.min(end, size); index++) {
    if (isHidden(index) !== first) return null;
  }
  return first;
}
