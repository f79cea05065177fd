import type { CellValue } from '../../../src/sheet/cells/cell';
import { any, type Counting } from '../user-sheet';
import type { World } from '../world';
import { countLines, linesOf } from './orders/orders-by-hand';

/**
 * The columns that get formulas, each with the columns of the table that its formula reads. The other columns of
 * ClientTier's stay values.
 */
const reads: Readonly<Record<string, readonly string[]>> = {
  Orders: [],
  Sales: [],
  'First order': ['Orders'],
  'Last order': ['Orders'],
  'Days since last order': ['Orders', 'Last order'],
  'Tenure (months)': ['Orders', 'First order', 'Last order'],
  'Average order': ['Orders', 'Sales'],
  Growth: [],
};

/** The text that `written` holds instead of a value if ClientTier wrote a formula that counts. */
export const countedMark = '\u0000counted';

/** Returns whether a column gets a formula if the table has these columns. */
export const isCounted = (header: string, there: readonly string[]) =>
  reads[header]?.every((each) => there.includes(each)) ?? false;

/** Computes what ClientTier's formulas show now, from the lines that they were written for. */
export function recount({ made }: World): void {
  if (!made) return;
  const { sheet } = made;
  const placeOf = (header: string) =>
    sheet.columns.findIndex((column) => made.headers.get(column) === header);
  const known = new Map<Counting, ReturnType<typeof countLines>>();
  sheet.columns.forEach((column, at) => {
    const header = made.headers.get(column);
    if (header === undefined) return;
    for (const cells of sheet.cells) {
      const counting = cells[at]?.counting;
      if (!counting) continue;
      const { orders, lines, isBlankIfNone } = counting;
      if (!known.has(counting)) known.set(counting, countLines(linesOf(orders, lines)));
      const figures = known.get(counting)!.get(String(cells[sheet.column('client')]?.value));
      const none: CellValue = !isBlankIfNone && ['Orders', 'Sales'].includes(header) ? 0 : '';
      // The cells that it reads may have been typed over.
      const isSure = reads[header]!.every((each) => cells[placeOf(each)]?.counting !== undefined);
      cells[at] = { value: isSure ? (figures ? figures[header]! : none) : any, counting };
    }
  });
}
