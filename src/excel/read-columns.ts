import type { CellValue } from '../sheet/cell';

/** At about 20 bytes a number and 80 a text, an answer stays well under the 5 MB that Excel on the web can give. */
const cellsPerAnswer = 50_000;

/** One column to read, from a sheet row downwards. */
export interface ColumnToRead {
  readonly column: number;
  readonly member: 'values' | 'formulas' | 'text' | 'numberFormat';
}

/** Reads columns of a sheet over the same rows; one array of cells for each. Nothing else of the sheet is read. */
export async function readColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, rows }: { readonly top: number; readonly rows: number },
  columns: readonly ColumnToRead[],
): Promise<CellValue[][]> {
  const read: CellValue[][] = columns.map(() => []);
  const rowsPerAnswer = Math.max(1, Math.floor(cellsPerAnswer / columns.length));
  for (let done = 0; done < rows; done += rowsPerAnswer) {
    const count = Math.min(rowsPerAnswer, rows - done);
    const ranges = columns.map(({ column, member }) =>
      sheet.getRangeByIndexes(top + done, column, count, 1).load(member),
    );
    await context.sync();
    ranges.forEach((range, index) => {
      const cells = range[columns[index]!.member] as CellValue[][];
      for (const [cell] of cells) read[index]!.push(cell!);
    });
  }
  return read;
}
