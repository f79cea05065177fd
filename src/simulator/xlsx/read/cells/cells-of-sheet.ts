import type { ICellData } from '@univerjs/core';
import { daysTo1904, isDurationFormat } from '../../../workbook/cells/day-formats';
import type { Worksheet } from '../../package/library';
import { rangesIn } from '../../terms/ranges';
import type { ColorReader } from '../../terms/theme-colors';
import { cellFromFile } from './cells';
import { CoveredCells } from './covered-cells';
import { mergedAreas } from './merges';
import type { StyleSheet } from '../styles/style-sheet';
import { styleFromFile } from '../styles/styles';

/** Returns the cells of a sheet row by row, without values that formulas spilled there. */
export function cellsOf(
  sheet: Worksheet,
  color: ColorReader,
  styles: StyleSheet,
): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const covered = new CoveredCells(mergedAreas(sheet));
  const spilled = new SpilledCells();
  const from1904 = sheet.workbook.properties.date1904 === true;
  sheet.eachRow((row, rowNumber) => {
    const line: Record<number, ICellData> = {};
    for (let columnNumber = 1; columnNumber <= row.cellCount; columnNumber++) {
      const cell = row.findCell(columnNumber);
      if (!cell) continue;
      const at = [rowNumber - 1, columnNumber - 1] as const;
      // Skips spilled values: they are calculated again, and as constants they would block the spill.
      const isSpilled = spilled.has(...at);
      const { value } = cell;
      if (value && typeof value === 'object' && 'shareType' in value && value.shareType === 'array')
        spilled.add(value.ref);
      const content = isSpilled || covered.has(...at) ? {} : cellFromFile(cell);
      const styleData = styleFromFile(cell.style, color);
      const style = styles.idOf(styleData);
      // The library reads a duration as a date and adds the days between 1900 and 1904. Subtracts these again.
      if (from1904 && isDurationFormat(styleData.n?.pattern) && typeof content.v === 'number')
        content.v -= daysTo1904;
      const data = { ...content, ...(style && { s: style }) };
      if (Object.keys(data).length > 0) line[columnNumber - 1] = data;
    }
    if (Object.keys(line).length > 0) cells[rowNumber - 1] = line;
  });
  return cells;
}

/**
 * The cells into which array formulas spill. Stores one number per column, because a range may be as large as the
 * sheet. Add and ask for rows in ascending order.
 */
class SpilledCells {
  private readonly lastRows = new Map<number, number>();

  add(reference: string): void {
    for (const { startColumn, endColumn, endRow } of rangesIn(reference)) {
      for (let column = startColumn; column <= endColumn; column++)
        this.lastRows.set(column, Math.max(endRow, this.lastRows.get(column) ?? -1));
    }
  }

  has(row: number, column: number): boolean {
    return row <= (this.lastRows.get(column) ?? -1);
  }
}
