import type { CellValue } from './cells/cell';
import type { MergedDown } from './cells/merged-down';
import type { CellsOutside } from './cells-outside';
import type { ChosenBefore } from './choice';
import type { Culture } from './text/culture';
import type { CustomerRange } from './customer-range';
import { segmentsAt, type WithSegments } from './segment-columns';

/** The customers that were found, with enough cells to propose columns before the rest is read. */
export interface Customers {
  readonly range: CustomerRange;
  /** One header per column, as text; `""` if the header cell is blank. */
  readonly headers: readonly string[];
  /** The first rows (200 at most), to judge columns by. */
  readonly samples: readonly (readonly CellValue[])[];
  /** Ids of the models that have columns beside these customers. */
  readonly segmentedBy: readonly string[];
  /** Maps the id of each model to the choice of its last run; left out if unknown. */
  readonly chosenBefore?: Readonly<Record<string, ChosenBefore>>;
  /** The cells that are merged over several rows, if any client's is; in `samples` the client is filled in. */
  readonly merged?: readonly MergedDown[];
  /** Set if ClientTier made this table from orders. */
  readonly isMadeFromOrders?: true;
  /** How the workbook's user types numbers and dates; left out if unknown. */
  readonly culture?: Culture;
  /**
   * Blocks around the customers that may hold more clients, in rows and columns of the sheet; left out if there are
   * none.
   */
  readonly outside?: readonly CellsOutside[];
}

/** Returns the header of the column that an index in a choice refers to; `''` if blank. */
export const headerAtIndex = (
  { headers, range }: Pick<Customers, 'headers'> & { readonly range?: WithSegments },
  index: number,
): string => headers[index] ?? segmentsAt(range ?? {}, index)?.header ?? '';
