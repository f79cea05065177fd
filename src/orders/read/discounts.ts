import type { MeasureColumn } from '../../classifier/measure';
import { mapRows, type Sliced } from '../../classifier/slices';
import type { Culture } from '../../sheet/text/culture';
import { rateMeasure } from '../columns/amount-measure';
import { paidShareIn } from '../columns/paid-share';
import type { JoinedSheets } from './joined-sheets';
import { readNumbers } from './read-numbers';

/** Reads a column of discounts; `9折` is 0.9. */
export function* readDiscounts(
  list: JoinedSheets,
  column: number | undefined,
  culture: Culture,
): Sliced<MeasureColumn | undefined> {
  const cells = column === undefined ? undefined : list.cells(column);
  if (!cells) return undefined;
  const numbers = yield* mapRows(cells, (cell) => paidShareIn(cell) ?? cell);
  return yield* readNumbers({ ...list, cells: () => numbers }, column, culture, rateMeasure);
}
