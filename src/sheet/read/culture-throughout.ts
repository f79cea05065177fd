import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { isTyped } from '../text/is-typed';
import { cultureOfTexts } from './typed';

/** Finds out how numbers are typed in a column (see `cultureOfTexts`). A column without a typed number shows nothing. */
export function* cultureThroughout(cells: readonly CellValue[], culture: Culture): Sliced<Culture> {
  const native = culture.decimal;
  if (native !== '.' && native !== ',') return culture;
  const isTypedIn = yield* someRow(cells.length, (row) => isTyped(cells[row]!));
  return isTypedIn ? yield* cultureOfTexts(cells, culture, native) : culture;
}
