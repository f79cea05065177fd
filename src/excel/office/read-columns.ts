import type { CellValue } from '../../sheet/cells/cell';
import { chunkSizes } from './chunk-sizes';
import { syncBetweenTasks } from './run-sliced';

/** A column to read, from a row of the sheet down. */
export interface ColumnToRead {
  readonly column: number;
  readonly member: 'values' | 'formulas' | 'text' | 'numberFormat';
}

/** The index of a column, and its cells as they were read, header first. */
export interface ReadColumn {
  readonly column: number;
  readonly cells: readonly CellValue[];
}

interface ReadOptions {
  /** How many times as long as usual the content of a cell is: 5 if many cells have formulas of 400 characters. */
  readonly length?: number;
  /** Called before each answer with the number of rows read so far; if it throws, nothing more is read. */
  readonly onRead?: (rows: number) => void;
}

/** Reads these columns of a sheet over the same rows. Returns one array of cells per column. */
export async function readColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, rows }: { readonly top: number; readonly rows: number },
  columns: readonly ColumnToRead[],
  { length = 1, onRead }: ReadOptions = {},
): Promise<CellValue[][]> {
  const read: CellValue[][] = columns.map(() => []);
  const rowsPerAnswer = Math.max(1, Math.floor(chunkSizes().cellsRead / columns.length / length));
  for (let done = 0; done < rows; done += rowsPerAnswer) {
    onRead?.(done);
    const count = Math.min(rowsPerAnswer, rows - done);
    const ranges = columns.map(({ column, member }) =>
      sheet.getRangeByIndexes(top + done, column, count, 1).load(member),
    );
    await syncBetweenTasks(context);
    ranges.forEach((range, index) => {
      const cells = range[columns[index]!.member] as CellValue[][];
      for (const [cell] of cells) read[index]!.push(cell!);
    });
  }
  return read;
}

/** Reads several groups of columns together. Returns the columns of each group under its key, in the given order. */
export async function readGroups<Key extends string>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: { readonly top: number; readonly rows: number },
  groups: Readonly<Record<Key, readonly ColumnToRead[]>>,
): Promise<Record<Key, CellValue[][]>> {
  const keys = Object.keys(groups) as Key[];
  const read = await readColumns(
    context,
    sheet,
    rows,
    keys.flatMap((key) => groups[key]),
  );
  const answer = {} as Record<Key, CellValue[][]>;
  let next = 0;
  for (const key of keys) answer[key] = read.slice(next, (next += groups[key].length));
  return answer;
}
