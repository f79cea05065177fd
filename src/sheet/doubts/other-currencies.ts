import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { eachRow, someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import { columnKinds } from '../read/column-kinds';
import { differ, shownByFormat } from '../text/currency';
import { currencyIn } from '../text/number-in-text';

/** A cell in another currency than most cells of its column. */
export interface OtherCurrency {
  readonly row: number;
  /** The currency in the cell and the one in most cells, each as written. */
  readonly currency: string;
  readonly mostly: string;
}

/**
 * Finds the cells of a column of amounts that are not in the column's most frequent currency, by text, by number format
 * or by what stands beside them. A number without a currency counts as the most frequent one. Of two equally frequent
 * currencies, the first in the column counts.
 *
 * @param beside the cells of the column that says the currency of each row; left out if there is none
 */
export function* otherCurrencies(
  cells: readonly CellValue[],
  formats: readonly CellValue[] | undefined,
  { kind }: Pick<Measure, 'kind'>,
  { knowledge: known }: MeasureColumn,
  beside?: CellColumn,
): Sliced<OtherCurrency[]> {
  if (!columnKinds[kind].money) return [];
  const formatted = formats?.length ?? 0;
  const ofFormat = rememberTexts(currencyOfFormat);
  const rowsIn = new Map<string, number[]>();
  yield* eachRow(cells.length, (row) => {
    if (known[row] !== knowledge.known) return;
    const cell = cells[row]!;
    const own =
      typeof cell === 'string'
        ? currencyOfText(cell)
        : row < formatted
          ? ofFormat(String(formats![row]))
          : '';
    const currency = own || (beside ? String(beside.at(row) ?? '').trim() : '');
    if (currency === '') return;
    const rows = rowsIn.get(currency);
    if (rows) rows.push(row);
    else rowsIn.set(currency, [row]);
  });
  const [most, ...others] = [...rowsIn].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return [];
  const [mostly] = most;
  return others
    .filter(([currency]) => differ(currency, mostly))
    .flatMap(([currency, rows]) => rows.map((row) => ({ row, currency, mostly })))
    .sort((a, b) => a.row - b.row);
}

/** Returns whether any of these texts or number formats has a currency. */
export function* showsCurrency(cells: readonly CellValue[], formats: readonly CellValue[]): Sliced<boolean> {
  if (formats.some((format) => currencyOfFormat(String(format)) !== '')) return true;
  const ofText = rememberTexts(currencyOfText);
  return yield* someRow(cells.length, (row) => {
    const cell = cells[row];
    return typeof cell === 'string' && ofText(cell) !== '';
  });
}

const currencyOfText = (text: string) => currencyIn(text) ?? '';
const currencyOfFormat = (format: string) => currencyOfText(shownByFormat(format));
