import { rowsPerSlice, someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { isTyped } from '../text/is-typed';
import { cultureOfTexts } from './typed';

/** What was found in each long column: a column is asked for when its rows are judged, and again when it is read. */
const known = new WeakMap<readonly CellValue[], { readonly given: Culture; readonly found: Culture }>();

/** Finds out how numbers are typed in a column (see `cultureOfTexts`). A column without a typed number shows nothing. */
export function* cultureThroughout(cells: readonly CellValue[], given: Culture): Sliced<Culture> {
  const native = given.decimal;
  if (native !== '.' && native !== ',') return given;
  const before = known.get(cells);
  if (before?.given === given) return before.found;
  const isTypedIn = yield* someRow(cells.length, (row) => isTyped(cells[row]!));
  if (!isTypedIn) return given;
  const found = yield* cultureOfTexts(cells, given, native);
  if (cells.length > rowsPerSlice) known.set(cells, { given, found });
  return found;
}
