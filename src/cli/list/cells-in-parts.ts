import type { CellValue } from '../../sheet/cells/cell';
import { TextColumn, type TextBlock } from '../../sheet/cells/text-column';
import { cellWriter, general, type ColumnCells } from './list-file';

/** Some cells of a column that are not numbers. */
interface Others {
  /** The row of each, among the rows of the part. */
  readonly rows: readonly number[];
  readonly cells: readonly CellValue[];
}

/** The cells of a column in some rows, in a form that may be passed to another thread. */
export type CellsPart =
  | { readonly texts: readonly TextBlock[] }
  | {
      /** A number for each row; that of a cell in `others` does not count. */
      readonly numbers: Float64Array<ArrayBuffer>;
      readonly others: Others;
      /** The number format of each row, if any needs one. */
      readonly formats: readonly string[] | undefined;
    };

/** Returns the cells of a column in this form. */
export function partOf({ values, hasFormats, formatAt }: ColumnCells): CellsPart {
  if (values instanceof TextColumn) return { texts: values.blocks };
  const numbers = new Float64Array(values.length);
  const [rows, cells]: [number[], CellValue[]] = [[], []];
  for (let row = 0; row < numbers.length; row++) {
    const value = values.at(row)!;
    if (typeof value === 'number') numbers[row] = value;
    else cells[rows.push(row) - 1] = value;
  }
  const formats = hasFormats ? Array.from(numbers, (_, row) => formatAt(row)) : undefined;
  return { numbers, others: { rows, cells }, formats };
}

/** Returns the memory of a part that can be handed over to another thread. */
export const memoryOf = (part: CellsPart): ArrayBuffer[] =>
  'numbers' in part
    ? [part.numbers.buffer]
    : part.texts.flatMap((block) =>
        'codes' in block ? [block.codes.buffer as ArrayBuffer, block.ends.buffer as ArrayBuffer] : [],
      );

/** Returns the column of these parts, from top to bottom, with so many rows together. */
export function joined(parts: readonly CellsPart[], rows: number): ColumnCells {
  const texts = parts.flatMap((part) => ('texts' in part ? part.texts : []));
  if (texts.length > 0) return { values: new TextColumn(texts), hasFormats: false, formatAt: () => general };
  const column = cellWriter(rows);
  for (const part of parts) {
    if ('texts' in part) continue;
    const { numbers, others, formats } = part;
    let next = 0;
    for (let row = 0; row < numbers.length; row++) {
      const isOther = others.rows[next] === row;
      const value = isOther ? others.cells[next++]! : numbers[row]!;
      const format = formats?.[row];
      if (format !== undefined && format !== general) column.add({ value, format });
      else if (typeof value === 'number') column.addNumber(value);
      else column.add({ value });
    }
  }
  return column.written();
}
