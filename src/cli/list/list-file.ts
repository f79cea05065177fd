import type { CsvCell } from '../../csv/csv-cell';
import type { ByteRows } from '../stream/byte-rows';
import { detached } from '../../sheet/cells/detached';
import type { SheetLayout } from '../../sheet/candidates/sheet-layout';
import type { SheetWindow } from '../../sheet/candidates/sheet-windows';
import type { Area } from '../../sheet/cells/area';
import type { CellValue } from '../../sheet/cells/cell';
import { roomForNumbers, type CellColumn } from '../../sheet/cells/cell-column';
import { textColumnWriter } from '../../sheet/cells/text-column';

/** A file with a list and without formulas. Only the cells that are asked for are read. */
export interface ListFile {
  /** The name of the file. */
  readonly file: string;
  /** The layout of a sheet with the content of this file. */
  readonly layout: SheetLayout;
  /** Returns the cells of each area, as the add-in would read them on a sheet. */
  windows(areas: readonly Area[]): Promise<SheetWindow[]>;
  /**
   * Returns the cells of these columns in the rows from `top` on.
   *
   * @param columns sheet columns; the first is 0
   * @param labels those of them that name the clients, and are held as texts
   * @param onRows called after some rows each; ends the reading by throwing
   */
  columns(
    columns: readonly number[],
    top: number,
    rows: number,
    labels?: ReadonlySet<number>,
    onRows?: () => void,
  ): Promise<ColumnCells[]>;
}

/** The cells of a column, from top to bottom. */
export interface ColumnCells {
  readonly values: CellColumn;
  /** False if no cell has a number format other than `General`. */
  readonly hasFormats: boolean;
  /** Returns the number format of a cell; `General` if it needs none. */
  formatAt(row: number): string;
}

export const general = 'General';

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

/** Collects the cells of a column one by one. */
export interface ColumnWriter {
  add(cell: CsvCell): void;
  addNumber(value: number): void;
  /** Adds a text that is a part of another one, in which each code is one byte. */
  addText(whole: Pick<ByteRows, 'text' | 'bytes'>, start: number, end: number): void;
  /** Returns the column. No cell can be added afterwards. */
  written(): ColumnCells;
}

/** Collects the cells of a column of labels, which are mostly different texts. Leaves out formats. */
export function labelWriter(): ColumnWriter {
  const column = textColumnWriter();
  return {
    add: ({ value }) => column.add(value),
    addNumber: (value) => column.add(value),
    addText: ({ bytes }, start, end) => column.addCodes(bytes, start, end),
    written: () => ({ values: column.written(), hasFormats: false, formatAt: () => general }),
  };
}

/** Collects cells of any kind. Because there are few formats, each cell holds only the number of its format. */
export function cellWriter(rows: number): ColumnWriter {
  const values = roomForNumbers<CellValue>(rows);
  let length = 0;
  const formats = [general];
  const numberOf = new Map([[general, 0]]);
  const ofRows = new Uint8Array(rows);
  const own = ownTexts();
  return {
    written() {
      values.length = length;
      return {
        values,
        hasFormats: formats.length > 1,
        formatAt: (row) => formats[ofRows[row] ?? 0]!,
      };
    },
    addNumber: (value) => void (values[length++] = value),
    addText: ({ text }, start, end) => void (values[length++] = own(text.slice(start, end))),
    add({ value, format }) {
      if (format !== undefined) {
        let number = numberOf.get(format);
        // Formats come from currencies and decimals. If a column has more than 255, the cells with further ones count
        // as plain.
        if (number === undefined && formats.length < 256) {
          number = formats.push(format) - 1;
          numberOf.set(format, number);
        }
        ofRows[length] = number ?? 0;
      }
      values[length++] = typeof value === 'string' ? own(value) : value;
    },
  };
}
