import { inertText } from '../sheet/inert-text';

/** Cells of one column from a sheet row downwards; null leaves a cell as it is. */
export interface ColumnCells {
  readonly column: number;
  readonly top: number;
  readonly cells: readonly (string | number | boolean | null)[];
}

/** Excel on the web takes no more than 5 MB in a request; a character takes up to three bytes. */
const mostBytes = 4_000_000;
const bytesOf = (cell: ColumnCells['cells'][number]) => 3 * String(cell).length + 10;

/** Text as it is to be written so that Excel takes it for nothing else. */
export const asText = (cell: string | null) => (cell === null ? null : inertText(cell));

/** Writes cells, calculation held back meanwhile. */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly ColumnCells[],
): Promise<void> {
  for (const pieces of cutIntoRequests(columns)) {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { column, top, cells } of pieces) {
      sheet.getRangeByIndexes(top, column, cells.length, 1).values = cells.map((cell) => [cell]);
    }
    await context.sync();
  }
}

/** The columns cut into pieces, so many to a request as it can take. */
export function cutIntoRequests(columns: readonly ColumnCells[]): ColumnCells[][] {
  const requests: ColumnCells[][] = [[]];
  let bytes = 0;
  for (const { column, top, cells } of columns) {
    let start = 0;
    const cut = (end: number) => {
      if (end > start) requests.at(-1)!.push({ column, top: top + start, cells: cells.slice(start, end) });
      start = end;
    };
    cells.forEach((cell, index) => {
      const more = bytesOf(cell);
      if (bytes + more > mostBytes) {
        cut(index);
        requests.push([]);
        bytes = 0;
      }
      bytes += more;
    });
    cut(cells.length);
  }
  return requests.filter((pieces) => pieces.length > 0);
}
