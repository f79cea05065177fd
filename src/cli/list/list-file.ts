import type { CsvCell } from '../../csv/csv-cell';
import { detached } from '../../sheet/cells/detached';
import type { SheetLayout } from '../../sheet/candidates/sheet-layout';
import type { SheetWindow } from '../../sheet/candidates/sheet-windows';
import type { Area } from '../../sheet/cells/area';
import type { CellValue } from '../../sheet/cells/cell';

/** A file with a list and without formulas. Only the cells that are asked for are read. */
export interface ListFile {
  /** The layout of a sheet with the content of this file. */
  readonly layout: SheetLayout;
  /** Returns the cells of each area, as the add-in would read them on a sheet. */
  windows(areas: readonly Area[]): Promise<SheetWindow[]>;
  /**
   * Returns the cells of these columns in the rows from `top` on.
   *
   * @param columns sheet columns; the first is 0
   */
  columns(columns: readonly number[], top: number, rows: number): Promise<ColumnCells[]>;
}

/** The cells of a column, from top to bottom. */
export interface ColumnCells {
  readonly values: readonly CellValue[];
  /** Returns the number format of a cell; `General` if it needs none. */
  formatAt(row: number): string;
}

const general = 'General';

/** The most texts of a column to remember. Cities are few and repeat; names are many. */
const mostTexts = 5000;

/**
 * Makes a function that copies a text, so that it does not keep the text of the file in memory. Equal texts share one
 * copy.
 */
function ownTexts(): (text: string) => string {
  const known = new Map<string, string>();
  let [same, isWorthIt] = [0, true];
  return (text) => {
    const before = isWorthIt ? known.get(text) : undefined;
    if (before !== undefined) {
      same++;
      return before;
    }
    const copy = detached(text);
    if (known.size < mostTexts) known.set(copy, copy);
    // A column of names hardly repeats any.
    else isWorthIt &&= same > mostTexts;
    return copy;
  };
}

/** Collects cells one by one. Because there are few formats, each cell holds only the number of its format. */
export function columnCells(rows: number): ColumnCells & { add(cell: CsvCell): void } {
  const values: CellValue[] = [];
  const formats = [general];
  const numberOf = new Map([[general, 0]]);
  const ofRows = new Uint8Array(rows);
  const own = ownTexts();
  return {
    values,
    formatAt: (row) => formats[ofRows[row] ?? 0]!,
    add({ value, format }) {
      if (format !== undefined) {
        let number = numberOf.get(format);
        // Formats come from currencies and decimals. If a column has more than 255, the cells with further ones count
        // as plain.
        if (number === undefined && formats.length < 256) {
          number = formats.push(format) - 1;
          numberOf.set(format, number);
        }
        ofRows[values.length] = number ?? 0;
      }
      values.push(typeof value === 'string' ? own(value) : value);
    },
  };
}
