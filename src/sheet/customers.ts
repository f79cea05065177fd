import type { CellValue } from './cells/cell';
import type { CellsOutside } from './cells-outside';
import type { ChosenBefore } from './choice';
import type { Culture } from './text/culture';
import type { CustomerRange } from './customer-range';
import { segmentsAt, type WithSegments } from './segment-columns';

/** The customers as found: enough to propose columns before all cells are read. */
export interface Customers {
  readonly range: CustomerRange;
  /** One header a column, as text; `""` if the header cell is blank. */
  readonly headers: readonly string[];
  /** The first rows (200 at most), by which columns are judged. */
  readonly samples: readonly (readonly CellValue[])[];
  /** The ids of the models with columns beside these customers. */
  readonly segmentedBy: readonly string[];
  /** The choice of the last run, by model id; left out if not known. */
  readonly chosenBefore?: Readonly<Record<string, ChosenBefore>>;
  /** How numbers and dates are typed in the workbook; left out if not known. */
  readonly culture?: Culture;
  /**
   * Cells around the customers, by rows and columns of the sheet, that may hold more clients; left out if there are
   * none.
   */
  readonly outside?: readonly CellsOutside[];
}

/** Returns the header of a column that a choice refers to; `''` if it is blank. */
export const headerAtIndex = (
  { headers, range }: Pick<Customers, 'headers'> & { readonly range?: WithSegments },
  index: number,
): string => headers[index] ?? segmentsAt(range ?? {}, index)?.header ?? '';
