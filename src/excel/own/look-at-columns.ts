import type { CellValue } from '../../sheet/cells/cell';
import type { ReadColumn } from '../office/read-columns';

/** Rows counted from the header (0): from `from` to before `to`. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * Queues reading again some rows of columns that were read before. Finds the columns by their distance from `beside`, a
 * column that has a name and so moves with its cells. `firstChange` then returns the first cell that has changed. If
 * any cell differs, it takes one more request, to leave out cells with formulas: a formula may give another number at
 * each calculation.
 *
 * @param beside the same rows of the named column
 * @param left its sheet column when the others were read
 */
export function lookAtColumns(
  context: Excel.RequestContext,
  beside: Excel.Range,
  left: number,
  read: readonly ReadColumn[],
  { from }: Rows,
) {
  const ranges = read.map(({ column }) => beside.getOffsetRange(0, column - left).load('values'));
  const values = () => ranges.map((range) => (range.values as CellValue[][]).map(([cell]) => cell!));
  return {
    values,
    async firstChange(): Promise<{ readonly row: number; readonly column: number } | undefined> {
      const others = values().flatMap((cells, index) =>
        cells.flatMap((cell, offset) =>
          from + offset >= read[index]!.cells.length || cell === read[index]!.cells[from + offset]
            ? []
            : [{ index, offset }],
        ),
      );
      if (others.length === 0) return undefined;
      for (const { index } of others) ranges[index]!.load('formulas');
      await context.sync();
      const changed = others.find(({ index, offset }) => {
        const formula: unknown = ranges[index]!.formulas[offset]![0];
        return !String(formula).startsWith('=');
      });
      return changed && { row: from + changed.offset, column: read[changed.index]!.column };
    },
  };
}
