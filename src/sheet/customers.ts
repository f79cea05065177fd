import type { CellValue } from './cells/cell';
import type { CellsOutside } from './cells-outside';
import type { ChosenBefore } from './choice';
import type { Culture } from './text/culture';
import type { CustomerRange } from './customer-range';
import { segmentsAt, type WithSegments } from './segment-columns';

/** The customers as they were found: enough to propose columns, before anything large is read. */
export interface Customers {
  readonly range: CustomerRange;
  /** One a column, as text; `""` where a header cell is blank. */
  readonly headers: readonly string[];
  /** The first rows (200 at the most), to judge columns by what is in them. */
  readonly samples: readonly (readonly CellValue[])[];
  /** The ids of the models whose columns stand beside these customers already. */
  readonly segmentedBy: readonly string[];
  /** What was chosen the last time, by model id; nothing where it is not known. */
  readonly chosenBefore?: Readonly<Record<string, ChosenBefore>>;
  /** How numbers and dates are typed in their workbook; left out where it is not known. */
  readonly culture?: Culture;
  /** Cells around them, by rows and columns of the sheet, in which more clients may stand; none where left out. */
  readonly outside?: readonly CellsOutside[];
}

/** The header of a column that a choice names; `''` if it is blank. */
export const headerAtIndex = (
  { headers, range }: Pick<Customers, 'headers'> & { readonly range?: WithSegments },
  index: number,
): string => headers[index] ?? segmentsAt(range ?? {}, index)?.header ?? '';
