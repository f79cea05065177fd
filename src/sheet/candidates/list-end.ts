import type { CellColumn } from '../cells/cell-column';
import { below, type Area } from '../cells/area';
import { sheetColumns, sheetRow } from '../customer-range';
import { endAt, possibleEnds, rowsAround, type PossibleEnd } from '../find/possible-ends';
import type { Sliced } from '../../classifier/slices';
import type { FoundCustomers } from './customers-of-candidate';
import type { SheetLayout } from './sheet-layout';
import { cellsForLists, type SheetWindow } from './sheet-windows';

/**
 * The most places to examine for the end of a list. If it ends at none of these, the list is assumed to reach the last
 * row.
 */
const mostPlaces = 50;

/** The places where a list may end whose first rows alone were read so far. */
export interface ListEnds {
  readonly places: readonly PossibleEnd[];
  /** For each place the row below the header at which its area begins. */
  readonly tops: readonly number[];
  /** The cells to read, one area per place. */
  readonly areas: readonly Area[];
}

/**
 * Finds the places where the customers' list may end; none if all its rows were read.
 *
 * @param read the cells below the header of some of their columns, in all rows
 */
export function* listEnds(
  { customers, table, area, lookedAt }: FoundCustomers,
  read: readonly CellColumn[],
): Sliced<ListEnds> {
  const { range } = customers;
  if (table || range.picked || lookedAt >= range.rows) return { places: [], tops: [], areas: [] };
  const places = (yield* possibleEnds(read, customers)).slice(0, mostPlaces);
  const tops = places.map(({ row }) => Math.max(customers.samples.length, row - rowsAround.before));
  const areas = places.map(({ row }, index) => {
    const top = sheetRow(range, tops[index]!);
    const bottom = Math.min(below(area), sheetRow(range, row) + rowsAround.after);
    return { ...area, top, rows: bottom - top };
  });
  return { places, tops, areas };
}

/**
 * Returns the customers down to the end of their list, and reports filled cells further down (`outside`), by the same
 * rules as on a sheet that is read as a whole.
 *
 * @param windows the cells of the areas of `ends`
 */
export function downToListEnd<Found extends FoundCustomers>(
  found: Found,
  survey: SheetLayout,
  { places, tops }: ListEnds,
  windows: readonly SheetWindow[],
): Found {
  const { customers, area } = found;
  const { range } = customers;
  const columns = sheetColumns(range);
  for (const [index, { row, blankRows }] of places.entries()) {
    const cells = cellsForLists(windows[index]!, survey).map((line) =>
      columns.map((column) => line[column - area.left]!),
    );
    const place = row - tops[index]!;
    const end = endAt(customers, { before: cells.slice(0, place), after: cells.slice(place) });
    if (end) {
      const outside = {
        top: sheetRow(range, row + end.rowsOn),
        bottom: below(area) - 1,
        left: range.left,
        right: columns.at(-1)!,
        cause: end.cause,
      };
      return shortened(found, row - blankRows, outside);
    }
  }
  return found;
}

function shortened<Found extends FoundCustomers>(
  found: Found,
  rows: number,
  outside: NonNullable<FoundCustomers['customers']['outside']>[number],
): Found {
  const { customers, area } = found;
  return {
    ...found,
    area: { ...area, rows: rows + 1 },
    customers: {
      ...customers,
      range: { ...customers.range, rows },
      outside: [...(customers.outside ?? []), outside],
    },
  };
}
