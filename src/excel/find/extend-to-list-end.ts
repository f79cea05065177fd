import type { CellValue } from '../../sheet/cells/cell';
import { sheetColumns, sheetRow } from '../../sheet/customer-range';
import { endAt, possibleEnds, rowsAround } from '../../sheet/find/possible-ends';
import { below } from '../office/area';
import type { FoundCustomers } from './customers-of-candidate';
import { runSliced } from '../office/run-sliced';
import { cellsForLists, readWindows } from './sheet-windows';

/**
 * The most places to examine at which the list may end. If it ends at none of these, it is taken to go on to the last
 * row.
 */
const mostPlaces = 50;

/**
 * Finds where the customers' list ends, if only its first rows were read until now. Returns the customers down to that
 * end, and reports filled cells further down (`outside`), by the same rules as on a sheet that is read as a whole.
 * Takes one request at most.
 *
 * @param read the cells below the header of some of their columns, in all rows
 */
export async function extendToListEnd(
  context: Excel.RequestContext,
  found: FoundCustomers,
  read: readonly (readonly CellValue[])[],
): Promise<FoundCustomers> {
  const { customers, survey, table, area, lookedAt } = found;
  const { range } = customers;
  if (table || range.picked || lookedAt >= range.rows) return found;
  const places = (await runSliced(possibleEnds(read, customers))).slice(0, mostPlaces);
  if (places.length === 0) return found;

  const columns = sheetColumns(range);
  const tops = places.map(({ row }) => Math.max(customers.samples.length, row - rowsAround.before));
  const windows = await readWindows(
    context,
    survey.sheet,
    places.map(({ row }, index) => {
      const top = sheetRow(range, tops[index]!);
      const bottom = Math.min(below(area), sheetRow(range, row) + rowsAround.after);
      return { ...area, top, rows: bottom - top };
    }),
  );
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

function shortened(
  found: FoundCustomers,
  rows: number,
  outside: NonNullable<FoundCustomers['customers']['outside']>[number],
): FoundCustomers {
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
